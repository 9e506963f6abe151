package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactContracts;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.facts.FactRequest;

/**
 * Which rows have to be there before a figure of a guarded fact is told (Vietnamese: ngưỡng để không nhận ra người trả lời): those
 * that the figure is about, not those of them that satisfy it, so that two pleased of ten are told and two of three are not. What
 * this does not close: slices of other days, and units that are not a whole and its part by a filter.
 */
record Guards(List<Slice> slices) {

    /** Nothing is veiled. */
    static final Guards NONE = new Guards(List.of());

    /** A count of rows, and the same without what the question narrows; what lies between them must not be few rows either. */
    record Slice(FactRequest part, FactRequest whole) {}

    /** Empty where every slice is told. */
    static Guards of(Plan plan, FactContracts contracts) {
        List<Slice> guarded = IntStream.range(0, plan.requests().size())
                .mapToObj(i -> new Slice(
                        rows(plan.requests().get(i)), rows(plan.whole().get(i))))
                .filter(slice -> contracts.get(slice.part().aggregate().fact()).isGuarded())
                .distinct()
                .toList();
        return new Guards(guarded.stream()
                .filter(slice -> guarded.stream().noneMatch(other -> isInside(slice.part(), other.part())))
                .toList());
    }

    Stream<FactRequest> requests() {
        return slices.stream().flatMap(slice -> Stream.of(slice.part(), slice.whole()));
    }

    /**
     * Whether the figure is told: each slice has no row or enough of them, and so has the rest of its whole, because who knows both
     * knows the rest.
     *
     * @param answers to {@link #requests}
     */
    boolean tells(Function<FactRequest, @Nullable BigDecimal> answers, FactContracts contracts) {
        return slices.stream().allMatch(slice -> {
            BigDecimal least = BigDecimal.valueOf(
                    contracts.get(slice.part().aggregate().fact()).least());
            BigDecimal part = orZero(answers.apply(slice.part()));
            BigDecimal rest = orZero(answers.apply(slice.whole())).subtract(part);
            return isEnough(part, least) && isEnough(rest, least);
        });
    }

    /** Nothing is told as nothing. */
    private static boolean isEnough(BigDecimal rows, BigDecimal least) {
        return rows.signum() == 0 || rows.compareTo(least) >= 0;
    }

    private static BigDecimal orZero(@Nullable BigDecimal rows) {
        return rows == null ? BigDecimal.ZERO : rows;
    }

    private static FactRequest rows(FactRequest request) {
        FactAggregate aggregate = request.aggregate();
        return new FactRequest(
                new FactAggregate(
                        aggregate.fact(),
                        aggregate.role(),
                        FactAggregate.Function.COUNT,
                        null,
                        null,
                        aggregate.where()),
                request.span());
    }

    /** Whether it is a part of the other's rows, by more conditions. */
    private static boolean isInside(FactRequest part, FactRequest whole) {
        Set<FactPredicate> more = new HashSet<>(part.aggregate().where().conjuncts());
        List<FactPredicate> fewer = whole.aggregate().where().conjuncts();
        return part.aggregate().fact().equals(whole.aggregate().fact())
                && part.aggregate().role().equals(whole.aggregate().role())
                && part.span().equals(whole.span())
                && more.size() > fewer.size()
                && more.containsAll(fewer);
    }
}
