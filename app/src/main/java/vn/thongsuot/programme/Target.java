package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.shared.LocalizedText;

/**
 * A measurable target of a plan (Vietnamese: chỉ tiêu). It is in force only while its plan is issued.
 *
 * @param n number within the plan
 * @param subject what is measured, in short words
 * @param from first day of its period
 * @param to last day of its horizon
 * @param nestedIn the target whose population this one is about (Vietnamese: trong đó; plans' rule R13)
 * @param takenFrom target of the parent plan or of the former edition
 */
public record Target(
        UUID id,
        UUID planId,
        int n,
        ReformArea area,
        LocalizedText statement,
        @Nullable String subject,
        Aim aim,
        Reach reach,
        Proof proof,
        Horizon horizon,
        LocalDate from,
        LocalDate to,
        @Nullable UUID nestedIn,
        @Nullable UUID takenFrom,
        @Nullable Quote quote) {

    public @Nullable String indicatorId() {
        return proof.indicatorId();
    }

    public Comparator comparator() {
        return aim.comparator();
    }

    public BigDecimal value() {
        return aim.value();
    }

    public @Nullable UnitLevel level() {
        return reach.level();
    }

    /** Whether the actual value, in the target's unit, meets it. */
    public boolean isMet(BigDecimal actual, boolean higherIsBetter) {
        return comparator().met(actual, aim, higherIsBetter);
    }
}
