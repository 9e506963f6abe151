package vn.thongsuot.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportState;
import vn.thongsuot.reports.ReportWork;
import vn.thongsuot.reports.Reports;

/**
 * Who owes which report and what the reports say, for other systems to read; writing, signing and sending stay with people (plans'
 * system G4).
 */
@ApiResource(tag = "reports")
class ReportApi {

    private final Reports reports;
    private final ReportWork work;
    private final Clock clock;

    ReportApi(Reports reports, ReportWork work, Clock clock) {
        this.reports = reports;
        this.work = work;
        this.clock = clock;
    }

    /** Duties of the caller's units, of those below, and of those that report to them. */
    @GetMapping("/report-duties")
    @Requires(Permission.BOARD_READ)
    ApiPage<ReportDutyJson> duties(
            @CurrentActor Actor actor,
            Paging paging,
            @RequestParam(required = false) @Nullable UUID regime,
            @RequestParam(required = false) @Nullable Boolean late,
            @RequestParam(required = false) @Allowed(of = ReportState.class) @Nullable String state) {
        ReportState asked = ApiWords.parameter(ReportState.class, "state", state);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Duty> found = work.list(actor, true).stream()
                .map(ReportWork.Item::duty)
                .filter(duty -> regime == null || duty.regimeId().equals(regime))
                .filter(duty -> asked == null || duty.state() == asked)
                .filter(duty -> late == null || duty.isLate(today) == late)
                .sorted(Comparator.comparing(duty -> duty.id().toString()))
                .toList();
        ApiPage<Duty> part = paging.cut(found, duty -> duty.id().toString());
        Set<UUID> readable = reports.findReadable(actor, part.items());
        return new ApiPage<>(
                part.items().stream()
                        .map(duty -> ReportDutyJson.of(duty, readable.contains(duty.id()), today))
                        .toList(),
                part.next());
    }

    /** As it was submitted; live while it is a draft. */
    @GetMapping("/reports/{id}")
    @Requires(Permission.BOARD_READ)
    PeriodicReportJson get(@CurrentActor Actor actor, @PathVariable UUID id) {
        Report report = reports.get(actor, id);
        return PeriodicReportJson.of(report, reports.duty(report), reports.content(report));
    }
}
