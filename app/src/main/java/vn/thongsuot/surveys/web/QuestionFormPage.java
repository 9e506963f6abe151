package vn.thongsuot.surveys.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Questionnaire;

/** A question to be written. @param rules earlier questions with what they may be answered with */
record QuestionFormPage(
        Ui ui,
        Questionnaire questionnaire,
        boolean isNew,
        String action,
        TypedForm form,
        List<Choice> kinds,
        List<Choice> items,
        List<Rules> rules,
        Map<String, String> errors) {

    QuestionFormPage {
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
        rules = List.copyOf(rules);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }

    /** Answers of an earlier question; ids are {@code question:value}. */
    record Rules(String question, List<Choice> values) {

        Rules {
            values = List.copyOf(values);
        }
    }

    boolean hasRule() {
        return rules.stream().flatMap(one -> one.values().stream()).anyMatch(Choice::chosen);
    }
}
