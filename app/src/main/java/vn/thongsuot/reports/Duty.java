package vn.thongsuot.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit owes for a period (Vietnamese: nghĩa vụ báo cáo).
 *
 * @param consolidated the report of the recipient over all units
 * @param callId the request for an ad hoc report; null for periodic ones
 * @param dueOn last day on which it is in time
 * @param submittedOn day on which it was sent and not given back; null while it is owed
 * @param reportId null before somebody began it
 * @param state of the report; null before somebody began it
 */
public record Duty(
        UUID id,
        UUID authorityId,
        UUID regimeId,
        @Nullable UUID callId,
        UUID unitId,
        boolean consolidated,
        ReportPeriod period,
        LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        @Nullable UUID reportId,
        @Nullable ReportState state) {

    public boolean isDone() {
        return submittedOn != null;
    }

    /** Days after the due day, today or on the day it was sent; 0 where it is or was in time. */
    public long daysLate(LocalDate today) {
        LocalDate day = submittedOn == null ? today : submittedOn;
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }

    public boolean isLate(LocalDate today) {
        return daysLate(today) > 0;
    }
}
