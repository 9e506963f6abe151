package vn.thongsuot.programme.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.Goals;

/** Goals without a number on a board: what nobody has concluded or what is not reached, first. */
@Component
class BoardGoals {

    private final Goals goals;

    BoardGoals(Goals goals) {
        this.goals = goals;
    }

    /** A goal, and where it is judged. */
    record Row(String statement, String href, String area, String horizon, String stateKey, String look) {}

    /** Nothing where the board is narrowed to a state: it is one of figures. */
    List<Row> list(Ui ui, UUID unitId, BoardFilter filter) {
        return filter.state() != null
                ? List.of()
                : goals.listInForce(unitId).stream()
                        .filter(goal -> filter.area() == null || goal.area() == filter.area())
                        .filter(goal -> filter.plan() == null || goal.planId().equals(filter.plan()))
                        .sorted(Comparator.comparing(GoalTexts::isMet))
                        .map(goal -> row(ui, goal))
                        .toList();
    }

    private static Row row(Ui ui, Goal goal) {
        return new Row(
                goal.statement(),
                "/desk/plans/" + goal.planId() + "#goals",
                ui.t("area." + goal.area().key()),
                PlanTexts.horizon(ui, goal.horizon()),
                GoalTexts.key(goal),
                GoalTexts.look(goal));
    }
}
