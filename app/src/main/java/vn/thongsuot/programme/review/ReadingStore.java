package vn.thongsuot.programme.review;

import static vn.thongsuot.db.programme.Tables.READING;
import static vn.thongsuot.db.programme.Tables.READING_ROW;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.db.programme.tables.records.ReadingRecord;
import vn.thongsuot.db.programme.tables.records.ReadingRowRecord;
import vn.thongsuot.programme.reader.Doubt;
import vn.thongsuot.programme.reader.PlanDraft;
import vn.thongsuot.shared.Ids;

/** Rows of readings. */
@Repository
class ReadingStore {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Doubt>> DOUBTS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    ReadingStore(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void insert(Reading reading) {
        db.insertInto(READING)
                .set(READING.ID, reading.id())
                .set(READING.AUTHORITY_ID, reading.authorityId())
                .set(READING.UNIT_ID, reading.unitId())
                .set(READING.TITLE, reading.title())
                .set(READING.FILE_NAME, reading.fileName())
                .set(READING.DOCUMENT_ID, reading.documentId())
                .set(READING.CONTENT, reading.content())
                .set(READING.HEAD, write(frame(reading.frame())))
                .set(READING.CREATED_AT, reading.createdAt())
                .set(READING.CREATED_BY, reading.createdBy())
                .execute();
    }

    List<Reading> list(Condition condition) {
        return db.selectFrom(READING)
                .where(condition)
                .orderBy(READING.ID.desc())
                .fetch(this::reading);
    }

    Optional<Reading> find(UUID id) {
        return list(READING.ID.eq(id)).stream().findFirst();
    }

    /** The version, with the reading's lock until the transaction ends. */
    int lockVersion(UUID id) {
        return db.select(READING.VERSION)
                .from(READING)
                .where(READING.ID.eq(id))
                .forUpdate()
                .fetchSingle()
                .value1();
    }

    void touch(UUID id) {
        db.update(READING)
                .set(READING.VERSION, READING.VERSION.plus(1))
                .where(READING.ID.eq(id))
                .execute();
    }

    void setPlan(UUID id, UUID planId) {
        db.update(READING).set(READING.PLAN_ID, planId).where(READING.ID.eq(id)).execute();
    }

    List<ReadingRow> listRows(UUID readingId, ReadingRow.Kind kind) {
        return db.selectFrom(READING_ROW)
                .where(READING_ROW.READING_ID.eq(readingId), READING_ROW.KIND.eq(kind.key()))
                .orderBy(READING_ROW.N)
                .fetch(this::row);
    }

    Optional<ReadingRow> findRow(UUID readingId, UUID rowId) {
        return db.selectFrom(READING_ROW)
                .where(READING_ROW.ID.eq(rowId), READING_ROW.READING_ID.eq(readingId))
                .fetchOptional()
                .map(this::row);
    }

    int nextNumber(UUID readingId, ReadingRow.Kind kind) {
        return db.select(DSL.coalesce(DSL.max(READING_ROW.N), 0))
                        .from(READING_ROW)
                        .where(READING_ROW.READING_ID.eq(readingId), READING_ROW.KIND.eq(kind.key()))
                        .fetchSingle()
                        .value1()
                + 1;
    }

    void insertRow(ReadingRow row) {
        ReadingRowRecord values = db.newRecord(READING_ROW);
        values.setId(row.id());
        values.setReadingId(row.readingId());
        values.setN(row.n());
        values.setKind(row.kind().key());
        values.setState(row.state().key());
        values.setCertainty(BigDecimal.valueOf(row.certainty()));
        values.setDoubts(write(row.doubts()));
        values.setFound(write(row.found()));
        values.setContent(write(row.content()));
        values.setQuoteFrom(row.from());
        values.setQuoteTo(row.to());
        values.insert();
    }

    void decide(ReadingRow row, ReadingRow.State state, Map<String, String> content, UUID accountId) {
        boolean open = state == ReadingRow.State.OPEN;
        db.update(READING_ROW)
                .set(READING_ROW.STATE, state.key())
                .set(READING_ROW.CONTENT, write(content))
                .set(READING_ROW.DECIDED_AT, open ? null : clock.instant())
                .set(READING_ROW.DECIDED_BY, open ? null : accountId)
                .where(READING_ROW.ID.eq(row.id()))
                .execute();
    }

    UUID newId() {
        return Ids.next(clock);
    }

    private static PlanDraft frame(PlanDraft draft) {
        return new PlanDraft(
                draft.head(),
                "",
                List.of(),
                List.of(),
                List.of(),
                draft.reports(),
                draft.childPlans(),
                draft.agencies());
    }

    private Reading reading(ReadingRecord row) {
        return new Reading(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getTitle(),
                row.getFileName(),
                row.getDocumentId(),
                row.getContent(),
                json.readValue(row.getHead().data(), PlanDraft.class),
                row.getVersion(),
                row.getPlanId(),
                row.getCreatedAt(),
                row.getCreatedBy());
    }

    private ReadingRow row(ReadingRowRecord row) {
        return new ReadingRow(
                row.getId(),
                row.getReadingId(),
                row.getN(),
                ReadingRow.Kind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                ReadingRow.State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getCertainty().doubleValue(),
                json.readValue(row.getDoubts().data(), DOUBTS),
                json.readValue(row.getFound().data(), FIELDS),
                json.readValue(row.getContent().data(), FIELDS),
                row.getQuoteFrom(),
                row.getQuoteTo(),
                row.getDecidedAt(),
                row.getDecidedBy());
    }

    private JSONB write(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }
}
