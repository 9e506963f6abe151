package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;

/** Targets against what the records prove (Vietnamese: bảng chỉ tiêu): for a unit and all under it, restated to today's units. */
@Service
@Transactional(readOnly = true)
public class TargetBoard {

    private static final int MONTHS = 12;

    private final Plans plans;
    private final Indicators indicators;
    private final UnitDirectory units;
    private final Clock clock;

    TargetBoard(Plans plans, Indicators indicators, UnitDirectory units, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Every target in force that an indicator proves, measured for one unit's subtree: over this year so far, or over the last year of a
     * target whose time is over.
     */
    public List<Standing> list(UUID authorityId, UUID unitId) {
        Set<String> known = indicators.list().stream().map(Indicator::id).collect(Collectors.toSet());
        return plans.listTargets(authorityId).stream()
                .filter(target -> target.indicatorId() != null && known.contains(target.indicatorId()))
                .map(target -> standing(
                        target, slice(authorityId, unitId, yearOf(target).withDayOfYear(1), yearOf(target))))
                .toList();
    }

    private LocalDate yearOf(Target target) {
        return target.to().isBefore(today()) ? target.to() : today();
    }

    /** One target for each of several units. */
    public Figure figure(UUID authorityId, UUID unitId, String indicatorId) {
        LocalDate today = today();
        return indicators.evaluate(indicatorId, slice(authorityId, unitId, today.withDayOfYear(1), today));
    }

    /** The slice of a unit's subtree with all its predecessors, as the records say now. */
    public FactSlice slice(UUID authorityId, UUID unitId, LocalDate from, LocalDate to) {
        return new FactSlice(authorityId, restatedUnits(unitId), from, to, null, null, clock.instant(), null);
    }

    /** The unit, all under it, and every unit for which one of them carries on. */
    public Set<UUID> restatedUnits(UUID unitId) {
        return Set.copyOf(units.listRestated(unitId, today()));
    }

    private Standing standing(Target target, FactSlice year) {
        String id = Objects.requireNonNull(target.indicatorId());
        Indicator indicator = indicators.get(id);
        Figure figure = indicators.evaluate(id, year);
        boolean higher = !Boolean.FALSE.equals(indicator.higherIsBetter());
        BigDecimal value = figure.value().orElse(null);
        return new Standing(
                target,
                indicator,
                figure,
                state(figure, target.value(), higher),
                value == null ? null : value.subtract(target.value()),
                year.to(),
                months(indicator, year));
    }

    private static Standing.State state(Figure figure, BigDecimal target, boolean higher) {
        if (figure.value().isEmpty()) {
            return Standing.State.NOTHING;
        }
        return figure.reaches(target, higher) ? Standing.State.MET : Standing.State.MISSED;
    }

    private List<Standing.Month> months(Indicator indicator, FactSlice year) {
        LocalDate last = year.to().withDayOfMonth(1);
        FactSlice twelve = year.withPeriod(
                last.minusMonths(MONTHS - 1L), last.plusMonths(1).minusDays(1));
        List<Standing.Month> months = new ArrayList<>();
        indicators
                .months(indicator.id(), twelve)
                .forEach((month, figure) ->
                        months.add(new Standing.Month(month, figure.value().orElse(null))));
        return months;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
