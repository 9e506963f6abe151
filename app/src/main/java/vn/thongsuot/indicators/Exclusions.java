package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactAnswers;
import vn.thongsuot.facts.FactEngine;
import vn.thongsuot.facts.FactPredicate;
import vn.thongsuot.facts.FactPresence;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;

/**
 * How much was taken out of a denominator (Vietnamese: loại khỏi mẫu số): by the fields that the contract marks as decided
 * exclusions, or by a formula of the catalogue.
 */
@Component
@Transactional(readOnly = true)
public class Exclusions {

    private final Planner planner;
    private final Formulas formulas;
    private final FactEngine engine;
    private final FactPresence presence;

    Exclusions(Planner planner, Formulas formulas, FactEngine engine, FactPresence presence) {
        this.planner = planner;
        this.formulas = formulas;
        this.engine = engine;
        this.presence = presence;
    }

    /** Empty where nothing is taken out by decision. */
    public OptionalLong count(UUID authorityId, Question question, UnitGroup group) {
        Plan plan = planner.plans(authorityId, question).getFirst();
        List<FactRequest> asked = asked(plan);
        if (asked.isEmpty() || !asked.stream().map(FactRequest::aggregate).allMatch(presence.of(authorityId))) {
            return OptionalLong.empty();
        }
        FactAnswers answers = engine.answer(authorityId, List.of(group), asked);
        BigDecimal wide = answers.get(0, 0);
        BigDecimal narrow = asked.size() == 1 ? BigDecimal.ZERO : answers.get(1, 0);
        return wide == null || narrow == null
                ? OptionalLong.empty()
                : OptionalLong.of(wide.subtract(narrow).longValue());
    }

    /** What would be counted without the exclusions, and what is. */
    private List<FactRequest> asked(Plan plan) {
        String text = plan.indicator().notes().excludedText();
        List<FactRequest> bottom = plan.requests(false).isEmpty() ? plan.requests(true) : plan.requests(false);
        if (text != null) {
            FactAggregate excluded = formulas.read(
                            plan.indicator().fact(), plan.indicator().timeRole(), text, null)
                    .numerator()
                    .aggregates()
                    .findFirst()
                    .orElseThrow();
            return List.of(new FactRequest(excluded, bottom.getFirst().span()));
        }
        if (bottom.size() != 1) {
            return List.of();
        }
        FactRequest whole = bottom.getFirst();
        List<FactPredicate> kept = whole.aggregate().where().conjuncts().stream()
                .filter(part -> !isExclusion(part))
                .toList();
        return kept.size() == whole.aggregate().where().conjuncts().size()
                ? List.of()
                : List.of(new FactRequest(whole.aggregate().where(new FactPredicate.And(kept)), whole.span()), whole);
    }

    private static boolean isExclusion(FactPredicate part) {
        return switch (part) {
            case FactPredicate.Holds holds -> holds.field().exclusion();
            case FactPredicate.Not(FactPredicate.Holds holds) -> holds.field().exclusion();
            default -> false;
        };
    }
}
