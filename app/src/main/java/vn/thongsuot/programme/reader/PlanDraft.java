package vn.thongsuot.programme.reader;

import java.util.List;

/**
 * What was read in a plan, for a person to accept or correct (Vietnamese: bản nháp đọc từ kế hoạch). All offsets count
 * characters of {@link #text}.
 */
public record PlanDraft(
        DraftHead head,
        String text,
        List<DraftTarget> targets,
        List<DraftTask> tasks,
        List<DraftReport> reports,
        List<DraftChildPlan> childPlans,
        List<DraftAgency> agencies) {

    public PlanDraft {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        reports = List.copyOf(reports);
        childPlans = List.copyOf(childPlans);
        agencies = List.copyOf(agencies);
    }
}
