package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.shared.DomainException;

/** What the content of a task has to hold beside the five clear things (Vietnamese: kiểm tra nội dung nhiệm vụ). */
@Component
class TaskChecks {

    static final int LONGEST_TITLE = 500;

    private final DSLContext db;
    private final TaskUnits units;
    private final Accounts accounts;

    TaskChecks(DSLContext db, TaskUnits units, Accounts accounts) {
        this.db = db;
        this.units = units;
        this.accounts = accounts;
    }

    /** @throws DomainException TSK-024 if the authority has no such plan */
    void requireOrigin(UUID authorityId, TaskOrigin origin) {
        if (origin.source() == TaskSource.PLAN
                && !db.fetchExists(PLAN, PLAN.ID.eq(origin.sourceId()), PLAN.AUTHORITY_ID.eq(authorityId))) {
            throw new DomainException("TSK-024", DomainException.Kind.INVALID, "no such plan");
        }
    }

    /**
     * A task serves a target that everybody may read, or one of the plan from which it comes.
     *
     * @throws DomainException TSK-025 if the authority has no such target
     */
    void requireTarget(UUID authorityId, @Nullable UUID ownPlanId, @Nullable UUID targetId) {
        if (targetId != null
                && !db.fetchExists(db.selectOne()
                        .from(TARGET)
                        .join(PLAN)
                        .on(PLAN.ID.eq(TARGET.PLAN_ID))
                        .where(TARGET.ID.eq(targetId), PLAN.AUTHORITY_ID.eq(authorityId))
                        .and(PLAN.STATE.eq(PlanState.ISSUED.key()).or(PLAN.ID.eq(ownPlanId))))) {
            throw new DomainException("TSK-025", DomainException.Kind.INVALID, "no such target");
        }
    }

    /** Whatever is filled in has to be right; what is missing may still come. */
    void requireContent(UUID assignerUnitId, TaskContent content) {
        requireWords(content);
        UUID lead = content.leadUnitId();
        if (lead != null && !units.covers(units.current(assignerUnitId), units.current(lead))) {
            throw new DomainException(
                    "TSK-011", DomainException.Kind.INVALID, "unit in charge stands outside the assigner's unit");
        }
        if (lead != null && content.holderId() != null) {
            requireStaff(lead, content.holderId());
        }
    }

    /** @throws DomainException TSK-012 unless the person has work in the unit, or in a part of it */
    void requireStaff(@Nullable UUID leadUnitId, UUID accountId) {
        boolean works = leadUnitId != null
                && accounts.find(accountId).stream()
                        .flatMap(actor -> actor.grantsWith(Permission.TASK_WORK))
                        .anyMatch(grant -> units.covers(units.current(leadUnitId), grant.unitId()));
        if (!works) {
            throw new DomainException(
                    "TSK-012", DomainException.Kind.INVALID, "person in charge does not work in the unit in charge");
        }
    }

    void requireFuture(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn != null && dueOn.isBefore(today)) {
            throw new DomainException(
                    "TSK-013", DomainException.Kind.INVALID, "due day %s has passed".formatted(dueOn));
        }
    }

    private static void requireWords(TaskContent content) {
        if (content.title().isEmpty()) {
            throw new DomainException("TSK-021", DomainException.Kind.INVALID, "a task has at least a title");
        }
        if (content.title().length() > LONGEST_TITLE
                || content.duty().length() > TaskNotes.LONGEST
                || content.product().length() > TaskNotes.LONGEST) {
            throw new DomainException(
                    "TSK-022", DomainException.Kind.INVALID, "text too long", LONGEST_TITLE, TaskNotes.LONGEST);
        }
        if (content.area() != null && !TaskContent.AREAS.contains(content.area())) {
            throw new DomainException("TSK-023", DomainException.Kind.INVALID, "unknown area");
        }
    }
}
