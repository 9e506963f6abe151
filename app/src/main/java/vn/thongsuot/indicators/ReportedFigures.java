package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.facts.UnitGroup;

/**
 * Answers with approved reported values what the product has no records of (Vietnamese: số báo cáo thay cho số tính). The
 * unit's own value comes before the sum of those under it; as of a day it is what was approved by then; values without
 * numerator and denominator are never added.
 */
@Component
class ReportedFigures {

    private final ReportedRows rows;
    private final IndicatorStore store;

    ReportedFigures(ReportedRows rows, IndicatorStore store) {
        this.rows = rows;
        this.store = store;
    }

    List<List<Figure>> fill(
            UUID authorityId, List<Question> questions, List<UnitGroup> groups, List<List<Figure>> computed) {
        Map<String, List<Reported>> known = rows.list(authorityId, open(questions, computed));
        if (known.isEmpty()) {
            return computed;
        }
        List<List<Figure>> filled = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            List<Reported> values = known.getOrDefault(question.indicatorId(), List.of());
            Indicator indicator = store.get(authorityId, question.indicatorId(), question.to());
            List<Figure> row = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                Figure figure = computed.get(i).get(group);
                List<Reported> chosen = figure.source() == Figure.Source.NONE
                        ? chosen(indicator, question, groups.get(group), values)
                        : List.of();
                row.add(chosen.isEmpty() ? figure : figure(indicator, chosen, figure));
            }
            filled.add(row);
        }
        return filled;
    }

    /** Of what a reported figure is made; empty where none is. */
    Optional<Coverage> coverage(UUID authorityId, Question question, UnitGroup group) {
        String id = question.indicatorId();
        Indicator indicator = store.get(authorityId, id, question.to());
        List<Reported> values = rows.list(authorityId, Set.of(id)).getOrDefault(id, List.of());
        List<Reported> chosen = chosen(indicator, question, group, values);
        Map<UUID, Reported> newest = chosen.stream()
                .collect(Collectors.toMap(
                        Reported::unitId, value -> value, BinaryOperator.maxBy(Comparator.comparing(Reported::last))));
        return newest.values().stream()
                .map(Reported::last)
                .max(Comparator.naturalOrder())
                .map(until -> new Coverage(newest.size(), until, isStale(newest, question.to())));
    }

    private static boolean isStale(Map<UUID, Reported> newest, LocalDate day) {
        return newest.values().stream().anyMatch(value -> value.isStaleOn(day));
    }

    private static Set<String> open(List<Question> questions, List<List<Figure>> computed) {
        Set<String> open = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            if (computed.get(i).stream().anyMatch(figure -> figure.source() == Figure.Source.NONE)) {
                open.add(questions.get(i).indicatorId());
            }
        }
        return open;
    }

    /** The group's own values, or else those under it that add up. */
    private static List<Reported> chosen(
            Indicator indicator, Question question, UnitGroup group, List<Reported> values) {
        List<Reported> fitting = newest(
                indicator, values.stream().filter(value -> value.fits(question)).toList());
        List<Reported> own = fitting.stream()
                .filter(value -> value.unitId().equals(group.id()))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        Set<UUID> members = new HashSet<>();
        group.members().forEach(member -> members.add(member.unitId()));
        return fitting.stream()
                .filter(value -> members.contains(value.unitId()) && value.value() == null)
                .toList();
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
