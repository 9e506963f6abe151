/**
 * Indicators as executable formulas over facts (Vietnamese: chỉ số): every figure opens the rows behind it.
 *
 * <p><b>Owns</b>: definitions with their versions, evaluation, drill-down, reported values. <b>Does not own</b>: targets (programme), facts.
 * <p><b>Publishes</b>: nothing. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: per indicator, as data. <b>Start reading at</b>: {@link vn.thongsuot.indicators.Indicators}.
 */
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "organisation",
            "identity",
            "documents",
            "exports",
            "facts"
        })
@NullMarked
package vn.thongsuot.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
