package vn.thongsuot.programme.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.ReformArea;

/**
 * A goal without a number as machines read it.
 *
 * @param achieved null while nobody has concluded
 */
record GoalJson(
        UUID id,
        UUID planId,
        int n,
        @Allowed(of = ReformArea.class) String area,
        String statement,
        String horizon,
        @Nullable Boolean achieved,
        @Nullable String grounds,
        @Nullable Instant judgedAt) {

    static GoalJson of(Goal goal) {
        Goal.Judgement said = goal.judgement();
        return new GoalJson(
                goal.id(),
                goal.planId(),
                goal.n(),
                goal.area().key(),
                goal.statement(),
                goal.horizon().toString(),
                said == null ? null : said.met(),
                said == null ? null : said.grounds(),
                said == null ? null : said.at());
    }
}
