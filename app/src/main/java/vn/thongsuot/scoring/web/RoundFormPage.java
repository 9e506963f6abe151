package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** The form of a round. */
record RoundFormPage(
        Ui ui,
        String action,
        boolean fresh,
        int version,
        List<Choice> sets,
        TypedForm written,
        Map<String, String> errors) {}
