package vn.thongsuot.programme.cascade;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** A plan below with its targets. */
    private record Child(UUID unitId, List<Target> targets) {}

    /** A target and what every plan of one level below says about the same figure. */
    private record Pair(Target target, List<UUID> units, List<Target> promised) {

        boolean isWeighed() {
            return target.aim().percent() && target.indicatorId() != null;
        }
    }

    /** Targets of the plan that stay out of reach although every issued plan below it is kept. */
    public List<Commitments.Shortfall> list(Plan plan) {
        List<Pair> pairs = pairs(plan);
        Map<Pair, List<@Nullable BigDecimal>> cases = cases(plan, pairs);
        return pairs.stream()
                .flatMap(pair -> Commitments.check(pair.target(), commitments(pair, cases.get(pair))).stream())
                .toList();
    }

    /** Only where every plan of a level says something: what is missing is a finding of its own. */
    private List<Pair> pairs(Plan plan) {
        UnitLevel level = levelOf(plan);
        Map<UnitLevel, List<Child>> below = plans.listChildren(plan.id()).stream()
                .filter(child -> child.state().isPublic())
                .collect(Collectors.groupingBy(
                        this::levelOf,
                        Collectors.mapping(
                                child -> new Child(child.unitId(), plans.listTargetsOfPlan(child.id())),
                                Collectors.toList())));
        List<Pair> pairs = new ArrayList<>();
        for (Target target : plans.listTargetsOfPlan(plan.id())) {
            if (target.level() == null || target.level() == level) {
                below.forEach((childLevel, children) ->
                        pair(target, childLevel, children).ifPresent(pairs::add));
            }
        }
        return pairs;
    }

    private static Optional<Pair> pair(Target target, UnitLevel level, List<Child> below) {
        String figure = Key.of(target, level).figure();
        List<Target> promised = below.stream()
                .flatMap(child -> child.targets().stream()
                        .filter(one -> one.horizon().equals(target.horizon())
                                && Key.of(one, level).figure().equals(figure))
                        .findFirst()
                        .stream())
                .toList();
        return promised.size() < below.size()
                ? Optional.empty()
                : Optional.of(new Pair(target, below.stream().map(Child::unitId).toList(), promised));
    }

    /** Cases of the last twelve months by unit, for shares of a computed figure; all in one question. */
    private Map<Pair, List<@Nullable BigDecimal>> cases(Plan plan, List<Pair> pairs) {
        List<Pair> weighed = pairs.stream().filter(Pair::isWeighed).toList();
        List<UUID> all = weighed.stream()
                .flatMap(pair -> pair.units().stream())
                .distinct()
                .toList();
        LocalDate today = today();
        List<List<Figure>> figures = all.isEmpty()
                ? List.of()
                : indicators.matrix(
                        plan.authorityId(),
                        weighed.stream()
                                .map(pair -> Question.of(
                                        Objects.requireNonNull(pair.target().indicatorId()),
                                        pair.target().proof().filter(),
                                        today.minusYears(1),
                                        today.minusDays(1)))
                                .toList(),
                        groups.restated(all, today));
        Map<Pair, List<@Nullable BigDecimal>> cases = new HashMap<>();
        for (int i = 0; i < figures.size(); i++) {
            List<@Nullable BigDecimal> own = new ArrayList<>();
            for (UUID unit : weighed.get(i).units()) {
                own.add(denominator(figures.get(i).get(all.indexOf(unit))));
            }
            cases.put(weighed.get(i), own);
        }
        return cases;
    }

    /** Null where the figure has no value. */
    private static @Nullable BigDecimal denominator(Figure figure) {
        Long cases = figure.exact().isPresent() ? figure.denominator() : null;
        return cases == null ? null : BigDecimal.valueOf(cases);
    }

    private static List<Commitments.Commitment> commitments(Pair pair, @Nullable List<@Nullable BigDecimal> cases) {
        return IntStream.range(0, pair.promised().size())
                .mapToObj(i -> new Commitments.Commitment(pair.promised().get(i), cases == null ? null : cases.get(i)))
                .toList();
    }

    private UnitLevel levelOf(Plan plan) {
        return Objects.requireNonNull(units.get(plan.unitId(), today()).level());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
