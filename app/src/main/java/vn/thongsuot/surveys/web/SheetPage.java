package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Ui;

/** A sheet to be keyed, or two entries that differ. */
record SheetPage(
        Ui ui,
        String title,
        String about,
        String back,
        String action,
        int version,
        String stateKey,
        String look,
        boolean turn,
        List<AnswerPage.Asked> questions,
        List<Difference> differences,
        Map<String, String> errors) {

    SheetPage {
        questions = List.copyOf(questions);
        differences = List.copyOf(differences);
        errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
    }

    record Difference(String key, String question, String first, String second) {}
}
