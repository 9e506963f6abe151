package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/** Contents of reports for tests, without a database. */
final class Contents {

    static final UUID UNIT = new UUID(1, 1);

    private Contents() {}

    static ReportContent.FigurePart rate(
            @Nullable String top, @Nullable String bottom, @Nullable String value, String source) {
        return new ReportContent.FigurePart(
                "dossiers.on-time-rate",
                "0123456789abcdef",
                LocalizedText.of("Tỷ lệ hồ sơ giải quyết đúng hạn", "Dossiers on time"),
                LocalizedText.of("%", "%"),
                "count() where on_time",
                "count()",
                null,
                true,
                true,
                true,
                number(top),
                number(bottom),
                number(value),
                source,
                null,
                null,
                null,
                null);
    }

    static ReportContent.FigurePart with(
            ReportContent.FigurePart figure,
            ReportContent.@Nullable AimPart aim,
            @Nullable String previous,
            ReportContent.@Nullable PeersPart peers) {
        return new ReportContent.FigurePart(
                figure.indicatorId(),
                figure.version(),
                figure.name(),
                figure.unit(),
                figure.numerator(),
                figure.denominator(),
                figure.filter(),
                figure.percent(),
                figure.ratio(),
                figure.higherIsBetter(),
                figure.top(),
                figure.bottom(),
                figure.value(),
                figure.source(),
                figure.reportedId(),
                aim,
                number(previous),
                peers);
    }

    static ReportContent.AimPart atLeast(String value, boolean met) {
        return new ReportContent.AimPart(new UUID(2, 2), ">=", new BigDecimal(value), new BigDecimal(value), "%", met);
    }

    static ReportContent.Part part(int n, ReportContent.FigurePart figure) {
        return new ReportContent.Part(n, FormItem.Kind.FIGURE, figure.name(), figure, "");
    }

    static ReportContent.Part heading(int n, String title) {
        return new ReportContent.Part(n, FormItem.Kind.HEADING, LocalizedText.of(title), null, "");
    }

    static ReportContent.Part text(int n, String title, String text) {
        return new ReportContent.Part(n, FormItem.Kind.TEXT, LocalizedText.of(title), null, text);
    }

    static ReportContent.UnitReport unit(int id, String name, String state, Map<Integer, ReportContent.Cell> cells) {
        return new ReportContent.UnitReport(
                new UUID(3, id), LocalizedText.of(name), new UUID(4, id), state, false, cells, Map.of());
    }

    static ReportContent content(List<ReportContent.Part> parts, List<ReportContent.UnitReport> units) {
        ReportPeriod period = ReportPeriod.of(PeriodKind.QUARTER, 2026, 3, 14);
        return new ReportContent(
                LocalizedText.of("Báo cáo công tác cải cách hành chính", "Report on reform"),
                null,
                UNIT,
                LocalizedText.of("Ủy ban nhân dân phường Tân Giang"),
                LocalizedText.of("Ủy ban nhân dân tỉnh Sông Tiền"),
                !units.isEmpty(),
                period,
                period.previous(14),
                LocalDate.of(2026, 9, 18),
                Instant.parse("2026-09-18T02:30:00Z"),
                parts,
                units);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
