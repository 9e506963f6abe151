package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Questionnaire;

/** A questionnaire that is being written. @param faults what has to be put right before it can be published */
record QuestionnairePage(
        Ui ui,
        Questionnaire questionnaire,
        String unit,
        List<Row> rows,
        List<String> faults,
        List<Version> versions,
        boolean mayEdit,
        Map<String, String> errors) {

    QuestionnairePage {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        versions = List.copyOf(versions);
        errors = Map.copyOf(errors);
    }

    /** @param n empty for a heading */
    record Row(
            String key,
            String n,
            String text,
            String kind,
            String more,
            @Nullable String rule,
            boolean heading) {}

    record Version(int n, String published, String href, String pdf) {}

    String href() {
        return "/desk/questionnaires/" + questionnaire.id();
    }
}
