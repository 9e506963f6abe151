package vn.thongsuot.programme.sheets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanDesk;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.programme.PlanSeen;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetDesk;
import vn.thongsuot.programme.TargetDraft;
import vn.thongsuot.programme.TargetFields;

/** Takes the rows of a workbook into a drafted plan: all of them or none (Vietnamese: nhập chỉ tiêu vào dự thảo). */
@Service
public class TargetImport {

    private final TargetSheetReader reader;
    private final PlanDesk planDesk;
    private final TargetDesk desk;
    private final Plans plans;
    private final PlanPartImport parts;

    TargetImport(TargetSheetReader reader, PlanDesk planDesk, TargetDesk desk, Plans plans, PlanPartImport parts) {
        this.reader = reader;
        this.planDesk = planDesk;
        this.desk = desk;
        this.plans = plans;
        this.parts = parts;
    }

    /**
     * A row with the number of a target changes it, a row with another number or none is a new target; targets that no row
     * names stay. Goals likewise; who leads what and the reports are taken as their sheets list them.
     *
     * @return what is wrong; empty when everything was taken in
     */
    @Transactional
    public List<CellError> take(Actor actor, PlanSeen seen, byte[] content) {
        Plan plan = plans.get(actor, seen.planId());
        TargetSheetReader.Outcome outcome = reader.read(content, plan);
        if (!outcome.errors().isEmpty()) {
            return outcome.errors();
        }
        Map<String, Target> known = new HashMap<>();
        plans.listTargetsOfPlan(seen.planId()).forEach(target -> known.put(String.valueOf(target.n()), target));
        Map<String, UUID> ids = new HashMap<>();
        known.forEach((n, target) -> ids.put(n, target.id()));
        PlanSeen now = takeHead(actor, seen, plan, outcome.head());
        for (TargetFields row : nestedLast(outcome.rows())) {
            String n = row.get("n");
            Target old = known.get(n);
            TargetDraft draft = row.draft(old == null ? null : old.takenFrom(), old == null ? null : old.quote())
                    .nestedIn(ids.get(row.get("nestedIn")));
            if (old == null) {
                ids.put(n, desk.add(actor, now, draft));
            } else {
                desk.change(actor, now, old.id(), draft);
            }
            now = new PlanSeen(seen.planId(), now.version() + 1);
        }
        parts.take(actor, now, outcome.parts());
        return List.of();
    }

    /** Only what differs is a change of the plan. */
    private PlanSeen takeHead(Actor actor, PlanSeen seen, Plan plan, @Nullable PlanFields head) {
        if (head == null || head.equals(PlanFields.of(plan))) {
            return seen;
        }
        planDesk.edit(actor, seen, head.head());
        return new PlanSeen(seen.planId(), seen.version() + 1);
    }

    private static List<TargetFields> nestedLast(List<TargetFields> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> !row.get("nestedIn").isEmpty()))
                .toList();
    }
}
