package vn.thongsuot.programme.cascade;

import static vn.thongsuot.db.programme.Tables.CASCADE_EXCEPTION;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanJournal;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Exceptions from the parent's targets (Vietnamese: ngoại lệ): asked for by the unit with a reason, approved by a leader of
 * the unit that set the target.
 */
@Service
public class CascadeExemptions {

    private static final int LONGEST = 2000;

    private final DSLContext db;
    private final Plans plans;
    private final PlanAccess access;
    private final CascadeCheck check;
    private final PlanJournal journal;
    private final Clock clock;

    CascadeExemptions(
            DSLContext db, Plans plans, PlanAccess access, CascadeCheck check, PlanJournal journal, Clock clock) {
        this.db = db;
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks once per finding; a second time gives the new reason, while nobody approved.
     *
     * @throws DomainException PLN-016 without a reason, PLN-017 if the plan has no such contradiction
     */
    @Transactional
    public void ask(Actor actor, UUID planId, UUID parentTargetId, String kind, String reason) {
        Plan plan = plans.get(actor, planId);
        access.require(actor, Permission.PROGRAMME_EDIT, plan);
        String written = reason.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new DomainException(
                    "PLN-016",
                    DomainException.Kind.INVALID,
                    "reason has %d characters".formatted(written.length()),
                    LONGEST);
        }
        boolean found = check.list(plan).stream()
                .filter(CascadeLine::isOpen)
                .anyMatch(line -> line.finding().kind().key().equals(kind)
                        && line.finding().parentTargetId().equals(parentTargetId));
        if (!found) {
            throw new DomainException(
                    "PLN-017", DomainException.Kind.CONFLICT, "plan %s has no open finding %s".formatted(planId, kind));
        }
        db.insertInto(CASCADE_EXCEPTION)
                .set(CASCADE_EXCEPTION.ID, Ids.next(clock))
                .set(CASCADE_EXCEPTION.PLAN_ID, planId)
                .set(CASCADE_EXCEPTION.PARENT_TARGET_ID, parentTargetId)
                .set(CASCADE_EXCEPTION.KIND, kind)
                .set(CASCADE_EXCEPTION.REASON, written)
                .set(CASCADE_EXCEPTION.ASKED_AT, clock.instant())
                .set(CASCADE_EXCEPTION.ASKED_BY, actor.accountId())
                .onConflict(CASCADE_EXCEPTION.PLAN_ID, CASCADE_EXCEPTION.PARENT_TARGET_ID, CASCADE_EXCEPTION.KIND)
                .doUpdate()
                .set(CASCADE_EXCEPTION.REASON, written)
                .set(CASCADE_EXCEPTION.ASKED_AT, clock.instant())
                .set(CASCADE_EXCEPTION.ASKED_BY, actor.accountId())
                .where(CASCADE_EXCEPTION.APPROVED_AT.isNull())
                .execute();
        journal.record(actor, plan, "plan.exception-asked", Map.of("target", parentTargetId.toString(), "kind", kind));
    }

    /** @throws DomainException ACC-002 if the actor leads neither the parent plan's unit nor one above it */
    @Transactional
    public void approve(Actor actor, UUID planId, UUID exemptionId) {
        Plan plan = plans.get(actor, planId);
        Plan parent = check.findParent(plan).orElseThrow(AccessPolicy::notFound);
        access.require(actor, Permission.PROGRAMME_APPROVE, parent);
        int approved = db.update(CASCADE_EXCEPTION)
                .set(CASCADE_EXCEPTION.APPROVED_AT, clock.instant())
                .set(CASCADE_EXCEPTION.APPROVED_BY, actor.accountId())
                .where(CASCADE_EXCEPTION.ID.eq(exemptionId), CASCADE_EXCEPTION.PLAN_ID.eq(planId))
                .and(CASCADE_EXCEPTION.APPROVED_AT.isNull())
                .execute();
        if (approved == 0) {
            throw AccessPolicy.notFound();
        }
        journal.record(actor, plan, "plan.exception-approved", Map.of("exception", exemptionId.toString()));
    }
}
