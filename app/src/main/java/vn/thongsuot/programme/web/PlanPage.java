package vn.thongsuot.programme.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAction;
import vn.thongsuot.programme.PlanParts;
import vn.thongsuot.programme.ReformArea;

/** What the page of a plan shows, to officials and to everybody. */
record PlanPage(
        Ui ui,
        Plan plan,
        String unitName,
        List<Area> areas,
        List<GoalRow> goals,
        boolean mayJudge,
        List<Relative> relatives,
        List<PlanParts.Agency> agencies,
        List<PlanParts.Report> reports,
        Set<PlanAction> actions,
        boolean mayChildren,
        int openFindings,
        boolean duties,
        boolean source,
        Map<String, String> typed,
        Map<String, String> errors) {

    /** Targets of an area. */
    record Area(String key, List<Row> rows) {}

    /** A target of the plan. */
    record Row(
            String id,
            int n,
            String statement,
            String aim,
            String level,
            String horizon,
            String reach,
            @Nullable String indicator,
            @Nullable String indicatorHref,
            boolean nested) {}

    /**
     * A goal without a number.
     *
     * @param judgements how many conclusions there were
     */
    record GoalRow(
            String id,
            int n,
            String statement,
            String area,
            String horizon,
            String stateKey,
            String look,
            @Nullable String grounds,
            @Nullable String judged,
            int judgements) {}

    /** Another plan and what it is to this one. */
    record Relative(String labelKey, String title, String href) {}

    /** Whether there is a plan above or below it to compare it with. */
    boolean isCompared() {
        return plan.parentId() != null
                || relatives.stream().anyMatch(relative -> relative.labelKey().equals("plan.child"));
    }

    boolean may(PlanAction action) {
        return actions.contains(action);
    }

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    List<ReformArea> reformAreas() {
        return List.of(ReformArea.values());
    }

    int targetCount() {
        return areas.stream().mapToInt(area -> area.rows().size()).sum();
    }

    String stateLook() {
        return PlanTexts.stateLook(plan.state());
    }
}
