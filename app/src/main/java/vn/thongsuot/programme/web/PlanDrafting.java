package vn.thongsuot.programme.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.api.Versions;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.PlanComposer;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;

/** Drafts of plans as machines write them, by the same rules and rights as on the page. */
@Component
class PlanDrafting {

    private static final String STALE = "PLN-002";

    private final Plans plans;
    private final PlanDesk desk;
    private final PlanComposer composer;
    private final TargetDesk targets;
    private final PlanAccess access;
    private final PlanUnits units;

    PlanDrafting(
            Plans plans, PlanDesk desk, PlanComposer composer, TargetDesk targets, PlanAccess access, PlanUnits units) {
        this.plans = plans;
        this.desk = desk;
        this.composer = composer;
        this.targets = targets;
        this.access = access;
        this.units = units;
    }

    /** All or nothing: one wrong target, and there is no plan. */
    @Transactional
    UUID create(Actor actor, PlanRequest asked) {
        UUID unit = units.chosen(actor, Permission.PROGRAMME_EDIT, asked.unitId());
        PlanHead head = asked.head();
        UUID id = Boolean.TRUE.equals(asked.takeFromParent())
                ? composer.composeFromParent(actor, unit, head)
                : desk.create(actor, unit, head);
        List<TargetRequest> own = asked.ownTargets();
        for (int i = 0; i < own.size(); i++) {
            TargetDraft draft = own.get(i).draft("targets[%d].".formatted(i), null, null);
            targets.add(actor, new PlanSeen(id, plans.get(actor, id).version()), draft);
        }
        return id;
    }

    void edit(Actor actor, UUID id, @Nullable String ifMatch, PlanHeadRequest head) {
        requireEditable(actor, id);
        PlanSeen seen = new PlanSeen(id, Versions.seen(ifMatch));
        PlanHead written = head.head();
        Versions.fresh(STALE, () -> {
            desk.edit(actor, seen, written);
            return seen;
        });
    }

    void submit(Actor actor, UUID id, int version) {
        Versions.fresh(STALE, () -> {
            desk.submit(actor, new PlanSeen(id, version));
            return id;
        });
    }

    UUID add(Actor actor, UUID id, int version, TargetRequest target) {
        requireEditable(actor, id);
        return Versions.fresh(STALE, () -> targets.add(actor, new PlanSeen(id, version), target.draft()));
    }

    void change(Actor actor, UUID id, UUID targetId, @Nullable String ifMatch, TargetRequest target) {
        requireEditable(actor, id);
        Target found = find(id, targetId);
        PlanSeen seen = new PlanSeen(id, Versions.seen(ifMatch));
        Versions.fresh(STALE, () -> {
            targets.change(actor, seen, targetId, target.draft("", found.takenFrom(), found.quote()));
            return seen;
        });
    }

    void remove(Actor actor, UUID id, UUID targetId, @Nullable String ifMatch) {
        requireEditable(actor, id);
        find(id, targetId);
        PlanSeen seen = new PlanSeen(id, Versions.seen(ifMatch));
        Versions.fresh(STALE, () -> {
            targets.remove(actor, seen, targetId);
            return seen;
        });
    }

    Target find(UUID planId, UUID targetId) {
        return plans.findTarget(targetId)
                .filter(target -> target.planId().equals(planId))
                .orElseThrow(AccessPolicy::notFound);
    }

    private void requireEditable(Actor actor, UUID id) {
        access.require(actor, Permission.PROGRAMME_EDIT, plans.get(actor, id));
    }
}
