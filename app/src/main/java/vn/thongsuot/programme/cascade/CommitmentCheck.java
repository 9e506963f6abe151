package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/** Adds up what the plans below a plan commit to, beside what it wants itself (Vietnamese: cân đối chỉ tiêu giao). */
@Service
@Transactional(readOnly = true)
public class CommitmentCheck {

    private final Plans plans;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final UnitDirectory units;
    private final Clock clock;

    CommitmentCheck(Plans plans, Indicators indicators, UnitGroups groups, UnitDirectory units, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /** A child's target and its unit. */
    private record Child(UUID unitId, Target target) {}

    /** Targets of the plan that stay out of reach although every issued plan below it is kept. */
    public List<Commitments.Shortfall> list(Plan plan) {
        UnitLevel level = levelOf(plan);
        Map<UnitLevel, List<Plan>> below = plans.listChildren(plan.id()).stream()
                .filter(child -> child.state().isPublic())
                .collect(Collectors.groupingBy(this::levelOf));
        List<Commitments.Shortfall> found = new ArrayList<>();
        for (Target target : plans.listTargetsOfPlan(plan.id())) {
            if (target.level() == null || target.level() == level) {
                below.forEach((childLevel, children) ->
                        check(plan, target, childLevel, children).ifPresent(found::add));
            }
        }
        return found;
    }

    /** Only where every plan of that level says something: what is missing is a finding of its own. */
    private Optional<Commitments.Shortfall> check(Plan plan, Target target, UnitLevel level, List<Plan> below) {
        String figure = Key.of(target, level).figure();
        List<Child> children = below.stream()
                .flatMap(child -> plans.listTargetsOfPlan(child.id()).stream()
                        .filter(one -> one.horizon().equals(target.horizon())
                                && Key.of(one, level).figure().equals(figure))
                        .findFirst()
                        .map(one -> new Child(child.unitId(), one))
                        .stream())
                .toList();
        if (children.size() < below.size()) {
            return Optional.empty();
        }
        List<@Nullable BigDecimal> cases = cases(plan, target, children);
        return Commitments.check(
                target,
                IntStream.range(0, children.size())
                        .mapToObj(
                                i -> new Commitments.Commitment(children.get(i).target(), cases.get(i)))
                        .toList());
    }

    /** Cases of the last twelve months; null where the figure has none or is reported. */
    private List<@Nullable BigDecimal> cases(Plan plan, Target target, List<Child> children) {
        String indicator = target.indicatorId();
        if (!target.aim().percent() || indicator == null) {
            return Collections.<@Nullable BigDecimal>nCopies(children.size(), null);
        }
        LocalDate today = today();
        Question question = Question.of(indicator, target.proof().filter(), today.minusYears(1), today.minusDays(1));
        List<Figure> figures = indicators
                .matrix(
                        plan.authorityId(),
                        List.of(question),
                        groups.restated(children.stream().map(Child::unitId).toList(), today))
                .getFirst();
        List<@Nullable BigDecimal> cases = new ArrayList<>();
        for (Figure figure : figures) {
            Long denominator = figure.exact().isPresent() ? figure.denominator() : null;
            cases.add(denominator == null ? null : BigDecimal.valueOf(denominator));
        }
        return cases;
    }

    private UnitLevel levelOf(Plan plan) {
        return Objects.requireNonNull(units.get(plan.unitId(), today()).level());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
