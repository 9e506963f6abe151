package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** One statement with its lines. */
record StatementPage(
        Ui ui,
        String id,
        String title,
        String unit,
        List<Tally> tallies,
        List<Line> lines,
        boolean mayResolve,
        TypedForm form,
        Map<String, String> errors) {

    /** How many lines ended in one way, and their sum. */
    record Tally(String stateKey, String count, String amount) {}

    /** A credit. */
    record Line(
            String id,
            int version,
            String day,
            String amount,
            String content,
            String stateKey,
            String look,
            boolean open,
            @Nullable String payableHref,
            String label,
            String due,
            @Nullable String note) {}

    String href() {
        return "/desk/payments/statements/" + id;
    }

    /** All statements of the units seen, and the form for a new one. */
    record Overview(Ui ui, List<Row> rows, List<Choice> units, Map<String, String> errors) {}

    record Row(String href, String file, String unit, String at, String lines, String open, boolean waits) {}
}
