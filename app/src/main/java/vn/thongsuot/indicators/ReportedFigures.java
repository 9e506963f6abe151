package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.UnitGroup;

/**
 * Answers with approved reported values what the product has no records of (Vietnamese: số báo cáo thay cho số tính). The
 * unit's own value comes before the sum of those under it; values without numerator and denominator are never added.
 */
@Component
class ReportedFigures {

    private static final Pattern OF_LEVEL = Pattern.compile("unit_level = (\\w+)");

    private final DSLContext db;
    private final IndicatorStore store;

    ReportedFigures(DSLContext db, IndicatorStore store) {
        this.db = db;
        this.store = store;
    }

    private record Reported(
            UUID id,
            UUID unitId,
            String filter,
            LocalDate first,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            @Nullable String level) {}

    List<List<Figure>> fill(
            UUID authorityId, List<Question> questions, List<UnitGroup> groups, List<List<Figure>> computed) {
        Map<String, List<Reported>> known = load(authorityId, questions, computed);
        if (known.isEmpty()) {
            return computed;
        }
        List<List<Figure>> filled = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            List<Reported> values = known.getOrDefault(questions.get(i).indicatorId(), List.of());
            List<Figure> row = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                Figure figure = computed.get(i).get(group);
                row.add(
                        figure.source() == Figure.Source.NONE && !values.isEmpty()
                                ? figure(questions.get(i), groups.get(group), values, figure)
                                : figure);
            }
            filled.add(row);
        }
        return filled;
    }

    private Map<String, List<Reported>> load(UUID authorityId, List<Question> questions, List<List<Figure>> computed) {
        Set<String> open = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).recordedAt() == null
                    && computed.get(i).stream().anyMatch(figure -> figure.source() == Figure.Source.NONE)) {
                open.add(questions.get(i).indicatorId());
            }
        }
        Map<String, List<Reported>> known = new HashMap<>();
        if (open.isEmpty()) {
            return known;
        }
        db.resultQuery("""
                        select r.indicator_id, r.id, r.unit_id, r.filter, lower(r.period), r.numerator, r.denominator, r.value, u.level
                        from indicators.reported_value r
                        left join pub.unit_version u on u.unit_id = r.unit_id and u.valid_from <= upper(r.period) - 1
                             and (u.valid_to is null or u.valid_to > upper(r.period) - 1)
                        where r.authority_id = {0} and r.state = 'approved' and r.indicator_id = any({1})
                        """, DSL.val(authorityId), DSL.val(open.toArray(String[]::new)))
                .forEach(row -> known.computeIfAbsent(row.get(0, String.class), id -> new ArrayList<>())
                        .add(reported(row)));
        return known;
    }

    private static Reported reported(Record row) {
        return new Reported(
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5, BigDecimal.class),
                row.get(6, BigDecimal.class),
                row.get(7, BigDecimal.class),
                row.get(8, String.class));
    }

    private Figure figure(Question question, UnitGroup group, List<Reported> values, Figure none) {
        Indicator indicator = store.get(question.indicatorId(), question.to());
        List<Reported> fitting = newest(
                indicator,
                values.stream().filter(value -> fits(question, value)).toList());
        List<Reported> own = fitting.stream()
                .filter(value -> value.unitId().equals(group.id()))
                .toList();
        if (!own.isEmpty()) {
            return figure(indicator, own, none);
        }
        Set<UUID> members = new HashSet<>();
        group.members().forEach(member -> members.add(member.unitId()));
        List<Reported> under = fitting.stream()
                .filter(value -> members.contains(value.unitId()) && value.value() == null)
                .toList();
        return under.isEmpty() ? none : figure(indicator, under, none);
    }

    /** By the beginning of its period: a year that runs is in already. */
    private static boolean fits(Question question, Reported value) {
        boolean inTime = !value.first().isAfter(question.to()) && !value.first().isBefore(question.from());
        String asked = question.filter() == null ? "" : question.filter().strip();
        Matcher level = OF_LEVEL.matcher(asked);
        boolean same = value.filter().equals(asked)
                || value.filter().isEmpty() && level.matches() && level.group(1).equals(value.level());
        return inTime && same;
    }

    /** A stock is the newest value of each unit; a flow is every value of the period. */
    private static List<Reported> newest(Indicator indicator, List<Reported> values) {
        boolean newestOnly = indicator.isStock() || values.stream().anyMatch(value -> value.value() != null);
        if (!newestOnly) {
            return values;
        }
        Map<UUID, Reported> byUnit = new LinkedHashMap<>();
        values.stream()
                .sorted(Comparator.comparing(Reported::first))
                .forEach(value -> byUnit.put(value.unitId(), value));
        return List.copyOf(byUnit.values());
    }

    private static Figure figure(Indicator indicator, List<Reported> values, Figure none) {
        Figure.Source source =
                indicator.notes().sourceKind() == SourceKind.EXTERNAL ? Figure.Source.EXTERNAL : Figure.Source.REPORTED;
        UUID id = values.size() == 1 ? values.getFirst().id() : null;
        BigDecimal only = values.getFirst().value();
        if (only != null) {
            return new Figure(Fraction.of(only), null, false, false, source, id);
        }
        boolean complete = values.stream().allMatch(value -> value.numerator() != null);
        if (!complete) {
            return none;
        }
        BigDecimal top = values.stream()
                .map(value -> Objects.requireNonNull(value.numerator()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal bottom = values.stream()
                .map(value -> Objects.requireNonNullElse(value.denominator(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(
                Fraction.of(top),
                indicator.denominator() == null ? null : Fraction.of(bottom),
                indicator.denominator() != null,
                indicator.percent(),
                source,
                id);
    }
}
