package vn.thongsuot.procedures.fees.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/**
 * The fee schedule of one procedure.
 *
 * @param source which rule gives what is asked today
 * @param warning that the schedule and the announced amount disagree; empty for none
 */
record FeePage(
        Ui ui,
        String code,
        String name,
        String source,
        String warning,
        boolean online,
        List<Line> lines,
        boolean mayEdit,
        TypedForm form,
        Map<String, String> errors) {

    /** A case of the schedule. @param until last day; empty while open */
    record Line(
            int n,
            String name,
            String kind,
            String amount,
            boolean usual,
            String legalBasis,
            String from,
            String until,
            boolean inForce) {}

    /** A resolution. */
    record Reduction(
            String id,
            String resolution,
            String issued,
            String name,
            @Nullable String subject,
            String scope,
            String measure,
            boolean budgetPays,
            String from,
            String until,
            boolean inForce) {}

    /** All procedures with a fee, and the resolutions. */
    record Overview(
            Ui ui,
            List<Row> rows,
            List<Reduction> reductions,
            boolean mayEdit,
            TypedForm form,
            Map<String, String> errors) {}

    record Row(String href, String code, String name, String amount, String source, String warning, boolean online) {}

    String href() {
        return "/desk/fees/" + code;
    }
}
