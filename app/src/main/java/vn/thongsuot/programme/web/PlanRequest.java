package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.shared.LocalizedText;

/**
 * A new plan as machines write it.
 *
 * @param takeFromParent whether the parent's targets for this level are taken over first
 * @param targets further targets, in their order
 */
record PlanRequest(
        UUID unitId,
        @Allowed(of = PlanKind.class) String kind,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        @Nullable UUID parentId,
        @Nullable LocalDate childDueOn,
        @Nullable Integer childDueDays,
        @Nullable Boolean takeFromParent,
        @Nullable List<TargetRequest> targets) {

    PlanHead head() {
        return new PlanHeadRequest(kind, title, from, to, parentId, childDueOn, childDueDays).head();
    }

    List<TargetRequest> ownTargets() {
        return targets == null ? List.of() : targets;
    }
}
