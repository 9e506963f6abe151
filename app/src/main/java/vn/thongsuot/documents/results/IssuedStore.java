package vn.thongsuot.documents.results;

import static vn.thongsuot.db.documents.Tables.ISSUED;
import static vn.thongsuot.db.documents.Tables.NUMBER_SERIES;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.documents.tables.records.IssuedRecord;
import vn.thongsuot.documents.results.IssuedFilter.Whose;
import vn.thongsuot.platform.LocalizedJson;

/** Rows of the register. */
@Repository
class IssuedStore {

    private final DSLContext db;

    IssuedStore(DSLContext db) {
        this.db = db;
    }

    /** The next number of a register; others wait until this transaction ends, so that none is skipped. */
    int nextSerial(UUID unitId, String kind, int year) {
        return Objects.requireNonNull(db.insertInto(NUMBER_SERIES)
                        .set(NUMBER_SERIES.UNIT_ID, unitId)
                        .set(NUMBER_SERIES.KIND, kind)
                        .set(NUMBER_SERIES.YEAR, year)
                        .set(NUMBER_SERIES.LAST_NUMBER, 1)
                        .onConflict(NUMBER_SERIES.UNIT_ID, NUMBER_SERIES.KIND, NUMBER_SERIES.YEAR)
                        .doUpdate()
                        .set(NUMBER_SERIES.LAST_NUMBER, NUMBER_SERIES.LAST_NUMBER.plus(1))
                        .returning()
                        .fetchOne())
                .getLastNumber();
    }

    void insert(IssuedRecord row) {
        db.executeInsert(row);
    }

    /** Locked until the transaction ends. */
    Optional<IssuedRecord> lock(UUID authorityId, UUID id) {
        return db.selectFrom(ISSUED)
                .where(ISSUED.AUTHORITY_ID.eq(authorityId), ISSUED.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    void update(IssuedRecord row) {
        db.executeUpdate(row);
    }

    Optional<Issued> findByCode(String code) {
        return find(ISSUED.VERIFY_CODE.eq(code)).stream().findFirst();
    }

    Optional<Issued> findByHash(String hash) {
        return find(ISSUED.HASH.eq(hash)).stream().findFirst();
    }

    Optional<Issued> findOne(UUID authorityId, UUID id) {
        return find(ISSUED.AUTHORITY_ID.eq(authorityId).and(ISSUED.ID.eq(id))).stream()
                .findFirst();
    }

    List<Issued> listOfCase(UUID authorityId, UUID caseId) {
        return find(ISSUED.AUTHORITY_ID.eq(authorityId).and(ISSUED.CASE_ID.eq(caseId)));
    }

    List<Issued> list(UUID authorityId, Collection<UUID> units, IssuedFilter filter, int most) {
        return db.selectFrom(ISSUED)
                .where(inRegister(authorityId, units, filter))
                .orderBy(ISSUED.ISSUED_ON.desc(), ISSUED.ID.desc())
                .limit(most)
                .fetch(IssuedStore::issued);
    }

    /** From behind an id, in the order of ids. @param kind null for all */
    List<Issued> listAfter(
            UUID authorityId,
            Collection<UUID> units,
            @Nullable String kind,
            Whose whose,
            @Nullable UUID after,
            int most) {
        return db.selectFrom(ISSUED)
                .where(ISSUED.AUTHORITY_ID.eq(authorityId), of(units, whose))
                .and(kind == null ? DSL.noCondition() : ISSUED.KIND.eq(kind))
                .and(after == null ? DSL.noCondition() : ISSUED.ID.gt(after))
                .orderBy(ISSUED.ID)
                .limit(most)
                .fetch(IssuedStore::issued);
    }

    int count(UUID authorityId, Collection<UUID> units, IssuedFilter filter) {
        return db.fetchCount(ISSUED, inRegister(authorityId, units, filter));
    }

    /** From now on they stand in the register of the desk that handed them over, too. */
    void returned(UUID authorityId, UUID caseId, UUID unitId) {
        db.update(ISSUED)
                .set(ISSUED.RETURNED_UNIT_ID, unitId)
                .where(ISSUED.AUTHORITY_ID.eq(authorityId), ISSUED.CASE_ID.eq(caseId))
                .execute();
    }

    private static Condition of(Collection<UUID> units, Whose whose) {
        Condition issued = ISSUED.UNIT_ID.in(units);
        Condition desk = ISSUED.RECEIVED_UNIT_ID.in(units).or(ISSUED.RETURNED_UNIT_ID.in(units));
        return switch (whose) {
            case ALL -> issued.or(desk);
            case ISSUED -> issued;
            case DESK -> desk.and(ISSUED.UNIT_ID.notIn(units));
        };
    }

    private static Condition inRegister(UUID authorityId, Collection<UUID> units, IssuedFilter filter) {
        return ISSUED.AUTHORITY_ID
                .eq(authorityId)
                .and(ISSUED.KIND.eq(filter.kind()))
                .and(of(units, filter.whose()))
                .and(filter.from() == null ? DSL.noCondition() : ISSUED.ISSUED_ON.ge(filter.from()))
                .and(filter.to() == null ? DSL.noCondition() : ISSUED.ISSUED_ON.le(filter.to()));
    }

    private List<Issued> find(Condition which) {
        return db.selectFrom(ISSUED).where(which).orderBy(ISSUED.ID).fetch(IssuedStore::issued);
    }

    static Issued issued(IssuedRecord row) {
        return new Issued(
                row.getAuthorityId(),
                row.getId(),
                row.getKind(),
                IssuedState.of(row.getState()),
                row.getVersion(),
                row.getUnitId(),
                row.getNumber(),
                row.getIssuedOn(),
                row.getValidTo(),
                LocalizedJson.read(row.getTitle()),
                row.getProcedureCode(),
                row.getOwnerKind(),
                row.getPersonId(),
                row.getCaseId(),
                row.getCaseCode(),
                row.getSignerPosition(),
                row.getSignatureLevel(),
                row.getDocumentId(),
                row.getHash(),
                row.getVerifyCode(),
                row.getReplacedBy(),
                row.getReason(),
                original(row));
    }

    private static NewIssue.@Nullable Original original(IssuedRecord row) {
        String number = row.getOriginalNumber();
        String issuer = row.getOriginalIssuer();
        return number == null && issuer == null
                ? null
                : new NewIssue.Original(
                        number == null ? "" : number, row.getOriginalOn(), issuer == null ? "" : issuer);
    }
}
