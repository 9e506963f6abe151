package vn.thongsuot.facts;

import java.util.List;
import java.util.Optional;

/**
 * A request that looks at one procedure alone (Vietnamese: lát cắt theo thủ tục): many of these side by side are one pass that is
 * grouped, not a condition for each on every row.
 *
 * @param rest the request without the condition
 */
record CodeSlice(FactField field, String code, FactRequest rest) {

    private static final String FIELD = "procedure_code";

    static Optional<CodeSlice> of(FactRequest request) {
        List<FactPredicate> parts = request.aggregate().where().conjuncts();
        return parts.stream()
                .filter(part -> part instanceof FactPredicate.OneOf one
                        && one.field().name().equals(FIELD)
                        && one.values().size() == 1)
                .map(FactPredicate.OneOf.class::cast)
                .findFirst()
                .map(one -> new CodeSlice(one.field(), one.values().iterator().next(), without(request, one)));
    }

    private static FactRequest without(FactRequest request, FactPredicate condition) {
        List<FactPredicate> rest = request.aggregate().where().conjuncts().stream()
                .filter(part -> !part.equals(condition))
                .toList();
        return new FactRequest(
                request.aggregate().where(rest.size() == 1 ? rest.getFirst() : new FactPredicate.And(rest)),
                request.span());
    }
}
