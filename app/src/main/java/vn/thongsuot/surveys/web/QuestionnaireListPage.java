package vn.thongsuot.surveys.web;

import java.util.List;
import vn.thongsuot.platform.Ui;

/** Questionnaires of an authority. */
record QuestionnaireListPage(Ui ui, List<Row> rows, boolean mayCreate) {

    QuestionnaireListPage {
        rows = List.copyOf(rows);
    }

    /** @param published number of the newest version; 0 before the first */
    record Row(String href, String name, String unit, String surveyKey, int questions, int published, boolean sample) {}
}
