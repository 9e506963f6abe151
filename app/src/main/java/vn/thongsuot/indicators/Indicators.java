package vn.thongsuot.indicators;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactAnswers;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactEngine;
import vn.thongsuot.facts.FactPresence;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.platform.KeptWhileUnchanged;
import vn.thongsuot.shared.DomainException;

/**
 * Evaluates indicators (Vietnamese: tính chỉ số) for any number of units in one statement. What the product has no records
 * of is answered by reported values, marked as such.
 */
@Service
@Transactional(readOnly = true)
public class Indicators {

    /** A slice is a set of units and stands for none of them. */
    private static final UUID NO_UNIT = new UUID(0, 0);

    private static final Set<String> UNFIT = Set.of("IND-001", "IND-002", "IND-003", "IND-006", "IND-011");

    private final IndicatorStore store;
    private final Planner planner;
    private final FactEngine engine;
    private final FactPresence presence;
    private final FactContracts contracts;
    private final ReportedFigures reported;
    private final Clock clock;
    private final KeptWhileUnchanged<Asked, List<List<Figure>>> kept;

    Indicators(
            DSLContext db,
            IndicatorStore store,
            Planner planner,
            FactEngine engine,
            FactPresence presence,
            FactContracts contracts,
            ReportedFigures reported,
            Clock clock) {
        this.store = store;
        this.planner = planner;
        this.engine = engine;
        this.presence = presence;
        this.contracts = contracts;
        this.reported = reported;
        this.clock = clock;
        this.kept = new KeptWhileUnchanged<>(db, clock);
    }

    private record Asked(UUID authorityId, List<Question> questions, List<UnitGroup> groups, boolean few) {}

    /** Today's version of every indicator as the authority sees it, in the order of the catalogue. */
    public List<Indicator> list(UUID authorityId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return store.all(authorityId).keySet().stream()
                .map(id -> store.get(authorityId, id, today))
                .toList();
    }

    /** Today's version; empty where the authority knows no such indicator. */
    public Optional<Indicator> find(UUID authorityId, String id) {
        return store.all(authorityId).containsKey(id) ? Optional.of(get(authorityId, id)) : Optional.empty();
    }

