package vn.thongsuot.programme.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.indicators.Figure;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.UnitGroups;
import vn.thongsuot.indicators.UnitScope;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.KeptWhileUnchanged;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;

/**
 * Targets against what the records prove (Vietnamese: bảng điều hành): for a unit and all under it, restated to today's units, the
 * most urgent first. Everything that a board shows is asked in one statement, and once for all who look while nothing changes.
 */
@Service
@Transactional(readOnly = true)
public class Board {

    private static final Comparator<TargetStanding> MOST_URGENT_FIRST = Comparator.comparing(TargetStanding::progress)
            .thenComparing(TargetStanding::behind, Comparator.reverseOrder())
            .thenComparing(standing -> standing.target().n());

    private final Plans plans;
    private final Indicators indicators;
    private final UnitGroups groups;
    private final UnitDirectory units;
    private final Standings standings;
    private final Clock clock;
    private final KeptWhileUnchanged<Asked, List<TargetStanding>> kept;

    /** Whose targets are held against whose figures (Vietnamese: đơn vị, phạm vi được hỏi). */
    private record Asked(UUID authorityId, UUID unitId, UnitScope scope) {}

    Board(
            DSLContext db,
            Plans plans,
            Indicators indicators,
            UnitGroups groups,
            UnitDirectory units,
            BoardSettings settings,
            Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.groups = groups;
        this.units = units;
        this.standings = new Standings(settings.lateAbove());
        this.clock = clock;
        this.kept = new KeptWhileUnchanged<>(db, clock);
    }

    /** Every target in force for the unit: of its own plans, or of the nearest unit above that has some. */
    public List<TargetStanding> list(UUID authorityId, UUID unitId) {
        return list(authorityId, unitId, UnitScope.SUBTREE);
    }

    /** As {@link #list(UUID, UUID)}, the same targets held against the figures of other units than those they speak of. */
    public List<TargetStanding> list(UUID authorityId, UUID unitId, UnitScope scope) {
        return kept.get(new Asked(authorityId, unitId, scope), this::standings);
    }

    private List<TargetStanding> standings(Asked asked) {
        List<TargetStanding> all = new ArrayList<>();
        List<MeasuredTarget> measured = new ArrayList<>();
        Map<String, Indicator> known = indicators.list(asked.authorityId()).stream()
                .collect(Collectors.toMap(Indicator::id, Function.identity(), (one, other) -> one));
        for (Target target : targetsFor(asked.unitId())) {
            Indicator indicator = target.indicatorId() == null ? null : known.get(target.indicatorId());
            if (indicator == null) {
                all.add(TargetStanding.unproved(target, today()));
            } else {
                measured.add(MeasuredTarget.of(target, indicator, today()));
            }
        }
        all.addAll(standings(asked, measured));
        all.sort(MOST_URGENT_FIRST);
        return List.copyOf(all);
    }

    /** One target, for a unit. */
    public TargetStanding get(UUID authorityId, UUID unitId, UnitScope scope, Target target) {
        return Optional.ofNullable(target.indicatorId())
                .flatMap(id -> indicators.find(authorityId, id))
                .map(indicator -> MeasuredTarget.of(target, indicator, today()))
                .map(measured -> standings(new Asked(authorityId, unitId, scope), List.of(measured))
                        .getFirst())
                .orElseGet(() -> TargetStanding.unproved(target, today()));
    }

    /** The figures of the measured year: for each target (outer list) and each unit, in their order. */
    public List<List<Figure>> figures(UUID authorityId, List<TargetStanding> standings, List<UUID> unitIds) {
        return ask(
                authorityId,
                standings.stream()
                        .map(standing -> question(standing, standing.measuredFrom(), standing.measuredTo()))
                        .toList(),
                unitIds);
    }

    /** One target in several periods: for each period (outer list) and each unit, in their order. */
    public List<List<Figure>> figures(
            UUID authorityId, TargetStanding standing, List<Period> periods, List<UUID> unitIds) {
        return ask(
                authorityId,
                periods.stream()
                        .map(period -> question(standing, period.from(), period.to()))
                        .toList(),
                unitIds);
    }

    /** Days that are looked at, both inclusive (Vietnamese: kỳ số liệu). */
    public record Period(LocalDate from, LocalDate to) {}

    private List<List<Figure>> ask(UUID authorityId, List<Question> questions, List<UUID> unitIds) {
        return questions.isEmpty() || unitIds.isEmpty()
                ? List.of()
                : indicators.matrix(authorityId, questions, groups.restated(unitIds, today()));
    }

    private static Question question(TargetStanding standing, LocalDate from, LocalDate to) {
        Indicator indicator = Objects.requireNonNull(standing.indicator());
        return new MeasuredTarget(standing.target(), indicator, from, to).now();
    }

    private List<TargetStanding> standings(Asked asked, List<MeasuredTarget> measured) {
        List<List<Question>> questions =
                measured.stream().map(MeasuredTarget::questions).toList();
        List<List<Figure>> answers = indicators.matrix(
                asked.authorityId(),
                questions.stream().flatMap(List::stream).toList(),
                List.of(groups.of(asked.unitId(), asked.scope(), today())));
        List<TargetStanding> all = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < measured.size(); i++) {
            int end = at + questions.get(i).size();
            all.add(standings.of(
                    measured.get(i),
                    answers.subList(at, end).stream().map(List::getFirst).toList()));
            at = end;
        }
        return all;
    }

    private List<Target> targetsFor(UUID unitId) {
        UUID asked = unitId;
        while (true) {
            List<Target> targets = plans.listTargetsOfUnit(asked);
            UUID above = above(asked);
            if (!targets.isEmpty() || above == null) {
                return targets;
            }
            asked = above;
        }
    }

    private @Nullable UUID above(UUID unitId) {
        return units.find(unitId, today()).map(UnitView::parentId).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
