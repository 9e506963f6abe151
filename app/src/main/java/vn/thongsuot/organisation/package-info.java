/**
 * Units in time (Vietnamese: cơ quan, đơn vị): tree, names and kinds from day to day, successions by dated decision.
 *
 * <p><b>Owns</b>: units, their versions, closure, successions, decisions on units
 * from draft to effect. <b>Does not own</b>: who works there (identity); what moves with units (modules that implement
 * {@link vn.thongsuot.organisation.spi.UnitMove}).
 * <p><b>Publishes</b>: views {@code pub.unit_closure}, {@code pub.unit_version}, {@code pub.unit_successor};
 * {@link vn.thongsuot.organisation.UnitsChanged}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: QĐ 20/2020/QĐ-TTg on agency codes. <b>Start reading at</b>:
 * {@link vn.thongsuot.organisation.UnitDirectory}.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "audit", "access", "platform", "platform :: api"})
@NullMarked
package vn.thongsuot.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
