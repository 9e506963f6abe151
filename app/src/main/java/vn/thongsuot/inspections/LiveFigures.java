package vn.thongsuot.inspections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.programme.tasks.TaskUnits;

/** The inspected unit's own indicators beside the questions, all in one statement (Vietnamese: số liệu của đơn vị). */
@Component
@Transactional(readOnly = true)
public class LiveFigures {

    private static final int DECIMALS = 6;

    private final Indicators indicators;
    private final UnitGroups groups;
    private final TaskUnits units;
    private final Clock clock;

    LiveFigures(Indicators indicators, UnitGroups groups, TaskUnits units, Clock clock) {
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /** What each question's indicator says now, by number of the question; questions without one are left out. */
    public Map<Integer, Figure> ask(Inspection inspection, List<InspectionItem> items) {
        List<InspectionItem> asked =
                items.stream().filter(item -> item.indicatorId() != null).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<List<Figure>> figures = indicators.matrix(
                inspection.authorityId(),
                asked.stream().map(item -> question(inspection, item)).toList(),
                List.of(group(inspection)));
        Map<Integer, Figure> byNumber = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            byNumber.put(asked.get(i).n(), figures.get(i).getFirst());
        }
        return byNumber;
    }

    /** How the figure beside a question is asked: for the days that are looked at, as far as they are over. */
    public Question question(Inspection inspection, InspectionItem item) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate last = inspection.lastDay().isAfter(today) ? today : inspection.lastDay();
        return Question.of(
                Objects.requireNonNull(item.indicatorId()),
                null,
                inspection.firstDay(),
                last.isBefore(inspection.firstDay()) ? inspection.firstDay() : last);
    }

    /** The inspected unit with all under it. */
    public UnitGroup group(Inspection inspection) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return groups.restated(units.current(inspection.inspectedUnitId()), today);
    }

    /** Without needless zeros; null where there is nothing. */
    public static InspectionItem.@Nullable Kept keep(Figure figure) {
        return figure.source() == Figure.Source.NONE
                ? null
                : new InspectionItem.Kept(
                        plain(figure.top()),
                        plain(figure.bottom()),
                        plain(figure.exact().orElse(null)));
    }

    private static @Nullable BigDecimal plain(@Nullable Fraction fraction) {
        return fraction == null
                ? null
                : fraction.toDecimal().setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
