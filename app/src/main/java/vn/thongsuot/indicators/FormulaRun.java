package vn.thongsuot.indicators;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.shared.DomainException;

/**
 * Works out a formula exactly (Vietnamese: tính công thức). It visits every aggregate in the same order whatever the values
 * are: the first visit collects what has to be asked, later ones calculate with the answers of a group. "No value" spreads,
 * but through {@code coalesce}.
 */
final class FormulaRun {

    private final Function<String, Indicator> versions;
    private final FactContracts contracts;
    private final Moments moments;
    private final String condition;
    private final Leaves leaves;
    private final Map<String, FactPredicate> filters = new HashMap<>();

    FormulaRun(
            Function<String, Indicator> versions,
            FactContracts contracts,
            ZoneId zone,
            String condition,
            Leaves leaves) {
        this.versions = versions;
        this.contracts = contracts;
        this.moments = new Moments(zone);
        this.condition = condition;
        this.leaves = leaves;
    }

    /** Values of aggregates in the order of the visit. */
    interface Leaves {
        @Nullable
        Fraction next(Supplier<FactRequest> request);
    }

    @Nullable
    Fraction value(Expression expression, Moment moment) {
        return switch (expression) {
            case Expression.Number(var number) -> Fraction.of(number);
            case Expression.Aggregate(FactAggregate aggregate) -> aggregate(aggregate, moment);
            case Expression.Reference reference -> reference(reference, moment);
            case Expression.Calculation calculation -> calculation(calculation, moment);
            case Expression.Call call -> call(call, moment);
            case Expression.Shifted(Expression what, Expression.When when) -> shifted(what, when, moment);
        };
    }

    private @Nullable Fraction aggregate(FactAggregate aggregate, Moment moment) {
        if (aggregate.function() != FactAggregate.Function.AVG) {
            return leaves.next(() -> request(aggregate, moment));
        }
        FactPredicate known = new FactPredicate.Not(new FactPredicate.IsEmpty(
                new vn.thongsuot.facts.FactOperand.Column(Objects.requireNonNull(aggregate.of()))));
        Fraction sum = leaves.next(() -> request(as(aggregate, FactAggregate.Function.SUM), moment));
        Fraction count = leaves.next(
                () -> request(as(aggregate, FactAggregate.Function.COUNT).and(known), moment));
        return sum == null || count == null || count.isZero() ? null : sum.over(count);
    }

    private static FactAggregate as(FactAggregate aggregate, FactAggregate.Function function) {
        boolean counts = function == FactAggregate.Function.COUNT;
        return new FactAggregate(
                aggregate.fact(), aggregate.role(), function, counts ? null : aggregate.of(), null, aggregate.where());
    }

    private FactRequest request(FactAggregate aggregate, Moment moment) {
        FactPredicate filter =
                filters.computeIfAbsent(aggregate.fact(), fact -> ConditionReader.read(condition, contracts.get(fact)));
        return new FactRequest(aggregate.and(filter), moment.span());
    }

    private @Nullable Fraction reference(Expression.Reference reference, Moment moment) {
        if (moment.within().contains(reference.id())) {
            throw new DomainException(
                    "IND-008",
                    DomainException.Kind.INVALID,
                    "Indicator '%s': refers to itself.".formatted(reference.id()),
                    reference.id());
        }
        Indicator other = versions.apply(reference.id());
        Set<String> within = new HashSet<>(moment.within());
        within.add(reference.id());
        Baseline own = moment.baseline() != null
                ? moment.baseline()
                : Baseline.of(
                        other.notes().baseline(),
                        moment.span().from(),
                        moment.span().to());
        Moment inside = new Moment(moment.span(), own, within);
        return switch (reference.part()) {
            case NUMERATOR -> value(other.numerator(), inside);
            case DENOMINATOR -> other.denominator() == null ? Fraction.of(1) : value(other.denominator(), inside);
            case VALUE -> {
                Fraction top = value(other.numerator(), inside);
                Fraction bottom = other.denominator() == null ? Fraction.of(1) : value(other.denominator(), inside);
                yield over(top, bottom);
            }
        };
    }

    private @Nullable Fraction calculation(Expression.Calculation calculation, Moment moment) {
        Fraction left = value(calculation.left(), moment);
        Fraction right = value(calculation.right(), moment);
        if (left == null || right == null) {
            return null;
        }
        return switch (calculation.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> over(left, right);
        };
    }

    /** No value where there is nothing to divide by. */
    private static @Nullable Fraction over(@Nullable Fraction top, @Nullable Fraction bottom) {
        return top == null || bottom == null || bottom.isZero() ? null : top.over(bottom);
    }

    private @Nullable Fraction call(Expression.Call call, Moment moment) {
        if (call.function() == Expression.Call.Function.EACH_MONTH_END) {
            return eachMonthEnd(call.arguments().getFirst(), moment);
        }
        List<@Nullable Fraction> values = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            values.add(value(argument, moment));
        }
        return switch (call.function()) {
            case LEAST -> pick(values, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            case GREATEST -> pick(values, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            default -> values.stream().filter(Objects::nonNull).findFirst().orElse(null);
        };
    }

    private static @Nullable Fraction pick(List<@Nullable Fraction> values, BinaryOperator<Fraction> better) {
        if (values.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return values.stream().map(Objects::requireNonNull).reduce(better).orElse(null);
    }

    private @Nullable Fraction eachMonthEnd(Expression stock, Moment moment) {
        return sum(values(stock, moments.monthEnds(moment)));
    }

    private List<@Nullable Fraction> values(Expression what, List<Moment> when) {
        List<@Nullable Fraction> values = new ArrayList<>();
        for (Moment one : when) {
            values.add(value(what, one));
        }
        return values;
    }

    private static @Nullable Fraction sum(List<@Nullable Fraction> values) {
        Fraction sum = Fraction.ZERO;
        for (Fraction value : values) {
            if (value == null) {
                return null;
            }
            sum = sum.plus(value);
        }
        return sum;
    }

    private @Nullable Fraction shifted(Expression what, Expression.When when, Moment moment) {
        if (when instanceof Expression.When.Years years) {
            List<Moment> ends = moments.yearEnds(years, moment);
            return ends.isEmpty() ? null : over(sum(values(what, ends)), Fraction.of(ends.size()));
        }
        Moment other = moments.shifted(when, moment);
        return other == null ? null : value(what, other);
    }
}
