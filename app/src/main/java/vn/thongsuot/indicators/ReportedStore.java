package vn.thongsuot.indicators;

import static vn.thongsuot.db.indicators.Tables.REPORTED_VALUE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.DateRanges;

/** Rows of reported values. */
@Component
class ReportedStore {

    private static final Field<LocalDate> FIRST = DateRanges.first(REPORTED_VALUE.PERIOD);
    private static final Field<LocalDate> LAST = DateRanges.last(REPORTED_VALUE.PERIOD);

    private final DSLContext db;

    ReportedStore(DSLContext db) {
        this.db = db;
    }

    Optional<ReportedValue> find(UUID id) {
        return select(REPORTED_VALUE.ID.eq(id), 1).stream().findFirst();
    }

    /** Newest first. */
    List<ReportedValue> list(UUID authorityId, Collection<UUID> units, @Nullable ValueState state, int limit) {
        Condition condition = REPORTED_VALUE.AUTHORITY_ID.eq(authorityId).and(REPORTED_VALUE.UNIT_ID.in(units));
        return select(state == null ? condition : condition.and(REPORTED_VALUE.STATE.eq(state.key())), limit);
    }

    /** In the order of their ids, behind one of them. */
    List<ReportedValue> listAfter(
            UUID authorityId, Collection<UUID> units, @Nullable ValueState state, @Nullable UUID after, int limit) {
        Condition condition = REPORTED_VALUE
                .AUTHORITY_ID
                .eq(authorityId)
                .and(REPORTED_VALUE.UNIT_ID.in(units))
                .and(state == null ? DSL.noCondition() : REPORTED_VALUE.STATE.eq(state.key()))
                .and(after == null ? DSL.noCondition() : REPORTED_VALUE.ID.gt(after));
        return db.select(REPORTED_VALUE.fields())
                .select(FIRST, LAST)
                .from(REPORTED_VALUE)
                .where(condition)
                .orderBy(REPORTED_VALUE.ID)
                .limit(limit)
                .fetch(ReportedStore::value);
    }

    /** Approved ones of the same indicator, unit and filter whose period shares a day with this one. */
    List<ReportedValue> overlapping(ReportedValue value) {
        return select(
                REPORTED_VALUE
                        .AUTHORITY_ID
                        .eq(value.authorityId())
                        .and(REPORTED_VALUE.INDICATOR_ID.eq(value.indicatorId()))
                        .and(REPORTED_VALUE.UNIT_ID.eq(value.unitId()))
                        .and(REPORTED_VALUE.FILTER.eq(value.filter()))
                        .and(REPORTED_VALUE.STATE.eq(ValueState.APPROVED.key()))
                        .and(DSL.condition(
                                "{0} && {1}", REPORTED_VALUE.PERIOD, DateRanges.between(value.from(), value.to()))),
                10);
    }

    void insert(ReportedValue value) {
        db.insertInto(REPORTED_VALUE)
                .set(REPORTED_VALUE.ID, value.id())
                .set(REPORTED_VALUE.AUTHORITY_ID, value.authorityId())
                .set(REPORTED_VALUE.INDICATOR_ID, value.indicatorId())
                .set(REPORTED_VALUE.VERSION, value.version())
                .set(REPORTED_VALUE.UNIT_ID, value.unitId())
                .set(REPORTED_VALUE.FILTER, value.filter())
                .set(REPORTED_VALUE.PERIOD, DateRanges.between(value.from(), value.to()))
                .set(REPORTED_VALUE.NUMERATOR, value.numerator())
                .set(REPORTED_VALUE.DENOMINATOR, value.denominator())
                .set(REPORTED_VALUE.VALUE, value.value())
                .set(REPORTED_VALUE.NOTE, value.note())
                .set(REPORTED_VALUE.DOCUMENT_ID, value.documentId())
                .set(REPORTED_VALUE.STATE, value.state().key())
                .set(REPORTED_VALUE.AUTHOR_ID, value.authorId())
                .set(REPORTED_VALUE.CREATED_AT, value.createdAt())
                .set(REPORTED_VALUE.REPLACES_ID, value.replacesId())
                .execute();
    }

