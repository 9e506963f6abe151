package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Requests that one pass over one table answers: same fact and role, and spans that change nothing but the days. Additive
 * ones are summed by unit first and then by group, so that a province beside its units costs one pass.
 */
final class FactScan implements Scan {

    private final List<FactRequest> requests;
    private final List<List<Place>> places;
    private final List<FactSpan> spans;
    private final @Nullable Codes codes;
    private final boolean byUnit;
    private final FactSql sql;
    private final UUID authorityId;
    private final List<String> joins = new ArrayList<>();
    private final FactSpan span;
    private final SqlValues values;

    /** Codes of a field, each of which has its own sums (Vietnamese: các mã được tách riêng). */
    record Codes(FactField field, List<String> values) {}

    /**
     * @param requests of the first span; those of the others ask the same, in the same order
     * @param codes that are told apart within the only span; null where none are
     * @param places for each span, or for each code
     * @param byUnit whether sums by unit may be added up to groups
     */
    FactScan(
            UUID authorityId,
            List<FactRequest> requests,
            List<FactSpan> spans,
            @Nullable Codes codes,
            List<List<Place>> places,
            boolean byUnit,
            ZoneId zone,
            SqlValues values) {
        this.requests = requests;
        this.spans = spans;
        this.codes = codes;
        this.places = places;
        this.byUnit = byUnit;
        this.authorityId = authorityId;
        this.values = values;
        FactRequest first = requests.getFirst();
        this.span = first.span();
        this.sql = new FactSql(first.aggregate(), span, zone, values);
    }

    @Override
    public List<List<Place>> places() {
        return places;
    }

    @Override
    public String select(int number) {
        List<FactPredicate> common = common();
        List<String> columns = new ArrayList<>();
        for (FactRequest request : requests) {
            columns.add(column(request.aggregate(), rest(request.aggregate().where(), common)));
        }
        boolean several = spans.size() > 1;
        String where = (several ? sql.base(authorityId, SpanDays.hull(spans)) : sql.base(authorityId))
                + common.stream()
                        .map(part -> " and (" + sql.predicate(part) + ")")
                        .collect(joining());
        String from = FactTable.of(requests.getFirst().aggregate().fact()).table() + " f";
        String unit = readsUnit() ? sql.unitJoin() : "";
        if (several) {
            String days =
                    " join " + SpanDays.of(spans).table("s", values) + " on " + sql.day() + " between s.a and s.b";
            return GroupSql.sumByUnit(number, "s.k", columns, from + days + unit, where);
        }
        if (codes != null) {
            return GroupSql.sumByUnit(number, "s.k", columns, from + codes(codes) + unit, where);
        }
        if (byUnit) {
            return GroupSql.sumByUnit(number, "0", columns, from + unit, where);
        }
        return "select " + number + ", g.n, array["
                + columns.stream().map(c -> c + "::numeric").collect(joining(", "))
                + "] from g join " + from + " on f.unit_id = g.unit_id" + unit + String.join("", joins)
                + " where " + where + " and (g.valid_from is null or g.valid_from <= " + sql.day()
                + ") and (g.valid_to is null or g.valid_to > " + sql.day() + ") group by g.n";
    }

    private String codes(Codes codes) {
        Integer[] numbers = IntStream.range(0, codes.values().size()).boxed().toArray(Integer[]::new);
        return " join unnest(" + values.bind(numbers) + "::int[], "
                + values.bind(codes.values().toArray(String[]::new)) + "::text[]) as s(k, code) on s.code = "
                + sql.field(codes.field());
    }

    /** What the pass asks apart from its days; passes that say the same can be one. */
    static String text(List<FactRequest> requests, ZoneId zone) {
        SqlValues values = new SqlValues();
        FactSpan span = requests.getFirst().span();
        FactScan alone = new FactScan(new UUID(0, 0), requests, List.of(span), null, List.of(), true, zone, values);
        FactSql sql = alone.sql;
        return requests.stream()
                        .map(request -> request.aggregate().function() + " "
                                + (request.aggregate().of() == null
                                        ? ""
                                        : request.aggregate().of().name()) + " "
                                + sql.predicate(request.aggregate().where()))
                        .collect(joining("; ", "", " "))
                + values;
    }

    private String column(FactAggregate aggregate, FactPredicate where) {
        String filter = where.conjuncts().isEmpty() ? "" : " filter (where " + sql.predicate(where) + ")";
        return switch (aggregate.function()) {
            case COUNT -> "count(*)" + filter;
            case SUM -> "coalesce(sum(" + of(aggregate) + ")" + filter + ", 0)";
            case AVG -> "avg(" + of(aggregate) + ")" + filter;
            case MIN -> "min(" + of(aggregate) + ")" + filter;
            case MAX -> "max(" + of(aggregate) + ")" + filter;
            case MEDIAN -> "percentile_cont(0.5) within group (order by " + of(aggregate) + ")" + filter;
            case DISTINCT -> "count(distinct " + key(aggregate) + ")" + filter;
            case EVERY -> every(aggregate, where, filter);
            case LATEST ->
                "(array_agg(" + of(aggregate) + " order by " + sql.day() + " desc, f.recorded_from desc)" + filter
                        + ")[1]";
        };
    }

    private String every(FactAggregate aggregate, FactPredicate where, String filter) {
        FactPredicate failing =
                FactPredicate.and(where, new FactPredicate.Not(java.util.Objects.requireNonNull(aggregate.every())));
        String key = key(aggregate);
        return "(count(distinct " + key + ")" + filter + " - count(distinct " + key + ") filter (where "
                + sql.predicate(failing) + "))";
    }

    /** A unit that merged counts for the one that carries on. */
    private String key(FactAggregate aggregate) {
        FactField field = java.util.Objects.requireNonNull(aggregate.of());
        String column = sql.field(field);
        if (field.kind() != FactField.Kind.UNIT || !span.restated()) {
            return column;
        }
        String alias = "s_" + field.name();
        String join = " left join succ " + alias + " on " + alias + ".unit_id = " + column;
        if (!joins.contains(join)) {
            joins.add(join);
        }
        return "coalesce(" + alias + ".current_id, " + column + ")";
    }

    private String of(FactAggregate aggregate) {
        return sql.field(java.util.Objects.requireNonNull(aggregate.of()));
    }

    /** Conditions of all of them narrow the pass itself. */
    private List<FactPredicate> common() {
        List<FactPredicate> common =
                new ArrayList<>(requests.getFirst().aggregate().where().conjuncts());
        for (FactRequest request : requests) {
            Set<String> own = new HashSet<>();
            request.aggregate().where().conjuncts().forEach(part -> own.add(part.text()));
            common.removeIf(part -> !own.contains(part.text()));
        }
        return common;
    }

    private static FactPredicate rest(FactPredicate where, List<FactPredicate> common) {
        Set<String> known = new HashSet<>();
        common.forEach(part -> known.add(part.text()));
        List<FactPredicate> rest = where.conjuncts().stream()
                .filter(part -> !known.contains(part.text()))
                .toList();
        return rest.size() == 1 ? rest.getFirst() : new FactPredicate.And(rest);
    }

    private boolean readsUnit() {
        return requests.stream()
                .flatMap(request -> request.aggregate().fieldNames())
                .anyMatch(name -> name.equals("unit_level") || name.equals("unit_kind"));
    }
}
