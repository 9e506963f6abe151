package vn.thongsuot.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives who stood under whom, from day to day, from the versions of units. */
@Component
class UnitClosure {

    private final DSLContext db;

    UnitClosure(DSLContext db) {
        this.db = db;
    }

    /** A unit that was just made stands under all that its parent stands under: no other row changes. */
    void add(UUID unitId, @Nullable UUID parentId, LocalDate from) {
        db.execute("""
                insert into organisation.closure (ancestor_id, descendant_id, depth, valid)
                select {0}, {0}, 0, daterange({2}::date, null)
                union all
                select ancestor_id, {0}, min(depth) + 1, unnest(range_agg(valid * daterange({2}::date, null)))
                from organisation.closure
                where descendant_id = {1} and valid && daterange({2}::date, null)
                group by ancestor_id
                """, DSL.val(unitId), DSL.val(parentId, UUID.class), DSL.val(from));
    }

    void rebuild(UUID authorityId) {
        db.execute(
                "delete from organisation.closure where descendant_id in (select id from organisation.unit where authority_id = {0})",
                DSL.val(authorityId));
        db.execute("""
                insert into organisation.closure (ancestor_id, descendant_id, depth, valid)
                with recursive up as (
                    select v.unit_id as descendant_id, v.unit_id as ancestor_id, v.parent_id, 0 as depth, v.valid
                    from organisation.unit_version v join organisation.unit u on u.id = v.unit_id
                    where u.authority_id = {0}
                    union all
                    select up.descendant_id, p.unit_id, p.parent_id, up.depth + 1, up.valid * p.valid
                    from up join organisation.unit_version p on p.unit_id = up.parent_id and p.valid && up.valid
                    where up.depth < 20
                )
                select ancestor_id, descendant_id, min(depth), unnest(range_agg(valid))
                from up group by ancestor_id, descendant_id
                """, DSL.val(authorityId));
    }
}
