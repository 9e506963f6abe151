package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPONENT;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.DOSSIER_CODE;
import static vn.thongsuot.db.dossiers.Tables.EXTENSION;
import static vn.thongsuot.db.dossiers.Tables.OPINION;
import static vn.thongsuot.db.dossiers.Tables.PAUSE;
import static vn.thongsuot.db.dossiers.Tables.STEP_LOG;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.ExtensionRecord;
import vn.thongsuot.db.dossiers.tables.records.PauseRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.platform.PreparedQuery;
import vn.thongsuot.platform.RowWriter;
import vn.thongsuot.shared.DomainException;

/** Rows of dossiers; every read for change takes the row's lock, so two writers meet here and nowhere else. */
@Repository
class DossierStore {

    private final DSLContext db;
    private final RowWriter rows;
    private final PreparedQuery<DossierRecord> lockByCode;
    private final PreparedQuery<StepLogRecord> endStay;
    private final PreparedQuery<ComponentRecord> paperOnly;

    DossierStore(DSLContext db, JdbcOperations jdbc, RowWriter rows) {
        this.db = db;
        this.rows = rows;
        this.lockByCode = new PreparedQuery<>(db, jdbc, DOSSIER, lockingQuery(db));
        this.endStay = new PreparedQuery<>(db, jdbc, STEP_LOG, endingQuery(db));
        this.paperOnly = new PreparedQuery<>(db, jdbc, COMPONENT, paperQuery(db));
    }

    private static ResultQuery<?> lockingQuery(DSLContext db) {
        return db.select(DOSSIER.fields())
                .from(DOSSIER)
                .join(DOSSIER_CODE)
                .on(DOSSIER_CODE.AUTHORITY_ID.eq(DOSSIER.AUTHORITY_ID), DOSSIER_CODE.DOSSIER_ID.eq(DOSSIER.ID))
                .where(DOSSIER_CODE.CODE.eq(DSL.param("code", DOSSIER_CODE.CODE)))
                .forUpdate()
                .of(DOSSIER);
    }

    private static ResultQuery<?> endingQuery(DSLContext db) {
        return db.update(STEP_LOG)
                .set(STEP_LOG.HOLDER_ID, DSL.coalesce(STEP_LOG.HOLDER_ID, DSL.param("holder", STEP_LOG.HOLDER_ID)))
                .set(STEP_LOG.LEFT_AT, DSL.param("left", STEP_LOG.LEFT_AT))
                .set(STEP_LOG.USED_MINUTES, DSL.param("used", STEP_LOG.USED_MINUTES))
                .set(STEP_LOG.EXIT_KEY, DSL.param("exit", STEP_LOG.EXIT_KEY))
                .where(STEP_LOG.AUTHORITY_ID.eq(DSL.param("authority", STEP_LOG.AUTHORITY_ID)))
                .and(STEP_LOG.DOSSIER_ID.eq(DSL.param("dossier", STEP_LOG.DOSSIER_ID)))
                .and(STEP_LOG.LEFT_AT.isNull())
                .returning();
    }

    private static ResultQuery<?> paperQuery(DSLContext db) {
        return db.selectFrom(COMPONENT)
                .where(COMPONENT.AUTHORITY_ID.eq(DSL.param("authority", COMPONENT.AUTHORITY_ID)))
                .and(COMPONENT.DOSSIER_ID.eq(DSL.param("dossier", COMPONENT.DOSSIER_ID)))
                .and(COMPONENT.PRESENT)
                .and(COMPONENT.DOCUMENT_ID.isNull())
                .and(COMPONENT.FORM.ne(DSL.inline("eform")))
                .limit(DSL.inline(1));
    }

    Dossier create() {
        return new Dossier(db.newRecord(DOSSIER));
    }

    void insert(Dossier dossier) {
        rows.insert(dossier.row());
        if (dossier.row().getCode() != null) {
            db.insertInto(DOSSIER_CODE, DOSSIER_CODE.CODE, DOSSIER_CODE.AUTHORITY_ID, DOSSIER_CODE.DOSSIER_ID)
                    .values(dossier.row().getCode(), dossier.authorityId(), dossier.id())
                    .execute();
        }
    }

