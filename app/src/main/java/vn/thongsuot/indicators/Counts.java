package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactAggregate;
import vn.thongsuot.facts.FactEngine;
import vn.thongsuot.facts.FactRequest;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.facts.FactSpan;
import vn.thongsuot.facts.UnitGroup;

/** Single aggregates in the indicator language, for tables that are no indicators (Vietnamese: phép đếm rời). */
@Component
@Transactional(readOnly = true)
public class Counts {

    private final Formulas formulas;
    private final FactEngine engine;

    Counts(Formulas formulas, FactEngine engine) {
        this.formulas = formulas;
        this.engine = engine;
    }

    /** @param text one aggregate that names its fact and role, such as {@code count() on dossier at received_on} */
    public long of(String text, FactSlice slice) {
        FactAggregate aggregate = formulas.read("dossier", "as_of", text, null)
                .numerator()
                .aggregates()
                .findFirst()
                .orElseThrow();
        FactRequest request = new FactRequest(
                aggregate.and(ConditionReader.read(
                        slice.condition(), formulas.contracts().get(aggregate.fact()))),
                new FactSpan(
                        slice.from(),
                        slice.to(),
                        slice.at(),
                        false,
                        slice.recordedAt(),
                        slice.to(),
                        null,
                        true,
                        Map.of()));
        UnitGroup group = UnitGroup.of(new UUID(0, 0), slice.unitIds());
        BigDecimal value = engine.answer(slice.authorityId(), List.of(group), List.of(request))
                .get(0, 0);
        return Objects.requireNonNullElse(value, BigDecimal.ZERO).longValueExact();
    }
}