    /**
     * Today's version.
     *
     * @throws vn.thongsuot.shared.DomainException IND-004 (not found)
     */
    public Indicator get(UUID authorityId, String id) {
        return store.get(authorityId, id, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Every version that holds for the authority at some time, oldest first. */
    public List<Indicator> listVersions(UUID authorityId, String id) {
        return store.versions(authorityId, id);
    }

    public Figure evaluate(UUID authorityId, Question question, UnitGroup group) {
        return matrix(authorityId, List.of(question), List.of(group)).getFirst().getFirst();
    }

    /**
     * A figure for each question (outer list) and group of units (inner list); none where so few people answered that they
     * could be recognised.
     */
    public List<List<Figure>> matrix(UUID authorityId, List<Question> questions, List<UnitGroup> groups) {
        return answer(new Asked(authorityId, List.copyOf(questions), List.copyOf(groups), false));
    }

    /** As {@link #matrix}, those of few answers too: for points of an index, which show no figure. */
    public List<List<Figure>> matrixOfAll(UUID authorityId, List<Question> questions, List<UnitGroup> groups) {
        return answer(new Asked(authorityId, List.copyOf(questions), List.copyOf(groups), true));
    }

    private List<List<Figure>> answer(Asked question) {
        return kept.get(question, this::evaluate);
    }

    private List<List<Figure>> evaluate(Asked asked) {
        UUID authorityId = asked.authorityId();
        List<Question> questions = asked.questions();
        List<UnitGroup> groups = asked.groups();
        Instant now = clock.instant();
        List<List<Plan>> plans = questions.stream()
                .map(question -> fitting(authorityId, question, now))
                .toList();
        List<List<Figure>> computed = matrixOf(authorityId, plans, groups, asked.few());
        for (int i = 0; i < questions.size(); i++) {
            if (plans.get(i).isEmpty()) {
                Figure none = Figure.none(planner.indicator(authorityId, questions.get(i)));
                computed.set(i, Collections.nCopies(groups.size(), none));
            }
        }
        return reported.fill(authorityId, questions, groups, computed).stream()
                .map(List::copyOf)
                .toList();
    }

    /** How complete the reported values behind a figure are; empty where it is made of none. */
    public Optional<Coverage> coverage(UUID authorityId, Question question, UnitGroup group) {
        return reported.coverage(authorityId, question, group);
    }

    /**
     * Whether a target may narrow the indicator in this way.
     *
     * @throws DomainException IND-001 to IND-011 for a filter that cannot be read or does not fit the facts of the formula
     */
    public void check(UUID authorityId, Question question) {
        planner.plans(authorityId, question);
    }

    /** None where the filter is about fields that a fact of the formula does not have: then there is no figure. */
    private List<Plan> fitting(UUID authorityId, Question question, Instant now) {
        try {
            return planner.plans(authorityId, question, now);
        } catch (DomainException refusal) {
            if (UNFIT.contains(refusal.code())) {
                return List.of();
            }
            throw refusal;
        }
    }

    /** A formula that may not be published yet, over the facts alone. */
    List<Figure> preview(UUID authorityId, Indicator indicator, Question question, List<UnitGroup> groups) {
        return matrixOf(authorityId, List.of(planner.plans(authorityId, question, indicator)), groups, false)
                .getFirst();
    }

    /** @param few whether figures of few answers are told too */
    private List<List<Figure>> matrixOf(
            UUID authorityId, List<List<Plan>> questions, List<UnitGroup> groups, boolean few) {
        Map<FactRequest, Integer> requests = new LinkedHashMap<>();
        Map<Plan, int[]> positions = new IdentityHashMap<>();
        Map<Plan, Guards> guards = new IdentityHashMap<>();
        Predicate<FactAggregate> recorded = presence.of(authorityId);
        for (Plan plan : questions.stream().flatMap(List::stream).toList()) {
            if (plan.requests().stream().map(FactRequest::aggregate).allMatch(recorded)) {
                positions.put(plan, plan.register(requests));
                Guards guard = few ? Guards.NONE : Guards.of(plan, contracts);
                guards.put(plan, guard);
                guard.requests().forEach(request -> requests.putIfAbsent(request, requests.size()));
            }
        }
        FactAnswers answers = engine.answer(authorityId, groups, List.copyOf(requests.keySet()));
        List<List<Figure>> figures = new ArrayList<>();
        for (List<Plan> plans : questions) {
            List<Figure> row = new ArrayList<>();
            for (int group = 0; group < groups.size() && !plans.isEmpty(); group++) {
                int at = group;
                Predicate<Plan> told = plan -> guards.getOrDefault(plan, Guards.NONE)
                        .tells(request -> answers.get(Objects.requireNonNull(requests.get(request)), at), contracts);
                row.add(lowest(plans, positions, told, answers, group));
            }
            figures.add(row);
        }
        return figures;
    }

    private static Figure lowest(
            List<Plan> plans, Map<Plan, int[]> positions, Predicate<Plan> told, FactAnswers answers, int group) {
        List<Figure> figures = plans.stream()
                .map(plan -> {
                    int[] at = positions.get(plan);
                    return at == null || !told.test(plan)
                            ? Figure.none(plan.indicator())
                            : plan.figure(n -> answers.get(at[n], group));
                })
                .toList();
        return figures.stream()
                .filter(figure -> figure.exact().isPresent())
                .min(Comparator.comparing(figure -> figure.exact().orElseThrow()))
                .orElse(figures.getFirst());
    }

    /** The figure of a slice as pages describe it. */
    public Figure evaluate(String id, FactSlice slice) {
        return evaluate(slice.authorityId(), question(id, slice), group(slice));
    }

    static Question question(String id, FactSlice slice) {
        return new Question(id, null, slice.condition(), slice.from(), slice.to(), slice.recordedAt(), true, Map.of());
    }

    static UnitGroup group(FactSlice slice) {
        return UnitGroup.of(NO_UNIT, slice.unitIds());
    }
}