    Optional<Dossier> find(DossierCode code) {
        return db.select(DOSSIER.fields())
                .from(DOSSIER)
                .join(DOSSIER_CODE)
                .on(DOSSIER_CODE.AUTHORITY_ID.eq(DOSSIER.AUTHORITY_ID), DOSSIER_CODE.DOSSIER_ID.eq(DOSSIER.ID))
                .where(DOSSIER_CODE.CODE.eq(code.value()))
                .fetchOptionalInto(DOSSIER)
                .map(Dossier::new);
    }

    Optional<Dossier> find(UUID authorityId, UUID id) {
        return db.selectFrom(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.ID.eq(id))
                .fetchOptional()
                .map(Dossier::new);
    }

    /**
     * The dossier, locked until the transaction ends.
     *
     * @throws DomainException ACC-001 if there is no such dossier
     */
    Dossier lock(DossierCode code) {
        DossierRecord row = lockByCode.fetchOne(code.value());
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        return new Dossier(row);
    }

    void save(Dossier dossier) {
        dossier.row().setVersion(dossier.row().getVersion() + 1);
        rows.update(dossier.row());
    }

    /** Saves what no reader has to have seen, such as a count; the version stays. */
    void saveUnseen(Dossier dossier) {
        rows.update(dossier.row());
    }

    List<PauseRecord> listPauses(Dossier dossier) {
        return dossier.row().getPauses() == 0
                ? List.of()
                : db.selectFrom(PAUSE)
                        .where(PAUSE.AUTHORITY_ID.eq(dossier.authorityId()), PAUSE.DOSSIER_ID.eq(dossier.id()))
                        .orderBy(PAUSE.N)
                        .fetch();
    }

    void openPause(Dossier dossier, WaitReason reason, Instant at) {
        int n = dossier.row().getPauses() + 1;
        dossier.row().setPauses(n);
        db.insertInto(PAUSE)
                .set(PAUSE.AUTHORITY_ID, dossier.authorityId())
                .set(PAUSE.DOSSIER_ID, dossier.id())
                .set(PAUSE.N, n)
                .set(PAUSE.REASON, reason.key())
                .set(PAUSE.STARTED_AT, at)
                .execute();
    }

    void closePause(Dossier dossier, Instant at) {
        db.update(PAUSE)
                .set(PAUSE.ENDED_AT, at)
                .where(PAUSE.AUTHORITY_ID.eq(dossier.authorityId()), PAUSE.DOSSIER_ID.eq(dossier.id()))
                .and(PAUSE.ENDED_AT.isNull())
                .execute();
    }

    List<ExtensionRecord> listExtensions(Dossier dossier) {
        return dossier.row().getExtensions() == 0
                ? List.of()
                : db.selectFrom(EXTENSION)
                        .where(EXTENSION.AUTHORITY_ID.eq(dossier.authorityId()), EXTENSION.DOSSIER_ID.eq(dossier.id()))
                        .orderBy(EXTENSION.N)
                        .fetch();
    }

    void addExtension(Dossier dossier, String limit, Instant decidedAt, Instant appointment) {
        db.insertInto(EXTENSION)
                .set(EXTENSION.AUTHORITY_ID, dossier.authorityId())
                .set(EXTENSION.DOSSIER_ID, dossier.id())
                .set(EXTENSION.N, dossier.row().getExtensions() + 1)
                .set(EXTENSION.LIMIT_TEXT, limit)
                .set(EXTENSION.DECIDED_AT, decidedAt)
                .set(EXTENSION.APPOINTMENT_AT, appointment)
                .execute();
    }

    List<StepLogRecord> listStays(Dossier dossier) {
        return db.selectFrom(STEP_LOG)
                .where(STEP_LOG.AUTHORITY_ID.eq(dossier.authorityId()), STEP_LOG.DOSSIER_ID.eq(dossier.id()))
                .orderBy(STEP_LOG.N)
                .fetch();
    }

