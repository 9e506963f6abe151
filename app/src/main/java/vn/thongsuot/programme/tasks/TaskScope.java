package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;
import static vn.thongsuot.db.programme.Tables.TASK_PARTNER;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;

/** Which rows a list of tasks may show, as a condition (Vietnamese: phạm vi danh sách nhiệm vụ). */
@Component
class TaskScope {

    private static final Condition DRAFT = TASK.STATUS.eq(TaskStatus.DRAFT.key());
    private static final Condition AT_LEAD =
            TASK.STATUS.in("assigned", "accepted", "in-progress", "returned").and(TASK.ASKED_DUE_ON.isNull());
    private static final Condition AT_ASSIGNER =
            TASK.STATUS.in("draft", "reported", "refused").or(TASK.ASKED_DUE_ON.isNotNull());

    private final TaskUnits units;

    TaskScope(TaskUnits units) {
        this.units = units;
    }

    Condition of(Actor actor, TaskFilter filter) {
        Condition area = filter.area() == null ? DSL.noCondition() : TASK.AREA.eq(filter.area());
        Condition lead = filter.unitId() == null
                ? DSL.noCondition()
                : TASK.LEAD_UNIT_ID.in(units.withPredecessors(units.subtree(filter.unitId())));
        Condition plan = filter.planId() == null ? DSL.noCondition() : TASK.PLAN_ID.eq(filter.planId());
        Condition target = filter.targetId() == null ? DSL.noCondition() : TASK.TARGET_ID.eq(filter.targetId());
        return DSL.and(
                TASK.AUTHORITY_ID.eq(actor.authorityId()), area, lead, plan, target, whose(actor, filter.whose()));
    }

    private Condition whose(Actor actor, TaskFilter.Whose whose) {
        return switch (whose) {
            case MINE -> mine(actor);
            case UNIT -> visible(actor, touches(own(actor, Permission.TASK_WORK)));
            case ASSIGNED ->
                TASK.ASSIGNER_ID.eq(actor.accountId()).or(TASK.ASSIGNER_UNIT_ID.in(own(actor, Permission.TASK_ASSIGN)));
            case SUBTREE -> visible(actor, touches(units.subtrees(actor, Permission.BOARD_READ)));
        };
    }

    /** What I have to do next: carry it out, or judge it. */
    private static Condition mine(Actor actor) {
        Condition carry = TASK.HOLDER_ID.eq(actor.accountId()).and(AT_LEAD);
        Condition judge = TASK.ASSIGNER_ID.eq(actor.accountId()).and(AT_ASSIGNER);
        return carry.or(judge);
    }

    private static Condition touches(Set<UUID> unitIds) {
        return TASK.LEAD_UNIT_ID
                .in(unitIds)
                .or(DSL.exists(DSL.selectOne()
                        .from(TASK_PARTNER)
                        .where(TASK_PARTNER.AUTHORITY_ID.eq(TASK.AUTHORITY_ID))
                        .and(TASK_PARTNER.TASK_ID.eq(TASK.ID))
                        .and(TASK_PARTNER.UNIT_ID.in(unitIds))));
    }

    /** Drafts stay with those who may read at the assigner's unit. */
    private Condition visible(Actor actor, Condition condition) {
        return condition.and(DRAFT.not().or(TASK.ASSIGNER_UNIT_ID.in(units.subtrees(actor, Permission.BOARD_READ))));
    }

    private Set<UUID> own(Actor actor, Permission permission) {
        return units.withPredecessors(
                actor.grantsWith(permission).map(Grant::unitId).collect(Collectors.toSet()));
    }
}
