package vn.thongsuot.procedures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.routes.RouteDrawing;

/** What the page of a procedure shows. */
record ProcedurePage(
        Ui ui,
        ProcedureView procedure,
        String standing,
        String standingLook,
        List<Fact> facts,
        List<Fact> flags,
        List<Version> versions,
        List<CaseLink> cases,
        @Nullable String caseKey,
        @Nullable Route route) {

    /** A part of the procedure with its point of Điều 8 khoản 2, which may be empty. */
    record Fact(String label, String point, String value, boolean known) {

        static Fact of(Ui ui, String key, String point, String value) {
            return new Fact(ui.t(key), point, value.isEmpty() ? ui.t("catalogue.unknown") : value, !value.isEmpty());
        }
    }

    /** Leads to the route of a case. */
    record CaseLink(String href, String name, boolean shown) {}

    /** A version in the list. */
    record Version(String href, String from, String to, String decision, String state, boolean shown) {}

    /** The published route; {@code problem} is what is wrong with it. */
    record Route(
            boolean sample,
            @Nullable String problem,
            String total,
            String limit,
            List<Step> steps,
            RouteDrawing drawing,
            String fileHref) {}

    /** A step of the route. */
    record Step(
            int n,
            String name,
            String description,
            String role,
            String unit,
            String hours,
            String product,
            boolean decides,
            String next,
            String asked) {}
}
