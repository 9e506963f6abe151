/**
 * Value types that every module may use; no beans, no state.
 *
 * <p><b>Owns</b>: ids, money, localized names, legal references, refusals. <b>Does not own</b>: anything that needs a
 * database or a clock of its own.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: none of its own; carries the references of others ({@link vn.thongsuot.shared.LegalBasis}).
 * <b>Start reading at</b>: {@link vn.thongsuot.shared.DomainException}.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package vn.thongsuot.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
