package vn.thongsuot.portal.web;

import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;

/**
 * What the page of a procedure shows.
 *
 * @param limit the limit in words; empty when not known
 * @param hasForm whether there is an electronic form to be filled in
 */
record ProcedurePage(Ui ui, ProcedureView procedure, String limit, java.util.Optional<RouteView> route, boolean hasForm) {}
