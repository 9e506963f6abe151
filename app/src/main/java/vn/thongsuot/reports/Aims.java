package vn.thongsuot.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** Finds the target with which a figure is compared (Vietnamese: đối chiếu chỉ tiêu). */
@Component
class Aims {

    private final Plans plans;
    private final UnitDirectory units;

    Aims(Plans plans, UnitDirectory units) {
        this.plans = plans;
        this.units = units;
    }

    /** Targets in force for the unit: of its own plans, or of the nearest unit above that has some. */
    List<Target> inForce(UnitView unit, LocalDate on) {
        UnitView asked = unit;
        while (true) {
            List<Target> targets = plans.listTargetsOfUnit(asked.id());
            UUID above = asked.parentId();
            if (!targets.isEmpty() || above == null) {
                return targets;
            }
            asked = units.get(above, on);
        }
    }

    /** The one with the nearest horizon among those of the same indicator, filter and level; null where there is none. */
    static ReportContent.@Nullable AimPart of(
            List<Target> targets,
            UnitView unit,
            boolean consolidated,
            FormItem item,
            Indicator indicator,
            LocalDate on,
            @Nullable BigDecimal value) {
        return targets.stream()
                .filter(target -> Objects.equals(target.indicatorId(), item.indicatorId()))
                .filter(target -> Objects.equals(target.proof().filter(), item.filter()))
                .filter(target -> target.level() == null || !consolidated && target.level() == unit.level())
                .filter(target -> !on.isBefore(target.from()) && !on.isAfter(target.to()))
                .min(Comparator.comparing(Target::to).thenComparing(Target::n))
                .map(target -> part(target, indicator, value))
                .orElse(null);
    }

    private static ReportContent.AimPart part(Target target, Indicator indicator, @Nullable BigDecimal value) {
        boolean higher = indicator.higherIsBetter() == null
                ? target.comparator().direction() != vn.thongsuot.programme.Comparator.Direction.LOWER
                : indicator.higherIsBetter();
        return new ReportContent.AimPart(
                target.id(),
                target.comparator().symbol(),
                target.value(),
                target.aim().upper(),
                target.aim().unit(),
                value == null ? null : (Boolean) target.isMet(value, higher));
    }
}
