/**
 * What the product stands on and what is of no field: database start, clock, views, errors, idempotency, rate limits
 * (Vietnamese: nền tảng kỹ thuật).
 *
 * <p><b>Owns</b>: schemas platform, session, jobs. <b>Does not own</b>: any rule of the field.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none. <b>Start reading at</b>: {@link vn.thongsuot.platform.DatabaseStart}.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {"shared", "access"})
@NullMarked
package vn.thongsuot.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
