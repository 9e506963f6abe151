package vn.thongsuot.facts;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes cells from the facts and names every difference (Vietnamese: kiểm tra số liệu). Cells and open deltas together
 * must equal what the current versions say.
 */
@Service
public class FactVerifier {

    private static final String DIFFERENCES = """
            with told as (
                select authority_id, unit_id, day, channel, sum(received) received, sum(resolved) resolved, sum(on_time) on_time,
                       sum(early) early, sum(stopped) stopped, sum(working_minutes) working_minutes, sum(supplemented) supplemented
                from (
                    select authority_id, unit_id, day, channel, received, resolved, on_time, early, stopped, working_minutes, supplemented
                    from facts.dossier_day
                    union all
                    select authority_id, unit_id, day, channel, received, resolved, on_time, early, stopped, working_minutes, supplemented
                    from facts.dossier_delta where xid >= (select folded_below from facts.watermark where name = 'dossier')
                ) every_row group by 1, 2, 3, 4
            ), facts_now as (
                select authority_id, unit_id, received_on as day, channel, 1 received, 0 resolved, 0 on_time, 0 early, 0 stopped,
                       0::bigint working_minutes, 0 supplemented
                from facts.dossier_version where recorded_to is null
                union all
                select authority_id, unit_id, ended_on, channel, 0, r, case when r = 1 and timeliness <> 'late' then 1 else 0 end,
                       case when r = 1 and timeliness = 'early' then 1 else 0 end, 1 - r, r * working_minutes,
                       case when r = 1 and supplement_rounds >= 1 then 1 else 0 end
                from (select v.*, case when outcome in ('granted', 'refused') then 1 else 0 end as r
                      from facts.dossier_version v where recorded_to is null and ended_on is not null) ended
            ), counted as (
                select authority_id, unit_id, day, channel, sum(received) received, sum(resolved) resolved, sum(on_time) on_time,
                       sum(early) early, sum(stopped) stopped, sum(working_minutes) working_minutes, sum(supplemented) supplemented
                from facts_now group by 1, 2, 3, 4
            )
            select coalesce(t.unit_id, c.unit_id) || ' ' || coalesce(t.day, c.day) || ' ' || coalesce(t.channel, c.channel)
            from told t full join counted c using (authority_id, unit_id, day, channel)
            where (coalesce(t.received, 0), coalesce(t.resolved, 0), coalesce(t.on_time, 0), coalesce(t.early, 0), coalesce(t.stopped, 0),
                   coalesce(t.working_minutes, 0), coalesce(t.supplemented, 0))
               is distinct from
                  (coalesce(c.received, 0), coalesce(c.resolved, 0), coalesce(c.on_time, 0), coalesce(c.early, 0), coalesce(c.stopped, 0),
                   coalesce(c.working_minutes, 0), coalesce(c.supplemented, 0))
            """;

    private final DSLContext db;

    FactVerifier(DSLContext db) {
        this.db = db;
    }

    /** Cells (unit, day, channel) that differ from the facts; empty when all is right. */
    @Transactional(readOnly = true)
    public List<String> findDifferences() {
        return db.fetch(DIFFERENCES).getValues(0, String.class);
    }
}
