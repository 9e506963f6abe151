package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactAnswers;
import vn.thongsuot.facts.FactEngine;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.UnitGroup;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Recomputes what the formulas of the catalogue say of this year from the facts alone, for every unit, and names every
 * difference (Vietnamese: kiểm tra chỉ số).
 */
@Service
public class IndicatorVerifier {

    private final IndicatorStore store;
    private final Planner planner;
    private final FactEngine engine;
    private final UnitGroups groups;
    private final UnitDirectory units;
    private final Clock clock;

    IndicatorVerifier(
            IndicatorStore store,
            Planner planner,
            FactEngine engine,
            UnitGroups groups,
            UnitDirectory units,
            Clock clock) {
        this.store = store;
        this.planner = planner;
        this.engine = engine;
        this.groups = groups;
        this.units = units;
        this.clock = clock;
    }

    /** Aggregate and unit of each difference; empty when all is right. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> findDifferences() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<String> differences = new ArrayList<>(findEdited());
        for (UnitView authority : units.listAuthorities(today)) {
            List<UUID> subtree = units.listSubtree(authority.id(), today).stream()
                    .map(UnitView::id)
                    .toList();
            compare(authority.id(), groups.restated(subtree, today), requests(authority.id(), today), differences);
        }
        return differences;
    }

    /** A version is the hash of what its formula says: one that says something else now was edited behind the product. */
    private List<String> findEdited() {
        return store.everything().stream()
                .filter(known ->
                        !known.version().equals(new Formulas.Sides(known.numerator(), known.denominator()).version()))
                .map(known -> "formula " + known.id() + " " + known.version())
                .toList();
    }

    /** What the cells may hold; the rest is read from the facts anyway. */
    private List<FactRequest> requests(UUID authorityId, LocalDate today) {
        Set<FactRequest> requests = new LinkedHashSet<>();
        for (String id : store.all(authorityId).keySet()) {
            planner.plans(authorityId, Question.of(id, null, today.withDayOfYear(1), today))
                    .forEach(plan -> requests.addAll(plan.requests()));
        }
        return requests.stream().filter(engine::isFromCells).toList();
    }

    private void compare(
            UUID authorityId, List<UnitGroup> units, List<FactRequest> requests, List<String> differences) {
        FactAnswers told = engine.answer(authorityId, units, requests);
        FactAnswers counted = engine.answerFromFacts(authorityId, units, requests);
        for (int request = 0; request < requests.size(); request++) {
            for (int group = 0; group < units.size(); group++) {
                if (!same(told.get(request, group), counted.get(request, group))) {
                    differences.add(requests.get(request).aggregate().text() + " "
                            + units.get(group).id());
                }
            }
        }
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? Objects.equals(a, b) : a.compareTo(b) == 0;
    }
}
