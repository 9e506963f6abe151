package vn.thongsuot.programme.reader;

import java.util.List;
import java.util.Objects;

/**
 * What was read in a plan, for a person to accept or correct (Vietnamese: bản nháp đọc từ kế hoạch). All offsets count
 * characters of {@link #text}.
 */
public record PlanDraft(
        DraftHead head,
        String text,
        List<DraftTarget> targets,
        List<DraftTask> tasks,
        List<DraftGoal> goals,
        List<DraftReport> reports,
        List<DraftChildPlan> childPlans,
        List<DraftAgency> agencies) {

    public PlanDraft {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        goals = Objects.requireNonNullElse(
                goals, List.of()); // readings that were kept before goals were read have none
        goals = List.copyOf(goals);
        reports = List.copyOf(reports);
        childPlans = List.copyOf(childPlans);
        agencies = List.copyOf(agencies);
    }
}
