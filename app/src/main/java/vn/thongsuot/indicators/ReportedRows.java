package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads what was ever approved of some indicators, with the level of the unit at the end of the period. */
@Component
class ReportedRows {

    private static final String ALL = """
            select r.indicator_id, r.id, r.unit_id, r.filter, lower(r.period) as first, upper(r.period) - 1 as last, r.approved_at,
                   r.replaced_at, r.numerator, r.denominator, r.value, u.level
            from indicators.reported_value r
            left join pub.unit_version u on u.unit_id = r.unit_id and u.valid_from <= upper(r.period) - 1
                 and (u.valid_to is null or u.valid_to > upper(r.period) - 1)
            where r.authority_id = {0} and r.approved_at is not null and r.indicator_id = any({1})
            """;

    private final DSLContext db;

    ReportedRows(DSLContext db) {
        this.db = db;
    }

    /** By indicator; those without any are left out. */
    Map<String, List<Reported>> list(UUID authorityId, Collection<String> indicators) {
        if (indicators.isEmpty()) {
            return Map.of();
        }
        return db.resultQuery(ALL, DSL.val(authorityId), DSL.val(indicators.toArray(String[]::new))).fetch().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("indicator_id", String.class),
                        Collectors.mapping(ReportedRows::reported, Collectors.toList())));
    }

    private static Reported reported(Record row) {
        return new Reported(
                row.get("id", UUID.class),
                row.get("unit_id", UUID.class),
                row.get("filter", String.class),
                row.get("first", LocalDate.class),
                row.get("last", LocalDate.class),
                row.get("approved_at", Instant.class),
                row.get("replaced_at", Instant.class),
                row.get("numerator", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("value", BigDecimal.class),
                row.get("level", String.class));
    }
}
