package vn.thongsuot.surveys.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Questionnaire;

/** The head of a questionnaire to be written. @param questionnaire null for a new one */
record QuestionnaireFormPage(
        Ui ui,
        @Nullable Questionnaire questionnaire,
        String action,
        TypedForm form,
        List<Choice> units,
        List<Choice> surveys,
        Map<String, String> errors) {

    QuestionnaireFormPage {
        units = List.copyOf(units);
        surveys = List.copyOf(surveys);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }
}
