package vn.thongsuot.surveys.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Rounds of an authority. */
record RoundListPage(Ui ui, List<Row> rows, boolean mayCreate) {

    RoundListPage {
        rows = List.copyOf(rows);
    }

    record Row(
            String href,
            String code,
            String name,
            String unit,
            String surveyKey,
            String designKey,
            String days,
            String stateKey,
            String look,
            String answered) {}
}
