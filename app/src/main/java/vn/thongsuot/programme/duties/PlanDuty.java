package vn.thongsuot.programme.duties;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that a unit owes (Vietnamese: nghĩa vụ ban hành kế hoạch).
 *
 * @param dueOn last day on which it is in time
 * @param childPlanId the plan that fulfils it; null while it is owed
 * @param noLower whether the cascade found nothing weaker when it was issued
 */
public record PlanDuty(
        UUID id,
        UUID parentPlanId,
        UUID unitId,
        LocalDate dueOn,
        @Nullable UUID childPlanId,
        @Nullable LocalDate issuedOn,
        @Nullable Boolean noLower) {

    /** Days after the due day, today or on the day of issue; 0 where it is or was in time. */
    public long daysLate(LocalDate today) {
        LocalDate day = issuedOn == null ? today : issuedOn;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }

    public boolean isDone() {
        return issuedOn != null;
    }
}
