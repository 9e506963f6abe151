package vn.thongsuot.programme.web;

import vn.thongsuot.programme.Goal;

/** Words and looks of goals without a number. */
final class GoalTexts {

    private GoalTexts() {}

    static boolean isMet(Goal goal) {
        Goal.Judgement said = goal.judgement();
        return said != null && said.met();
    }

    /** Message key of what was concluded. */
    static String key(Goal goal) {
        return "goal.state." + (goal.judgement() == null ? "open" : isMet(goal) ? "met" : "missed");
    }

    static String look(Goal goal) {
        return goal.judgement() == null ? "govuk-tag--grey" : isMet(goal) ? "govuk-tag--green" : "govuk-tag--red";
    }
}
