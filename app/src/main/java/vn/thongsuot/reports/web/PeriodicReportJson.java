package vn.thongsuot.reports.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.reports.PeriodKind;
import vn.thongsuot.reports.Report;
import vn.thongsuot.reports.ReportContent;
import vn.thongsuot.reports.ReportState;
import vn.thongsuot.shared.LocalizedText;

/**
 * A report with what it says, as machines read it; the signer is no part of it.
 *
 * @param frozen whether figures and texts are kept as they were submitted
 * @param asOf instant at which the records were asked
 */
record PeriodicReportJson(
        UUID id,
        UUID dutyId,
        UUID regimeId,
        UUID unitId,
        boolean consolidated,
        @Allowed(of = PeriodKind.class) String kind,
        int year,
        int n,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        @Allowed(of = ReportState.class) String state,
        int edition,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable Instant sentAt,
        boolean frozen,
        Instant asOf,
        List<ReportPartJson> parts) {

    /** One part: a heading, a figure with the sentence made from it, or a text. */
    record ReportPartJson(
            int n,
            @Allowed(of = FormItem.Kind.class) String kind,
            LocalizedText title,
            String text,
            @Nullable ReportFigureJson figure) {}

    /**
     * A figure with its formula and inputs.
     *
     * @param indicatorVersion version of the formula
     * @param source computed, reported, external, or none where nobody recorded anything
     */
    record ReportFigureJson(
            String indicatorId,
            String indicatorVersion,
            @Nullable String filter,
            @Nullable BigDecimal top,
            @Nullable BigDecimal bottom,
            @Nullable BigDecimal value,
            String source,
            @Nullable BigDecimal previous,
            @Nullable UUID targetId,
            @Nullable Boolean met) {}

    static PeriodicReportJson of(Report report, Duty duty, ReportContent content) {
        Report.Signature signature = report.signature();
        return new PeriodicReportJson(
                report.id(),
                report.dutyId(),
                duty.regimeId(),
                report.unitId(),
                duty.consolidated(),
                duty.period().kind().key(),
                duty.period().year(),
                duty.period().n(),
                duty.period().from(),
                duty.period().to(),
                duty.dueOn(),
                report.state().key(),
                report.edition(),
                signature == null ? null : signature.number(),
                signature == null ? null : signature.on(),
                report.sentAt(),
                report.state().isFrozen(),
                content.asOf(),
                content.parts().stream().map(PeriodicReportJson::part).toList());
    }

    private static ReportPartJson part(ReportContent.Part part) {
        ReportContent.FigurePart figure = part.figure();
        return new ReportPartJson(
                part.n(), part.kind().key(), part.title(), part.text(), figure == null ? null : figure(figure));
    }

    private static ReportFigureJson figure(ReportContent.FigurePart figure) {
        ReportContent.AimPart aim = figure.aim();
        return new ReportFigureJson(
                figure.indicatorId(),
                figure.version(),
                figure.filter(),
                figure.top(),
                figure.ratio() ? figure.bottom() : null,
                figure.value(),
                figure.source(),
                figure.previous(),
                aim == null ? null : aim.targetId(),
                aim == null ? null : aim.met());
    }
}
