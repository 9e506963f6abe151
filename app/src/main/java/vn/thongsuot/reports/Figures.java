package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;

/** Asks the indicators for the figures of a report, many units in one statement (Vietnamese: lấy số liệu báo cáo). */
@Component
class Figures {

    private static final int DECIMALS = 10;

    private final Indicators indicators;
    private final UnitGroups groups;

    Figures(Indicators indicators, UnitGroups groups) {
        this.indicators = indicators;
        this.groups = groups;
    }

    /** The version of each asked indicator that is valid on the last day of a period. */
    Map<String, Indicator> versions(UUID authorityId, List<FormItem> items, LocalDate on) {
        return items.stream()
                .map(item -> Objects.requireNonNull(item.indicatorId()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> version(authorityId, id, on)));
    }

    /** A figure for each item (outer list) and unit with all under it (inner list), as the records say now. */
    List<List<Figure>> ask(
            UUID authorityId, List<FormItem> items, ReportPeriod period, Collection<UUID> units, LocalDate day) {
        if (items.isEmpty() || units.isEmpty()) {
            return items.stream().map(item -> List.<Figure>of()).toList();
        }
        List<Question> questions = items.stream()
                .map(item -> Question.of(
                        Objects.requireNonNull(item.indicatorId()), item.filter(), period.from(), period.to()))
                .toList();
        return indicators.matrix(authorityId, questions, groups.restated(units, day));
    }

    /** How a kept figure is asked again: by its own formula, as the records say now or said then. */
    static Question question(ReportContent content, ReportContent.FigurePart figure, @Nullable Instant recordedAt) {
        return new Question(
                figure.indicatorId(),
                figure.version(),
                figure.filter(),
                content.period().from(),
                content.period().to(),
                recordedAt,
                true,
                Map.of());
    }

    /** The kept figures of a report asked again now, by number of their part. */
    Map<Integer, Figure> again(UUID authorityId, ReportContent content) {
        List<ReportContent.Part> parts = content.listFigures();
        if (parts.isEmpty()) {
            return Map.of();
        }
        List<Question> questions = parts.stream()
                .map(part -> question(content, Objects.requireNonNull(part.figure()), null))
                .toList();
        List<List<Figure>> figures = indicators.matrix(
                authorityId, questions, List.of(groups.restated(content.unitId(), content.groupDay())));
        return java.util.stream.IntStream.range(0, parts.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> parts.get(i).n(), i -> figures.get(i).getFirst()));
    }

    private Indicator version(UUID authorityId, String id, LocalDate on) {
        return indicators.listVersions(authorityId, id).reversed().stream()
                .filter(version -> !on.isBefore(version.validFrom()))
                .findFirst()
                .orElseGet(() -> indicators.listVersions(authorityId, id).getFirst());
    }

    /** Without needless zeros; null where there is none. */
    static @Nullable BigDecimal plain(@Nullable Fraction fraction) {
        return fraction == null ? null : plain(fraction.toDecimal());
    }

    static @Nullable BigDecimal value(Figure figure) {
        return figure.value().map(Figures::plain).orElse(null);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether two kept values are the same number. */
    static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
