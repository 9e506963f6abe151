package vn.thongsuot.scoring.sets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thongsuot.scoring.core.Effect;
import vn.thongsuot.scoring.core.Rule;

/** What has to be true of a set before it is issued (Vietnamese: kiểm tra bộ tiêu chí). */
final class SetRules {

    private final List<SetCriterion> criteria;
    private final Set<String> indicators;
    private final Map<String, SetCriterion> byCode = new HashMap<>();
    private final List<SetProblem> problems = new ArrayList<>();

    private SetRules(List<SetCriterion> criteria, Set<String> indicators) {
        this.criteria = criteria;
        this.indicators = indicators;
    }

    /** @param indicators ids that the catalogue knows */
    static List<SetProblem> check(List<SetCriterion> criteria, Set<String> indicators) {
        SetRules rules = new SetRules(criteria, indicators);
        if (criteria.stream().noneMatch(one -> one.effect() == Effect.BASE)) {
            rules.add("", "code", "empty");
        }
        for (SetCriterion criterion : criteria) {
            if (rules.byCode.putIfAbsent(criterion.code(), criterion) != null) {
                rules.add(criterion.code(), "code", "twice", criterion.code());
            }
        }
        criteria.forEach(rules::check);
        return rules.problems;
    }

    private void check(SetCriterion criterion) {
        List<SetCriterion> under = criteria.stream()
                .filter(other -> criterion.code().equals(other.parent()))
                .toList();
        String parent = criterion.parent();
        SetCriterion above = parent == null ? null : byCode.get(parent);
        if (parent != null && above == null) {
            add(criterion.code(), "code", "parent", parent);
        }
        if (above != null && above.effect() != criterion.effect()) {
            add(criterion.code(), "effect", "effect", above.code());
        }
        if (under.isEmpty() && criterion.rule() == null) {
            add(criterion.code(), "rule", "noRule");
        }
        if (!under.isEmpty() && criterion.rule() != null) {
            add(criterion.code(), "rule", "ruleAboveOthers");
        }
        if (!under.isEmpty()) {
            checkSum(criterion, under);
        }
        if (criterion.rule() != null) {
            checkRule(criterion, criterion.rule());
        }
    }

    private void checkSum(SetCriterion criterion, List<SetCriterion> under) {
        BigDecimal sum = under.stream().map(SetCriterion::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(criterion.max()) != 0) {
            add(criterion.code(), "max", "sum", text(criterion.max()), text(sum));
        }
    }

    private void checkRule(SetCriterion criterion, Rule rule) {
        rule.indicators().stream()
                .filter(id -> !indicators.contains(id))
                .forEach(id -> add(criterion.code(), "rule", "indicator", id));
        Stream<BigDecimal> points = switch (rule) {
            case Rule.Steps steps ->
                Stream.concat(steps.steps().stream().map(Rule.Step::points), Stream.of(steps.otherwise()));
            case Rule.Choice choice -> choice.options().stream().map(Rule.Option::points);
            default -> Stream.empty();
        };
        points.filter(one -> one.compareTo(criterion.max()) > 0)
                .findFirst()
                .ifPresent(one -> add(criterion.code(), "rule", "tooMany", text(one), text(criterion.max())));
    }

    private void add(String code, String field, String key, String... parameters) {
        problems.add(new SetProblem(code, field, key, List.of(parameters)));
    }

    private static String text(BigDecimal number) {
        return SetStore.plain(number).toPlainString().replace('.', ',');
    }
}
