package vn.thongsuot.dossiers.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** What the page of opinions shows: what one has to answer, what one waits for, how punctual the units are. */
record OpinionListPage(Ui ui, List<Row> open, List<Row> awaited, List<Tally> tallies) {

    /** An opinion. */
    record Row(
            String href,
            String code,
            String procedure,
            String agency,
            String asked,
            String due,
            boolean late,
            String state,
            String look) {}

    /** A unit since the beginning of the year. */
    record Tally(String unit, int asked, int answered, int withdrawn, int late) {}
}
