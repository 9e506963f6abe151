package vn.thongsuot.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * Reads additive aggregates from cells and the deltas that are not folded yet, in one statement and so in one snapshot.
 * Whole days only, and what the records say now.
 */
@Component
class CellQueries {

    private static final FactFilter RESOLVED = new FactFilter.OneOf(FactColumn.OUTCOME, Set.of("granted", "refused"));
    private static final FactFilter ON_TIME = new FactFilter.OneOf(FactColumn.TIMELINESS, Set.of("early", "on-time"));
    private static final FactFilter EARLY = new FactFilter.OneOf(FactColumn.TIMELINESS, Set.of("early"));
    private static final FactFilter ONLINE = new FactFilter.OneOf(FactColumn.CHANNEL, Set.of("online"));
    private static final FactFilter OFFERED_ONLINE =
            new FactFilter.OneOf(FactColumn.ONLINE_LEVEL, Set.of("part", "full"));
    private static final FactFilter SUPPLEMENTED = new FactFilter.AtLeast(FactColumn.SUPPLEMENT_ROUNDS, 1);

    private static final Map<FactCount, String> COLUMNS = Map.of(
            new FactCount(null, Set.of(), FactCount.Time.RECEIVED_ON), "received",
            new FactCount(null, Set.of(RESOLVED), FactCount.Time.FINISHED_ON), "resolved",
            new FactCount(null, Set.of(RESOLVED, ON_TIME), FactCount.Time.FINISHED_ON), "on_time",
            new FactCount(null, Set.of(RESOLVED, EARLY), FactCount.Time.FINISHED_ON), "early",
            new FactCount(null, Set.of(RESOLVED, SUPPLEMENTED), FactCount.Time.FINISHED_ON), "supplemented",
            new FactCount(null, Set.of(RESOLVED, ONLINE, OFFERED_ONLINE), FactCount.Time.FINISHED_ON),
                    "resolved_online",
            new FactCount(FactColumn.WORKING_MINUTES, Set.of(RESOLVED), FactCount.Time.FINISHED_ON), "working_minutes");
    private static final FactCount ONLINE_RECEIVED = new FactCount(null, Set.of(ONLINE), FactCount.Time.RECEIVED_ON);

    private final DSLContext db;

    CellQueries(DSLContext db) {
        this.db = db;
    }

    /** As {@link #find}, for each month of the period in which something is counted; by the month's first day. */
    Optional<Map<LocalDate, Long>> findMonths(FactCount count, FactSlice slice) {
        String column = count.equals(ONLINE_RECEIVED) ? "received" : COLUMNS.get(count);
        if (column == null || slice.procedureCode() != null || slice.recordedAt() != null) {
            return Optional.empty();
        }
        Map<LocalDate, Long> months = new HashMap<>();
        db.resultQuery(
                        """
                        select date_trunc('month', day)::date, sum(n)::bigint from (
                            select day, %1$s as n from facts.dossier_day
                            where authority_id = {0} and unit_id = any({1}) and day between {2} and {3} and ({4}::text is null or channel = {4})
                            union all
                            select day, %1$s from facts.dossier_delta
                            where xid >= (select folded_below from facts.watermark where name = 'dossier')
                              and authority_id = {0} and unit_id = any({1}) and day between {2} and {3} and ({4}::text is null or channel = {4})
                        ) parts group by 1
                        """.formatted(column),
                        DSL.val(slice.authorityId()),
                        DSL.val(slice.unitIds().toArray(UUID[]::new)),
                        DSL.val(slice.from()),
                        DSL.val(slice.to()),
                        DSL.val(count.equals(ONLINE_RECEIVED) ? "online" : slice.channel(), String.class))
                .forEach(row -> months.put(row.get(0, LocalDate.class), row.get(1, Long.class)));
        return Optional.of(months);
    }

    /** Empty where no cell holds it. */
    Optional<Long> find(FactCount count, FactSlice slice) {
        String column = count.equals(ONLINE_RECEIVED) ? "received" : COLUMNS.get(count);
        if (column == null || slice.procedureCode() != null || slice.recordedAt() != null) {
            return Optional.empty();
        }
        String channel = count.equals(ONLINE_RECEIVED) ? "online" : slice.channel();
        Long value = db.fetchSingle(
                        """
                        select coalesce(sum(n), 0)::bigint from (
                            select %1$s as n from facts.dossier_day
                            where authority_id = {0} and unit_id = any({1}) and day between {2} and {3} and ({4}::text is null or channel = {4})
                            union all
                            select %1$s from facts.dossier_delta
                            where xid >= (select folded_below from facts.watermark where name = 'dossier')
                              and authority_id = {0} and unit_id = any({1}) and day between {2} and {3} and ({4}::text is null or channel = {4})
                        ) parts
                        """.formatted(column),
                        DSL.val(slice.authorityId()),
                        DSL.val(slice.unitIds().toArray(UUID[]::new)),
                        DSL.val(slice.from()),
                        DSL.val(slice.to()),
                        DSL.val(channel, String.class))
                .get(0, Long.class);
        return Optional.ofNullable(value);
    }
}
