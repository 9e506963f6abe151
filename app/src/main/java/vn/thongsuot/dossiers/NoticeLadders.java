package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.NOTICE_RULE;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.platform.Kept;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Ladders of units: their own, or the default (Vietnamese: quy định nhắc việc của đơn vị). */
@Service
public class NoticeLadders {

    private final DSLContext db;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;
    private final Kept<UUID, NoticeLadder> kept = new Kept<>(Duration.ofSeconds(10));

    NoticeLadders(DSLContext db, AccessPolicy policy, AuditTrail audit, Clock clock) {
        this.db = db;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** That of the deciding unit, at most ten seconds old. */
    public NoticeLadder of(UUID unitId) {
        return kept.get(unitId, this::load);
    }

    public boolean mayChange(Actor actor, UUID unitId) {
        return policy.mayIn(actor, Permission.DOSSIER_DECIDE, unitId);
    }

    /** @throws DomainException DOS-081 where a rung stands before the one below it, ACC-001 for another unit's people */
    @Transactional
    public void change(Actor actor, UUID unitId, NoticeLadder ladder) {
        if (!mayChange(actor, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (!ladder.isOrdered()) {
            throw new DomainException("DOS-081", DomainException.Kind.INVALID, "rungs out of order: " + ladder);
        }
        db.insertInto(NOTICE_RULE)
                .set(NOTICE_RULE.ID, Ids.next(clock))
                .set(NOTICE_RULE.AUTHORITY_ID, actor.authorityId())
                .set(NOTICE_RULE.UNIT_ID, unitId)
                .set(NOTICE_RULE.BEFORE_DAYS, ladder.beforeDays())
                .set(NOTICE_RULE.HOLDER_AFTER, ladder.holderAfter())
                .set(NOTICE_RULE.HEAD_AFTER, ladder.headAfter())
                .set(NOTICE_RULE.LEADER_AFTER, ladder.leaderAfter())
                .set(NOTICE_RULE.CHANGED_BY, actor.accountId())
                .set(NOTICE_RULE.CHANGED_AT, clock.instant())
                .onConflictOnConstraint(vn.thongsuot.db.dossiers.Keys.UX_NOTICE_RULE_UNIT)
                .doUpdate()
                .set(NOTICE_RULE.BEFORE_DAYS, ladder.beforeDays())
                .set(NOTICE_RULE.HOLDER_AFTER, ladder.holderAfter())
                .set(NOTICE_RULE.HEAD_AFTER, ladder.headAfter())
                .set(NOTICE_RULE.LEADER_AFTER, ladder.leaderAfter())
                .set(NOTICE_RULE.VERSION, NOTICE_RULE.VERSION.plus(1))
                .set(NOTICE_RULE.CHANGED_BY, actor.accountId())
                .set(NOTICE_RULE.CHANGED_AT, clock.instant())
                .execute();
        audit.append(
                StreamId.unit(unitId),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        unitId,
                        "dossiers.ladder-changed",
                        "{\"before\":%d,\"holder\":%d,\"head\":%d,\"leader\":%d}"
                                .formatted(
                                        ladder.beforeDays(),
                                        ladder.holderAfter(),
                                        ladder.headAfter(),
                                        ladder.leaderAfter()),
                        null));
        kept.forget();
    }

    private NoticeLadder load(UUID unitId) {
        return db.selectFrom(NOTICE_RULE)
                .where(NOTICE_RULE.UNIT_ID.isNull().or(NOTICE_RULE.UNIT_ID.eq(unitId)))
                .orderBy(NOTICE_RULE.UNIT_ID.asc().nullsLast())
                .limit(1)
                .fetchSingle(row -> new NoticeLadder(
                        row.getBeforeDays(), row.getHolderAfter(), row.getHeadAfter(), row.getLeaderAfter()));
    }
}
