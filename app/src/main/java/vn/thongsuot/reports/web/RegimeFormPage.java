package vn.thongsuot.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Regime;

/** What the form of a regime shows. */
record RegimeFormPage(
        Ui ui,
        @Nullable Regime regime,
        RegimeForm form,
        List<Choice> recipients,
        List<Choice> offices,
        Map<String, String> errors) {

    String action() {
        return regime == null ? "/desk/report-regimes" : "/desk/report-regimes/" + regime.id();
    }
}
