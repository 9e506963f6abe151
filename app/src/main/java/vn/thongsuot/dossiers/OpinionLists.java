package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.OPINION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.procedures.ProcedureCatalogue;

/** Lists of opinions: what one has to answer, and how punctual the agencies are (Vietnamese: danh sách lấy ý kiến). */
@Service
@Transactional(readOnly = true)
public class OpinionLists {

    private static final int MOST = 200;

    private final DSLContext db;
    private final WorkScope scope;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    OpinionLists(DSLContext db, WorkScope scope, UnitDirectory units, ProcedureCatalogue catalogue, Clock clock) {
        this.db = db;
        this.scope = scope;
        this.units = units;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What waits for an answer of the actor, soonest first. */
    public List<OpinionLine> listOpen(Actor actor) {
        Condition mine = actor.grantsWith(Permission.DOSSIER_WORK)
                .map(grant -> OPINION.UNIT_ID
                        .in(scope.unitsUpward(grant))
                        .and(OPINION.ROLE.eq(grant.role().name())))
                .reduce(DSL.falseCondition(), Condition::or);
        return lines(
                OPINION.AUTHORITY_ID.eq(actor.authorityId()).and(answerable()).and(mine));
    }

    /** What units that the actor may read wait for, soonest first. */
    public List<OpinionLine> listAwaited(Actor actor) {
        List<UUID> own = units.idsUnder(actor, Permission.DOSSIER_READ);
        return lines(OPINION.AUTHORITY_ID
                .eq(actor.authorityId())
                .and(answerable())
                .and(DOSSIER.DECIDING_UNIT_ID.in(own).or(DOSSIER.STEP_UNIT_ID.in(own))));
    }

    /** How punctually each unit answered what was asked of it since a moment, by {@link OpinionView#isLate}; only units that the actor may read. */
    public List<OpinionTally> tally(Actor actor, Instant since) {
        Instant now = clock.instant();
        Condition late = OPINION.REQUIRED
                .isTrue()
                .and(OPINION.STATE
                        .in("open", "answered", "passed-over")
                        .and(DSL.coalesce(OPINION.ANSWERED_AT, DSL.val(now, OPINION.ANSWERED_AT))
                                .gt(OPINION.DUE_AT))
                        .or(OPINION.STATE.eq("lapsed").and(OPINION.PASSED_OVER_AT.isNotNull())));
        List<UUID> own = units.idsUnder(actor, Permission.DOSSIER_READ);
        return db.select(
                        OPINION.UNIT_ID,
                        DSL.count(),
                        DSL.count().filterWhere(OPINION.STATE.eq("answered")),
                        DSL.count().filterWhere(OPINION.STATE.eq("withdrawn")),
                        DSL.count().filterWhere(late))
                .from(OPINION)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(OPINION.AUTHORITY_ID), DOSSIER.ID.eq(OPINION.DOSSIER_ID))
                .where(OPINION.AUTHORITY_ID.eq(actor.authorityId()), OPINION.ASKED_AT.ge(since))
                .and(OPINION.UNIT_ID.in(own).or(DOSSIER.DECIDING_UNIT_ID.in(own)))
                .groupBy(OPINION.UNIT_ID)
                .orderBy(DSL.count().desc(), OPINION.UNIT_ID)
                .fetch(row -> new OpinionTally(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private List<OpinionLine> lines(Condition where) {
        return db.select(OPINION.fields())
                .select(DOSSIER.CODE, DOSSIER.PROCEDURE_VERSION_ID)
                .from(OPINION)
                .join(DOSSIER)
                .on(DOSSIER.AUTHORITY_ID.eq(OPINION.AUTHORITY_ID), DOSSIER.ID.eq(OPINION.DOSSIER_ID))
                .where(where)
                .orderBy(OPINION.DUE_AT, OPINION.ID)
                .limit(MOST)
                .fetch(row -> new OpinionLine(
                        OpinionView.of(row.into(OPINION), clock.instant()),
                        new DossierCode(row.get(DOSSIER.CODE)),
                        catalogue.get(row.get(DOSSIER.PROCEDURE_VERSION_ID)).name()));
    }

    private static Condition answerable() {
        return OPINION.STATE.in(DSL.inline("open"), DSL.inline("passed-over"));
    }
}
