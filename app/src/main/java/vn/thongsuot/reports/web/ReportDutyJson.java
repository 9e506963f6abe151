package vn.thongsuot.reports.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.PeriodKind;
import vn.thongsuot.reports.ReportState;

/**
 * A report that is owed, or was sent, as machines read it.
 *
 * @param state of the report; null before somebody began it
 * @param reportId null before somebody began it, and where the caller may not read it
 */
record ReportDutyJson(
        UUID id,
        UUID regimeId,
        UUID unitId,
        boolean consolidated,
        @Allowed(of = PeriodKind.class) String kind,
        int year,
        int n,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        boolean late,
        @Allowed(of = ReportState.class) @Nullable String state,
        @Nullable UUID reportId) {

    static ReportDutyJson of(Duty duty, boolean readable, LocalDate today) {
        ReportState state = duty.state();
        return new ReportDutyJson(
                duty.id(),
                duty.regimeId(),
                duty.unitId(),
                duty.consolidated(),
                duty.period().kind().key(),
                duty.period().year(),
                duty.period().n(),
                duty.period().from(),
                duty.period().to(),
                duty.dueOn(),
                duty.submittedOn(),
                duty.isLate(today),
                state == null ? null : state.key(),
                readable ? duty.reportId() : null);
    }
}
