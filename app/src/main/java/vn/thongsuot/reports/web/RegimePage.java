package vn.thongsuot.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Regime;

/** What the page of a regime shows: who has sent for a period, who has not, who is late. */
record RegimePage(
        Ui ui,
        Regime regime,
        String recipient,
        @Nullable String through,
        List<String> cadences,
        List<Choice> periods,
        @Nullable String period,
        @Nullable String days,
        List<Row> rows,
        int sent,
        int late,
        int open,
        boolean mayEdit,
        String placeholders,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** A unit's duty. */
    record Row(
            String unit,
            boolean consolidated,
            String due,
            String stateKey,
            String look,
            String delay,
            boolean late,
            String sentOn,
            @Nullable String href) {}

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
