package vn.thongsuot.scoring.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/**
 * Rounds of the authority.
 *
 * @param waiting units' scores that wait for the reader
 */
record RoundListPage(Ui ui, List<Waiting> waiting, List<Row> rows, boolean mayOpen) {

    /** A round. */
    record Row(
            String href,
            String name,
            int year,
            String levelKey,
            int units,
            String progress,
            String stateKey,
            String look,
            boolean sample) {}

    /** A unit's score with what the reader can do. */
    record Waiting(String href, String name, String unit, String actKey, String due, boolean late) {}
}
