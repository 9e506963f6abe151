package vn.thongsuot.programme.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.Plan;

/**
 * A plan was made of a reading, and a person had accepted these tasks of it (Vietnamese: nhiệm vụ đọc được đã xác nhận);
 * published in the transaction that makes the plan. Whoever keeps tasks makes drafts of them.
 *
 * @param actor who made the plan
 */
public record PlanTasksAccepted(Actor actor, Plan plan, List<AcceptedTask> tasks) {

    public PlanTasksAccepted {
        tasks = List.copyOf(tasks);
    }

    /**
     * A task in the words of the plan; empty where the plan does not say it.
     *
     * @param targetId the target whose figure stands in the task's own sentence
     */
    public record AcceptedTask(
            String area,
            String content,
            String lead,
            String partners,
            String leader,
            String product,
            String due,
            @Nullable UUID targetId) {}
}
