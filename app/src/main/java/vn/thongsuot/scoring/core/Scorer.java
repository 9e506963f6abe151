package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/**
 * Makes points of rules, values and entries (Vietnamese: bộ chấm điểm). Quotients stay exact until the points of a criterion are
 * rounded once, half up; sums are sums of rounded points, as they stand on paper.
 *
 * <p>Example: {@code công thức: M * @x / 100} with M = 3 and x = 95.996 gives 2.87988, rounded 2.88.
 */
public final class Scorer {

    private final CriteriaSet set;
    private final Map<String, Fraction> means;

    private Scorer(CriteriaSet set, Map<String, Fraction> means) {
        this.set = set;
        this.means = means;
    }

    /** For the units of a round; their means are needed where a rule compares with them. */
    public static Scorer of(CriteriaSet set, Collection<UnitInputs> units) {
        Map<String, Fraction> means = new HashMap<>();
        for (Criterion criterion : set.leaves()) {
            if (criterion.rule() instanceof Rule.Steps steps && steps.needsMean()) {
                mean(units, steps.of(), criterion.max()).ifPresent(mean -> means.put(criterion.code(), mean));
            }
        }
        return new Scorer(set, means);
    }

    /** Scores every unit, in the order given. */
    public static <K> Map<K, UnitScore> scoreAll(CriteriaSet set, Map<K, UnitInputs> units) {
        Scorer scorer = of(set, units.values());
        Map<K, UnitScore> scores = new LinkedHashMap<>();
        units.forEach((unit, inputs) -> scores.put(unit, scorer.score(inputs)));
        return scores;
    }

    public UnitScore score(UnitInputs inputs) {
        Map<String, Points> lines = new LinkedHashMap<>();
        set.criteria().forEach(criterion -> lines.put(criterion.code(), Points.NONE));
        Map<String, Criterion> known = new HashMap<>();
        set.criteria().forEach(criterion -> known.put(criterion.code(), criterion));
        Sum sum = new Sum();
        for (Criterion leaf : set.leaves()) {
            Points points = points(leaf, inputs);
            sum.add(leaf.effect(), points);
            for (Criterion at = leaf; at != null; at = at.parent() == null ? null : known.get(at.parent())) {
                lines.merge(at.code(), points, Points::plus);
            }
        }
        return new UnitScore(lines, sum.max, sum.limited(sum.self, set.capped()), sum.limited(sum.total, set.capped()));
    }

    /** Points that follow from the values; empty where the rule is none that computes, or a value is missing. */
    public Optional<BigDecimal> propose(Criterion criterion, UnitInputs inputs) {
        return switch (Objects.requireNonNull(criterion.rule())) {
            case Rule.Formula formula ->
                Optional.ofNullable(formula.term().value(values(criterion.max(), inputs)))
                        .map(value -> limited(value, criterion.max()));
            case Rule.Steps steps -> steps(criterion, steps, inputs);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> steps(Criterion criterion, Rule.Steps rule, UnitInputs inputs) {
        Fraction value = rule.of().value(values(criterion.max(), inputs));
        if (value == null) {
            return Optional.empty();
        }
        for (Rule.Step step : rule.steps()) {
            BigDecimal bound = step.bound();
            Fraction limit = bound == null ? means.get(criterion.code()) : Fraction.of(bound);
            if (limit != null && step.holds(value, limit)) {
                return Optional.of(set.rounded(step.points()));
            }
        }
        return Optional.of(set.rounded(rule.otherwise()));
    }

    private Points points(Criterion criterion, UnitInputs inputs) {
        Entry entry = inputs.entry(criterion.code());
        if (!entry.applicable()) {
            return Points.NONE;
        }
        Rule rule = Objects.requireNonNull(criterion.rule());
        BigDecimal proposed = propose(criterion, inputs).orElse(null);
        BigDecimal max = criterion.effect() == Effect.BASE ? criterion.max() : BigDecimal.ZERO;
        return new Points(max, proposed, self(rule, entry, proposed), last(entry));
    }

    private @Nullable BigDecimal self(Rule rule, Entry entry, @Nullable BigDecimal proposed) {
        if (!rule.isSelfScored()) {
            return null;
        }
        if (entry.selfPoints() != null) {
            return set.rounded(entry.selfPoints());
        }
        Integer chosen = entry.selfChoice();
        if (rule instanceof Rule.Choice choice) {
            return chosen == null || chosen < 1 || chosen > choice.options().size()
                    ? null
                    : set.rounded(choice.options().get(chosen - 1).points());
        }
        return proposed;
    }

    private @Nullable BigDecimal last(Entry entry) {
        for (BigDecimal stage : stages(entry)) {
            return set.rounded(stage);
        }
        return null;
    }

    private static List<BigDecimal> stages(Entry entry) {
        List<BigDecimal> stages = new ArrayList<>();
        add(stages, entry.council());
        add(stages, entry.survey());
        add(stages, entry.answered());
        add(stages, entry.appraised());
        return stages;
    }

    private static void add(List<BigDecimal> stages, @Nullable BigDecimal points) {
        if (points != null) {
            stages.add(points);
        }
    }

    private BigDecimal limited(Fraction value, BigDecimal max) {
        Fraction top = Fraction.of(max);
        Fraction inside = value.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : value.compareTo(top) > 0 ? top : value;
        return new BigDecimal(inside.top())
                .divide(new BigDecimal(inside.bottom()), set.decimals(), java.math.RoundingMode.HALF_UP);
    }

    private static Optional<Fraction> mean(Collection<UnitInputs> units, Term of, BigDecimal max) {
        List<Fraction> known = units.stream()
                .flatMap(unit -> Stream.ofNullable(of.value(values(max, unit))))
                .toList();
        return known.stream().reduce(Fraction::plus).map(sum -> sum.over(Fraction.of(known.size())));
    }

    private static Term.Values values(BigDecimal max, UnitInputs inputs) {
        return new Term.Values() {
            @Override
            public @Nullable Fraction of(String indicatorId) {
                return inputs.value(indicatorId).orElse(null);
            }

            @Override
            public BigDecimal max() {
                return max;
            }
        };
    }

    /** Totals under way. */
    private static final class Sum {
        private BigDecimal max = BigDecimal.ZERO;
        private BigDecimal self = BigDecimal.ZERO;
        private BigDecimal total = BigDecimal.ZERO;

        void add(Effect effect, Points points) {
            max = max.add(points.max());
            self = self.add(signed(effect, points.self()));
            total = total.add(signed(effect, points.last()));
        }

        private static BigDecimal signed(Effect effect, @Nullable BigDecimal points) {
            if (points == null) {
                return BigDecimal.ZERO;
            }
            return effect == Effect.PENALTY ? points.negate() : points;
        }

        BigDecimal limited(BigDecimal points, boolean capped) {
            BigDecimal positive = points.max(BigDecimal.ZERO);
            return capped ? positive.min(max) : positive;
        }
    }
}
