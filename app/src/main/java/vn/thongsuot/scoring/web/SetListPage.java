package vn.thongsuot.scoring.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Criteria sets of the authority. */
record SetListPage(Ui ui, List<Row> rows, boolean mayEdit) {

    /** A set. */
    record Row(
            String href,
            String name,
            String code,
            int year,
            String levelKey,
            String stateKey,
            String look,
            boolean sample) {}
}
