package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.DOSSIER_VERSION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers aggregates: from cells where they hold it, else from the facts themselves (Vietnamese: truy vấn số liệu). */
@Service
@Transactional(readOnly = true)
public class FactQueries {

    private final DSLContext db;
    private final CellQueries cells;
    private final Clock clock;

    FactQueries(DSLContext db, CellQueries cells, Clock clock) {
        this.db = db;
        this.cells = cells;
        this.clock = clock;
    }

    public long value(FactCount count, FactSlice slice) {
        return cells.find(count, slice).orElseGet(() -> fromFacts(count, slice));
    }

    /** The value of each month of the period, which begins and ends with whole months; by the month's first day. */
    public Map<LocalDate, Long> months(FactCount count, FactSlice slice) {
        Optional<Map<LocalDate, Long>> cells = this.cells.findMonths(count, slice);
        Map<LocalDate, Long> months = new LinkedHashMap<>();
        for (LocalDate month = slice.from(); !month.isAfter(slice.to()); month = month.plusMonths(1)) {
            LocalDate first = month;
            months.put(
                    first,
                    cells.map(known -> known.getOrDefault(first, 0L))
                            .orElseGet(() -> fromFacts(
                                    count,
                                    slice.withPeriod(first, first.plusMonths(1).minusDays(1)))));
        }
        return months;
    }

    /** The same from the facts alone; must equal {@link #value}. */
    public long fromFacts(FactCount count, FactSlice slice) {
        Field<Long> what = count.sumOf() == null
                ? DSL.count().cast(SQLDataType.BIGINT)
                : DSL.coalesce(DSL.sum(column(count.sumOf(), Long.class)), 0L).cast(SQLDataType.BIGINT);
        Long value = db.select(what)
                .from(DOSSIER_VERSION)
                .where(condition(count, slice))
                .fetchSingle()
                .value1();
        return value == null ? 0 : value;
    }

    /** How many rows are behind an aggregate. */
    public long countRows(FactCount count, FactSlice slice) {
        return value(new FactCount(null, count.filters(), count.time()), slice);
    }

    /** The very rows behind an aggregate, newest first. */
    public List<UUID> listRows(FactCount count, FactSlice slice, int offset, int limit) {
        return db.select(DOSSIER_VERSION.DOSSIER_ID)
                .from(DOSSIER_VERSION)
                .where(condition(count, slice))
                .orderBy(DOSSIER_VERSION.RECEIVED_ON.desc(), DOSSIER_VERSION.DOSSIER_ID)
                .offset(offset)
                .limit(limit)
                .fetch(DOSSIER_VERSION.DOSSIER_ID);
    }

    private Condition condition(FactCount count, FactSlice slice) {
        Condition condition = DOSSIER_VERSION
                .AUTHORITY_ID
                .eq(slice.authorityId())
                .and(DOSSIER_VERSION.UNIT_ID.in(slice.unitIds()))
                .and(recorded(slice));
        if (slice.procedureCode() != null) {
            condition = condition.and(DOSSIER_VERSION.PROCEDURE_CODE.eq(slice.procedureCode()));
        }
        if (slice.channel() != null) {
            condition = condition.and(DOSSIER_VERSION.CHANNEL.eq(slice.channel()));
        }
        if (count.time() != null) {
            condition = condition.and(inPeriod(count.time(), slice));
        }
        for (FactFilter filter : count.filters()) {
            condition = condition.and(filter(filter, slice));
        }
        return condition;
    }

    private static Condition recorded(FactSlice slice) {
        Instant at = slice.recordedAt();
        return at == null
                ? DOSSIER_VERSION.RECORDED_TO.isNull()
                : DOSSIER_VERSION
                        .RECORDED_FROM
                        .le(at)
                        .and(DOSSIER_VERSION.RECORDED_TO.isNull().or(DOSSIER_VERSION.RECORDED_TO.gt(at)));
    }

    private static Condition inPeriod(FactCount.Time time, FactSlice slice) {
        return switch (time) {
            case RECEIVED_ON -> DOSSIER_VERSION.RECEIVED_ON.between(slice.from(), slice.to());
            case FINISHED_ON -> DOSSIER_VERSION.FINISHED_ON.between(slice.from(), slice.to());
            case ENDED_ON -> DOSSIER_VERSION.ENDED_ON.between(slice.from(), slice.to());
        };
    }

    private Condition filter(FactFilter filter, FactSlice slice) {
        return switch (filter) {
            case FactFilter.OneOf one -> column(one.column(), String.class).in(one.words());
            case FactFilter.AtLeast least -> column(least.column(), Long.class).ge(least.number());
            case FactFilter.Holds holds -> column(holds.column(), Boolean.class).isTrue();
            case FactFilter.Open open ->
                DOSSIER_VERSION
                        .RECEIVED_ON
                        .le(LocalDate.ofInstant(slice.at(), clock.getZone()))
                        .and(DOSSIER_VERSION.ENDED_AT.isNull().or(DOSSIER_VERSION.ENDED_AT.gt(slice.at())));
            case FactFilter.NotPaused notPaused -> DOSSIER_VERSION.PAUSED_SINCE.isNull();
            case FactFilter.Overdue overdue -> DOSSIER_VERSION.DUE_AT.lt(slice.at());
        };
    }

    private static <T> Field<T> column(FactColumn column, Class<T> type) {
        return DSL.field(DSL.name("facts", "dossier_version", column.key()), type);
    }
}
