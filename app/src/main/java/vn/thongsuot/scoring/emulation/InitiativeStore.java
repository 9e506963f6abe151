package vn.thongsuot.scoring.emulation;

import static vn.thongsuot.db.scoring.Tables.ADOPTION;
import static vn.thongsuot.db.scoring.Tables.INITIATIVE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.scoring.tables.records.InitiativeRecord;
import vn.thongsuot.shared.Ids;

/** Rows of initiatives and of those who took them up. */
@Repository
class InitiativeStore {

    private static final String MODEL = "model";

    private final DSLContext db;
    private final Clock clock;

    InitiativeStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Initiative> find(UUID id) {
        return list(INITIATIVE.ID.eq(id)).stream().findFirst();
    }

    /** Newest first. */
    List<Initiative> list(Condition condition) {
        return db.selectFrom(INITIATIVE)
                .where(condition)
                .orderBy(INITIATIVE.ID.desc())
                .fetch(InitiativeStore::initiative);
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    InitiativeRecord lock(UUID id) {
        return db.selectFrom(INITIATIVE).where(INITIATIVE.ID.eq(id)).forUpdate().fetchOne();
    }

    void save(InitiativeRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    UUID insert(UUID authorityId, UUID accountId, InitiativeDraft draft) {
        UUID id = Ids.next(clock);
        InitiativeRecord row = db.newRecord(INITIATIVE);
        row.setId(id);
        row.setAuthorityId(authorityId);
        row.setUnitId(draft.unitId());
        row.setCouncilUnitId(authorityId);
        row.setCode("SK-" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT)
                + id.toString().substring(24, 28));
        row.setState(InitiativeState.DRAFT.key());
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        write(row, draft);
        row.insert();
        return id;
    }

    void write(InitiativeRecord row, InitiativeDraft draft) {
        row.setKind(draft.model() ? MODEL : "initiative");
        row.setTitle(draft.title());
        row.setContent(draft.content());
        row.setBenefit(draft.benefit());
        row.setArea(draft.area());
        row.setSince(draft.since());
        row.setAuthors(draft.authors());
    }

    void adopt(UUID initiativeId, Initiative.Adoption adoption, UUID accountId) {
        db.insertInto(ADOPTION)
                .set(ADOPTION.INITIATIVE_ID, initiativeId)
                .set(ADOPTION.UNIT_ID, adoption.unitId())
                .set(ADOPTION.ADOPTED_ON, adoption.on())
                .set(ADOPTION.OUTCOME, adoption.outcome())
                .set(ADOPTION.ENTERED_AT, clock.instant())
                .set(ADOPTION.ENTERED_BY, accountId)
                .onConflict(ADOPTION.INITIATIVE_ID, ADOPTION.UNIT_ID)
                .doUpdate()
                .set(ADOPTION.ADOPTED_ON, adoption.on())
                .set(ADOPTION.OUTCOME, adoption.outcome())
                .set(ADOPTION.ENTERED_AT, clock.instant())
                .set(ADOPTION.ENTERED_BY, accountId)
                .execute();
    }

    /** By initiative, oldest first. */
    Map<UUID, List<Initiative.Adoption>> adoptions(UUID authorityId) {
        return db.select(ADOPTION.INITIATIVE_ID, ADOPTION.UNIT_ID, ADOPTION.ADOPTED_ON, ADOPTION.OUTCOME)
                .from(ADOPTION)
                .join(INITIATIVE)
                .on(INITIATIVE.ID.eq(ADOPTION.INITIATIVE_ID))
                .where(INITIATIVE.AUTHORITY_ID.eq(authorityId))
                .orderBy(ADOPTION.ADOPTED_ON, ADOPTION.UNIT_ID)
                .fetchGroups(
                        row -> row.value1(), row -> new Initiative.Adoption(row.value2(), row.value3(), row.value4()));
    }

    private static Initiative initiative(InitiativeRecord row) {
        return new Initiative(
                row.getId(),
                row.getAuthorityId(),
                row.getUnitId(),
                row.getCouncilUnitId(),
                row.getCode(),
                new InitiativeDraft(
                        row.getUnitId(),
                        row.getKind().equals(MODEL),
                        row.getTitle(),
                        row.getContent(),
                        row.getBenefit(),
                        row.getArea(),
                        row.getSince(),
                        row.getAuthors()),
                InitiativeState.of(row.getState()),
                row.getScope(),
                row.getVerdict(),
                row.getDecision(),
                row.getDecidedOn(),
                row.getDocumentId(),
                row.getPublished(),
                row.getVersion());
    }
}
