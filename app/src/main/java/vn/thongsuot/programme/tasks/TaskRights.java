package vn.thongsuot.programme.tasks;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Who may see a task and act on it, from the one policy and the actor's relation to it (Vietnamese: quyền trên nhiệm vụ). */
@Component
class TaskRights {

    private final AccessPolicy policy;
    private final TaskUnits units;
    private final TaskStore store;

    TaskRights(AccessPolicy policy, TaskUnits units, TaskStore store) {
        this.policy = policy;
        this.units = units;
        this.store = store;
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    void requireRead(Actor actor, Task task) {
        if (!reads(actor, task)) {
            throw AccessPolicy.notFound();
        }
    }

    /** The grant under which the actor acts; TSK-003 (forbidden) without one. */
    Grant require(Actor actor, Task task, TaskTransition edge) {
        return find(actor, task, edge.who())
                .orElseThrow(() -> new DomainException(
                        "TSK-003",
                        DomainException.Kind.FORBIDDEN,
                        "Task %s: %s is for %s".formatted(task.code(), edge.action(), edge.who()),
                        new MessageRef("task.action." + edge.action().key()),
                        new MessageRef("task.party." + edge.who().name().toLowerCase(java.util.Locale.ROOT))));
    }

    Optional<Grant> find(Actor actor, Task task, TaskParty party) {
        return switch (party) {
            case ASSIGNER -> findAssigner(actor, units.current(task.row().getAssignerUnitId()));
            case LEAD -> findLead(actor, task);
        };
    }

    /** The grant under which somebody may assign in a unit's name. */
    Optional<Grant> findAssigner(Actor actor, UUID unitId) {
        return actor.grantsWith(Permission.TASK_ASSIGN)
                .filter(grant -> units.covers(grant.unitId(), unitId))
                .findFirst();
    }

    private Optional<Grant> findLead(Actor actor, Task task) {
        UUID recorded = task.row().getLeadUnitId();
        if (recorded == null) {
            return Optional.empty();
        }
        UUID lead = units.current(recorded);
        if (actor.accountId().equals(task.row().getHolderId())) {
            return actor.grantsWith(Permission.TASK_WORK)
                    .filter(grant -> units.covers(lead, grant.unitId()))
                    .findFirst();
        }
        return actor.grantsWith(Permission.TASK_WORK)
                .filter(grant -> grant.permits(Permission.TASK_ASSIGN) && lead.equals(grant.unitId()))
                .findFirst();
    }

    private boolean reads(Actor actor, Task task) {
        if (!actor.authorityId().equals(task.authorityId())) {
            return false;
        }
        UUID account = actor.accountId();
        boolean party = account.equals(task.row().getAssignerId())
                || (task.status() != TaskStatus.DRAFT
                        && (account.equals(task.row().getHolderId())
                                || account.equals(task.row().getLeaderId())));
        return party || policy.may(actor, Permission.BOARD_READ, relation(task));
    }

    /** A draft is the assigner's alone. */
    private CaseUnits relation(Task task) {
        Set<UUID> related = new HashSet<>();
        related.add(units.current(task.row().getAssignerUnitId()));
        if (task.status() != TaskStatus.DRAFT) {
            UUID lead = task.row().getLeadUnitId();
            if (lead != null) {
                related.add(units.current(lead));
            }
            store.partners(task).forEach(partner -> related.add(units.current(partner)));
        }
        return new CaseUnits(task.authorityId(), related);
    }
}
