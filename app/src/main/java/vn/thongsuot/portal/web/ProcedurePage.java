package vn.thongsuot.portal.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;

/**
 * What the page of a procedure shows.
 *
 * @param limit the limit in words; empty when not known
 * @param fees what its cases cost, in words; empty for a procedure without a number
 * @param preview that it is a draft and from when it would hold; null for what holds
 * @param hasForm whether there is an electronic form to be filled in
 */
record ProcedurePage(
        Ui ui,
        ProcedureView procedure,
        String limit,
        List<String> fees,
        Optional<RouteView> route,
        boolean hasForm,
        @Nullable String preview) {}
