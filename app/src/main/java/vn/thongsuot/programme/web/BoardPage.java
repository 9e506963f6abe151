package vn.thongsuot.programme.web;

import java.time.Instant;
import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the board shows. */
record BoardPage(
        Ui ui,
        Instant now,
        String unitName,
        List<Row> rows,
        List<Tally> tallies,
        List<UnitRow> units,
        List<Choice> choices) {

    /** A target with its texts and drawing. */
    record Row(
            String statement,
            String actual,
            String target,
            String gap,
            String stateKey,
            String stateLook,
            String sentence,
            String numeratorHref,
            String denominatorHref,
            TrendChart chart) {}

    /** An indicator as a counter. */
    record Tally(String label, String value, String href) {}

    /** On-time rate of a unit under this one, with its size. */
    record UnitRow(String name, String href, String value, String size, String look) {}

    /** A unit that can be chosen. */
    record Choice(String id, String name, boolean chosen) {}
}
