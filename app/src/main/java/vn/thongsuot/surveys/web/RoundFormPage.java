package vn.thongsuot.surveys.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.rounds.Round;

/** A round to be written. @param round null for a new one */
record RoundFormPage(
        Ui ui,
        @Nullable Round round,
        String action,
        TypedForm form,
        List<Choice> units,
        List<Choice> versions,
        Map<String, String> errors) {

    RoundFormPage {
        units = List.copyOf(units);
        versions = List.copyOf(versions);
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
    }
}
