package vn.thongsuot.surveys.rounds;

import static vn.thongsuot.db.surveys.Tables.POINT;
import static vn.thongsuot.db.surveys.Tables.ROUND;
import static vn.thongsuot.db.surveys.Tables.STRATUM;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.thongsuot.db.surveys.tables.records.RoundRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.surveys.Survey;

/** Rows of rounds, their strata and places. */
@Repository
class RoundStore {

    private final DSLContext db;
    private final Clock clock;

    RoundStore(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Newest first. */
    List<Round> list(Condition condition) {
        return db.selectFrom(ROUND).where(condition).orderBy(ROUND.ID.desc()).fetch(RoundStore::round);
    }

    Optional<Round> find(UUID id) {
        return list(ROUND.ID.eq(id)).stream().findFirst();
    }

    /** The row, locked until the transaction ends; null if there is none. */
    @Nullable
    RoundRecord lock(UUID id) {
        return db.selectFrom(ROUND).where(ROUND.ID.eq(id)).forUpdate().fetchOne();
    }

    UUID insert(UUID authorityId, Survey survey, RoundDraft draft, UUID accountId) {
        RoundRecord row = db.newRecord(ROUND);
        row.setId(Ids.next(clock));
        row.setAuthorityId(authorityId);
        row.setUnitId(draft.unitId());
        row.setCode(code(authorityId, draft.opensOn().getYear()));
        row.setState(RoundState.DRAFT.key());
        row.setCreatedAt(clock.instant());
        row.setCreatedBy(accountId);
        set(row, survey, draft);
        row.insert();
        return row.getId();
    }

    static void set(RoundRecord row, Survey survey, RoundDraft draft) {
        row.setName(LocalizedJson.of(draft.name()));
        row.setVersionId(draft.versionId());
        row.setSurvey(survey.key());
        row.setDesign(draft.design().key());
        row.setFrameFrom(draft.frameFrom());
        row.setFrameTo(draft.frameTo());
        row.setMarginPermille(draft.marginPermille());
        row.setReservePercent(draft.reservePercent());
        row.setSeed(draft.seed());
        row.setFormula(draft.formula().key());
        row.setOpensOn(draft.opensOn());
        row.setClosesOn(draft.closesOn());
    }

    void save(RoundRecord row) {
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    /** Two who begin a round at the same moment meet at the unique code; one of them presses again. */
    private String code(UUID authorityId, int year) {
        String prefix = "KS-" + year + "-";
        int known = db.fetchCount(ROUND, ROUND.AUTHORITY_ID.eq(authorityId), ROUND.CODE.startsWith(prefix));
        return prefix + "%02d".formatted(known + 1);
    }

    List<Stratum> strata(UUID roundId) {
        return db.selectFrom(STRATUM)
                .where(STRATUM.ROUND_ID.eq(roundId))
                .orderBy(STRATUM.UNIT_ID, STRATUM.FIELD_GROUP)
                .fetch(row -> new Stratum(
                        row.getUnitId(),
                        row.getFieldGroup(),
                        row.getPopulation(),
                        row.getWanted(),
                        row.getInvited(),
                        row.getWeight()));
    }

    void insertStratum(UUID roundId, Stratum stratum) {
        db.insertInto(STRATUM)
                .set(STRATUM.ROUND_ID, roundId)
                .set(STRATUM.UNIT_ID, stratum.unitId())
                .set(STRATUM.FIELD_GROUP, stratum.fieldGroup())
                .set(STRATUM.POPULATION, stratum.population())
                .set(STRATUM.WANTED, stratum.wanted())
                .set(STRATUM.INVITED, stratum.invited())
                .execute();
    }

    /** Grows a stratum of a round that invites day by day. */
    void growStratum(UUID roundId, Stratum.Key key, int by) {
        db.insertInto(STRATUM)
                .set(STRATUM.ROUND_ID, roundId)
                .set(STRATUM.UNIT_ID, key.unitId())
                .set(STRATUM.FIELD_GROUP, key.fieldGroup())
                .set(STRATUM.POPULATION, by)
                .set(STRATUM.WANTED, by)
                .set(STRATUM.INVITED, by)
                .onConflict(STRATUM.ROUND_ID, STRATUM.UNIT_ID, STRATUM.FIELD_GROUP)
                .doUpdate()
                .set(STRATUM.POPULATION, STRATUM.POPULATION.plus(by))
                .set(STRATUM.WANTED, STRATUM.WANTED.plus(by))
                .set(STRATUM.INVITED, STRATUM.INVITED.plus(by))
                .execute();
    }

    void deleteStrata(UUID roundId) {
        db.deleteFrom(STRATUM).where(STRATUM.ROUND_ID.eq(roundId)).execute();
    }

    void setWeight(UUID roundId, Stratum.Key key, BigDecimal weight) {
        db.update(STRATUM)
                .set(STRATUM.WEIGHT, weight)
                .where(STRATUM.ROUND_ID.eq(roundId), STRATUM.UNIT_ID.eq(key.unitId()))
                .and(STRATUM.FIELD_GROUP.eq(key.fieldGroup()))
                .execute();
    }

    void insertPoint(Point point) {
        db.insertInto(POINT)
                .set(POINT.ID, point.id())
                .set(POINT.ROUND_ID, point.roundId())
                .set(POINT.UNIT_ID, point.unitId())
                .set(POINT.FIELD_GROUP, point.fieldGroup())
                .set(POINT.KIND, point.kiosk() ? "kiosk" : "qr")
                .set(POINT.PLACE, point.place())
                .set(POINT.KEY, point.key())
                .set(POINT.CREATED_AT, clock.instant())
                .execute();
    }

    List<Point> points(Condition condition) {
        return db.selectFrom(POINT)
                .where(condition)
                .orderBy(POINT.ID)
                .fetch(row -> new Point(
                        row.getId(),
                        row.getRoundId(),
                        row.getUnitId(),
                        row.getFieldGroup(),
                        "kiosk".equals(row.getKind()),
                        row.getPlace(),
                        row.getKey()));
    }

    private static Round round(Record row) {
        return new Round(
                row.get(ROUND.ID),
                row.get(ROUND.AUTHORITY_ID),
                row.get(ROUND.UNIT_ID),
                row.get(ROUND.CODE),
                LocalizedJson.read(row.get(ROUND.NAME)),
                row.get(ROUND.VERSION_ID),
                Survey.of(row.get(ROUND.SURVEY)),
                Design.of(row.get(ROUND.DESIGN)),
                RoundState.of(row.get(ROUND.STATE)),
                row.get(ROUND.VERSION),
                row.get(ROUND.FRAME_FROM),
                row.get(ROUND.FRAME_TO),
                row.get(ROUND.MARGIN_PERMILLE),
                row.get(ROUND.RESERVE_PERCENT),
                row.get(ROUND.SEED),
                Formula.of(row.get(ROUND.FORMULA)),
                row.get(ROUND.OPENS_ON),
                row.get(ROUND.CLOSES_ON),
                row.get(ROUND.WEIGHTED),
                row.get(ROUND.REMARKS),
                row.get(ROUND.REMINDERS),
                row.get(ROUND.PUBLISHED_AT));
    }
}
