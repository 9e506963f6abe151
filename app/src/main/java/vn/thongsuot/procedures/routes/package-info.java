/**
 * Tools for internal procedures (Vietnamese: công cụ quy trình nội bộ): checks, flow chart, drafts with publication, simulation of
 * dates, comparison, and the tables and BPMN files in which others keep them.
 *
 * <p>Start reading at {@link vn.thongsuot.procedures.routes.RouteDrafts} and {@link vn.thongsuot.procedures.routes.RouteChecks}.
 */
@NamedInterface("routes")
@NullMarked
package vn.thongsuot.procedures.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