    /** @return false if somebody else was faster */
    boolean attach(ReportedValue seen, UUID documentId) {
        return db.update(REPORTED_VALUE)
                        .set(REPORTED_VALUE.DOCUMENT_ID, documentId)
                        .set(REPORTED_VALUE.REVISION, REPORTED_VALUE.REVISION.plus(1))
                        .where(REPORTED_VALUE.ID.eq(seen.id()), REPORTED_VALUE.REVISION.eq(seen.revision()))
                        .execute()
                == 1;
    }

    /** @return false if somebody else was faster */
    boolean move(ReportedValue seen, ValueState to, @Nullable UUID by, java.time.Instant at, @Nullable String remark) {
        return db.update(REPORTED_VALUE)
                        .set(REPORTED_VALUE.STATE, to.key())
                        .set(REPORTED_VALUE.DECIDED_BY, by)
                        .set(REPORTED_VALUE.DECIDED_AT, by == null ? null : at)
                        .set(REPORTED_VALUE.APPROVED_AT, to == ValueState.APPROVED ? at : null)
                        .set(REPORTED_VALUE.REMARK, remark)
                        .set(REPORTED_VALUE.REVISION, REPORTED_VALUE.REVISION.plus(1))
                        .where(REPORTED_VALUE.ID.eq(seen.id()), REPORTED_VALUE.REVISION.eq(seen.revision()))
                        .execute()
                == 1;
    }

    /**
     * A newer one counts from now on; who approved this one and when stays.
     *
     * @return false if somebody else was faster
     */
    boolean replace(ReportedValue seen, java.time.Instant at) {
        return db.update(REPORTED_VALUE)
                        .set(REPORTED_VALUE.STATE, ValueState.REPLACED.key())
                        .set(REPORTED_VALUE.REPLACED_AT, at)
                        .set(REPORTED_VALUE.REVISION, REPORTED_VALUE.REVISION.plus(1))
                        .where(REPORTED_VALUE.ID.eq(seen.id()), REPORTED_VALUE.REVISION.eq(seen.revision()))
                        .execute()
                == 1;
    }

    private List<ReportedValue> select(Condition condition, int limit) {
        return db.select(REPORTED_VALUE.fields())
                .select(FIRST, LAST)
                .from(REPORTED_VALUE)
                .where(condition)
                .orderBy(REPORTED_VALUE.CREATED_AT.desc())
                .limit(limit)
                .fetch(ReportedStore::value);
    }

    private static ReportedValue value(Record row) {
        return new ReportedValue(
                row.get(REPORTED_VALUE.ID),
                row.get(REPORTED_VALUE.AUTHORITY_ID),
                row.get(REPORTED_VALUE.INDICATOR_ID),
                row.get(REPORTED_VALUE.VERSION),
                row.get(REPORTED_VALUE.UNIT_ID),
                row.get(REPORTED_VALUE.FILTER),
                Objects.requireNonNull(row.get(FIRST)),
                Objects.requireNonNull(row.get(LAST)),
                row.get(REPORTED_VALUE.NUMERATOR),
                row.get(REPORTED_VALUE.DENOMINATOR),
                row.get(REPORTED_VALUE.VALUE),
                row.get(REPORTED_VALUE.NOTE),
                row.get(REPORTED_VALUE.DOCUMENT_ID),
                ValueState.of(row.get(REPORTED_VALUE.STATE)),
                row.get(REPORTED_VALUE.AUTHOR_ID),
                row.get(REPORTED_VALUE.CREATED_AT),
                row.get(REPORTED_VALUE.DECIDED_BY),
                row.get(REPORTED_VALUE.DECIDED_AT),
                row.get(REPORTED_VALUE.REMARK),
                row.get(REPORTED_VALUE.REPLACES_ID),
                row.get(REPORTED_VALUE.REVISION));
    }
}