    void insertStay(StepLogRecord stay) {
        rows.insert(stay);
    }

    /**
     * Ends the running stay, as the holder's if there is one, else as {@code accountId}'s.
     *
     * @param exitKey exit that was picked; null where there was no choice
     */
    StepLogRecord endStay(
            Dossier dossier, @Nullable UUID accountId, Instant at, long usedMinutes, @Nullable String exitKey) {
        return Objects.requireNonNull(
                endStay.fetchOne(accountId, at, usedMinutes, exitKey, dossier.authorityId(), dossier.id()),
                "running stay");
    }

    void holdStay(Dossier dossier, @Nullable UUID accountId) {
        db.update(STEP_LOG)
                .set(STEP_LOG.HOLDER_ID, accountId)
                .where(runningStay(dossier))
                .execute();
    }

    private static Condition runningStay(Dossier dossier) {
        return STEP_LOG.AUTHORITY_ID
                .eq(dossier.authorityId())
                .and(STEP_LOG.DOSSIER_ID.eq(dossier.id()))
                .and(STEP_LOG.LEFT_AT.isNull());
    }

    List<ComponentRecord> listComponents(Dossier dossier) {
        return db.selectFrom(COMPONENT)
                .where(COMPONENT.AUTHORITY_ID.eq(dossier.authorityId()), COMPONENT.DOSSIER_ID.eq(dossier.id()))
                .orderBy(COMPONENT.N)
                .fetch();
    }

    /** Whether a paper that the applicant gave is without its file. */
    boolean hasPaperOnly(Dossier dossier) {
        return paperOnly.fetchOne(dossier.authorityId(), dossier.id()) != null;
    }

    void saveComponent(ComponentRecord component) {
        rows.update(component);
    }

    void insertComponents(List<ComponentRecord> components) {
        components.forEach(rows::insert);
    }

    /** Units that were asked for an opinion, as long as nobody took the question back. */
    private Stream<UUID> asked(DossierRecord row) {
        // A row that was just inserted does not know what the database counts.
        Integer opinions = row.getOpinions();
        return opinions == null || opinions == 0
                ? Stream.of()
                : db
                        .selectDistinct(OPINION.UNIT_ID)
                        .from(OPINION)
                        .where(OPINION.AUTHORITY_ID.eq(row.getAuthorityId()), OPINION.DOSSIER_ID.eq(row.getId()))
                        .and(OPINION.STATE.ne("withdrawn"))
                        .fetch(OPINION.UNIT_ID)
                        .stream();
    }

    /**
     * The units that have to do with the dossier: where it was received, helped, decided, returned, every unit that held it or was
     * asked about it.
     */
    CaseUnits relationOf(Dossier dossier) {
        Stream<UUID> held = db
                .selectDistinct(STEP_LOG.UNIT_ID)
                .from(STEP_LOG)
                .where(STEP_LOG.AUTHORITY_ID.eq(dossier.authorityId()), STEP_LOG.DOSSIER_ID.eq(dossier.id()))
                .fetch(STEP_LOG.UNIT_ID)
                .stream();
        return units(dossier, Stream.concat(Stream.concat(named(dossier.row()), held), asked(dossier.row())));
    }

    /** Those of {@link #relationOf} that the row itself names: known without a read, and mostly enough. */
    static CaseUnits namedIn(Dossier dossier) {
        return units(dossier, named(dossier.row()));
    }

    private static Stream<@Nullable UUID> named(DossierRecord row) {
        return Stream.of(
                row.getIntakeUnitId(),
                row.getSupportUnitId(),
                row.getDecidingUnitId(),
                row.getStepUnitId(),
                row.getReturnedUnitId());
    }

    private static CaseUnits units(Dossier dossier, Stream<@Nullable UUID> units) {
        return new CaseUnits(
                dossier.authorityId(), units.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
