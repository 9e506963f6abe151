/**
 * Facts with versions, deltas and cells (Vietnamese: dữ liệu thống kê).
 *
 * <p><b>Owns</b>: fact versions, deltas, cells, their verification. <b>Does not own</b>: cases (the modules that record
 * them), formulas (indicators).
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>:
 * {@link vn.thongsuot.organisation.UnitsChanged}.
 * <p><b>Legal basis</b>: none of its own. <b>Start reading at</b>: {@link vn.thongsuot.facts.FactRecorder}.
 */
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {"shared", "audit", "access", "platform", "organisation"})
@NullMarked
package vn.thongsuot.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
