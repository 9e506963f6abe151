package vn.thongsuot.reports;

import static vn.thongsuot.db.reports.Tables.DUTY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.organisation.UnitView;

/** The units' reports beside each other, for the consolidated one (Vietnamese: báo cáo của các đơn vị). */
@Component
class UnitReports {

    private final DutyStore duties;
    private final Snapshots snapshots;
    private final Clock clock;

    UnitReports(DutyStore duties, Snapshots snapshots, Clock clock) {
        this.duties = duties;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** In the order of the units; {@code now} is what the cells say of each unit, by number of the part. */
    List<ReportContent.UnitReport> of(Duty whole, List<UnitView> units, Map<UUID, Map<Integer, Figure>> now) {
        Map<UUID, Duty> owed = siblings(whole).stream()
                .collect(Collectors.toMap(Duty::unitId, Function.identity(), (one, other) -> one));
        Map<UUID, ReportContent> sent = snapshots.findLatest(owed.values().stream()
                .filter(duty -> duty.state() != null && duty.state().isOut())
                .flatMap(duty -> Optional.ofNullable(duty.reportId()).stream())
                .toList());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return units.stream()
                .map(unit -> report(unit, owed.get(unit.id()), sent, now.getOrDefault(unit.id(), Map.of()), today))
                .toList();
    }

    /** Duties of the units for the same period of the same regime. */
    private List<Duty> siblings(Duty whole) {
        return duties.list(DUTY.REGIME_ID
                .eq(whole.regimeId())
                .and(DUTY.CONSOLIDATED.isFalse())
                .and(whole.callId() == null ? DUTY.CALL_ID.isNull() : DUTY.CALL_ID.eq(whole.callId()))
                .and(DUTY.KIND.eq(whole.period().kind().key()))
                .and(DUTY.YEAR.eq(whole.period().year()))
                .and(DUTY.N.eq(whole.period().n())));
    }

    private static ReportContent.UnitReport report(
            UnitView unit,
            @Nullable Duty duty,
            Map<UUID, ReportContent> sent,
            Map<Integer, Figure> now,
            LocalDate today) {
        ReportContent content = duty == null || duty.reportId() == null ? null : sent.get(duty.reportId());
        Map<Integer, ReportContent.Cell> cells = new HashMap<>();
        now.forEach((n, figure) -> cells.put(
                n,
                new ReportContent.Cell(
                        Figures.plain(figure.top()),
                        Figures.plain(figure.bottom()),
                        Figures.value(figure),
                        sentValue(content, n))));
        Map<Integer, String> texts = new HashMap<>();
        if (content != null) {
            content.parts().stream()
                    .filter(part -> !part.text().isBlank())
                    .forEach(part -> texts.put(part.n(), part.text()));
        }
        ReportState state = duty == null ? null : duty.state();
        return new ReportContent.UnitReport(
                unit.id(),
                unit.name(),
                duty == null ? null : duty.reportId(),
                state == null ? null : state.key(),
                duty != null && duty.isLate(today),
                cells,
                texts);
    }

    private static java.math.@Nullable BigDecimal sentValue(@Nullable ReportContent content, int n) {
        return content == null
                ? null
                : content.part(n)
                        .map(ReportContent.Part::figure)
                        .map(ReportContent.FigurePart::value)
                        .orElse(null);
    }
}
