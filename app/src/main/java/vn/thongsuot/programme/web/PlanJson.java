package vn.thongsuot.programme.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.shared.LocalizedText;

/** A plan as machines read it; who signed it stands on the public page. */
record PlanJson(
        UUID id,
        int version,
        UUID unitId,
        @Allowed(of = PlanKind.class) String kind,
        LocalizedText title,
        LocalDate from,
        LocalDate to,
        @Allowed(of = PlanState.class) String state,
        int edition,
        @Nullable UUID parentId,
        @Nullable UUID previousId,
        @Allowed(of = Plan.Succession.class) @Nullable String succession,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate childDueOn,
        @Nullable Integer childDueDays,
        @Nullable String remarks) {

    static PlanJson of(Plan plan) {
        Plan.Succession succession = plan.succession();
        Plan.Issue issue = plan.issue();
        Plan.ChildDue due = plan.childDue();
        return new PlanJson(
                plan.id(),
                plan.version(),
                plan.unitId(),
                plan.kind().key(),
                plan.title(),
                plan.from(),
                plan.to(),
                plan.state().key(),
                plan.edition(),
                plan.parentId(),
                plan.previousId(),
                succession == null ? null : succession.key(),
                issue == null ? null : issue.number(),
                issue == null ? null : issue.on(),
                due == null ? null : due.on(),
                due == null ? null : due.daysAfterIssue(),
                plan.remarks());
    }
}
