package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recomputes cells from the facts and names every difference (Vietnamese: kiểm tra số liệu). Cells and open deltas together
 * must equal what the current versions say.
 */
@Service
public class FactVerifier {

    private static final List<String> NAMES = List.of(
            "received",
            "resolved",
            "on_time",
            "early",
            "stopped",
            "working_minutes",
            "supplemented",
            "resolved_online");

    /** What each current fact counts, once for its reception and once for its end. */
    private static final String COUNTED = """
            select authority_id, unit_id, received_on as day, procedure_code, channel, null::integer as day_bin,
                   1 as received, 0 as resolved, 0 as on_time, 0 as early, 0 as stopped, 0::bigint as working_minutes,
                   0 as supplemented, 0 as resolved_online
            from facts.dossier_version where recorded_to is null
            union all
            select authority_id, unit_id, ended_on, procedure_code, channel, case when r = 1 then working_days end,
                   0, r, case when timeliness <> 'late' then r else 0 end, case when timeliness = 'early' then r else 0 end,
                   1 - r, r * working_minutes, case when supplement_rounds >= 1 then r else 0 end,
                   case when channel = 'online' and online_level in ('part', 'full') then r else 0 end
            from (select v.*, case when outcome in ('granted', 'refused') then 1 else 0 end as r
                  from facts.dossier_version v where recorded_to is null and ended_on is not null) ended
            """;

    private static final String OPEN_DELTAS =
            "facts.dossier_delta where xid >= (select folded_below from facts.watermark where name = 'dossier')";

    private final DSLContext db;
    private final List<FactSource> sources;
    private final FactRegister register;

    FactVerifier(DSLContext db, List<FactSource> sources, FactRegister register) {
        this.db = db;
        this.sources = sources;
        this.register = register;
    }

    /** Cells (table, unit, day or month, rest of the key) that differ from the facts; empty when all is right. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> findDifferences() {
        return Stream.of(
                        compare("facts.dossier_day", "unit_id, day, channel", "unit_id, day, channel", NAMES),
                        compare(
                                "facts.dossier_month",
                                "unit_id, month, channel",
                                "unit_id, date_trunc('month', day)::date as month, channel",
                                NAMES),
                        compare(
                                "facts.dossier_bin",
                                "unit_id, month, day_bin",
                                "unit_id, date_trunc('month', day)::date as month, day_bin",
                                List.of("resolved")))
                .flatMap(sql -> db.fetch(sql).getValues(0, String.class).stream())
                .toList();
    }

    /** Rows that the records behind them say otherwise; empty when all is right. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> findUnrecorded() {
        return sources.stream()
                .flatMap(source -> register.findDifferences(source).stream())
                .toList();
    }

    /** Rows of other facts whose versions overlap, or of which two hold at once; empty when all is right. */
    @Transactional(readOnly = true)
    public List<String> findBrokenRows() {
        return db.fetch("""
                select distinct fact || ' ' || row_id from (
                    select fact, row_id, recorded_to,
                           lead(recorded_from) over (partition by authority_id, fact, row_id order by recorded_from) as next_from
                    from facts.row_version
                ) versions where next_from is not null and (recorded_to is null or recorded_to > next_from)
                """).getValues(0, String.class);
    }

    /** Cells and open deltas on the one side, facts on the other; what is zero on one side may be absent on the other. */
    private static String compare(String cells, String key, String keyOfDay, List<String> measures) {
        String list = String.join(", ", measures);
        String sums = measures.stream().map("sum(%1$s) as %1$s"::formatted).collect(joining(", "));
        String told = measures.stream().map("coalesce(t.%s, 0)"::formatted).collect(joining(", "));
        String counted = measures.stream().map("coalesce(c.%s, 0)"::formatted).collect(joining(", "));
        String binsOnly = key.contains("day_bin") ? " where day_bin is not null" : "";
        return """
                with told as (
                    select authority_id, %1$s, %2$s from (
                        select authority_id, %1$s, %3$s from %4$s
                        union all
                        select authority_id, %5$s, %3$s from %6$s
                    ) every_row%9$s group by authority_id, %1$s
                ), counted as (
                    select authority_id, %1$s, %2$s from (select authority_id, %5$s, %3$s from (%10$s) facts_now) every_fact%9$s
                    group by authority_id, %1$s
                )
                select '%4$s ' || row_to_json((authority_id, %1$s))::text
                from told t full join counted c using (authority_id, %1$s)
                where (%7$s) is distinct from (%8$s)
                """.formatted(key, sums, list, cells, keyOfDay, OPEN_DELTAS, told, counted, binsOnly, COUNTED);
    }
}
