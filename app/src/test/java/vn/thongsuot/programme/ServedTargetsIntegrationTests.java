package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.programme.tasks.OpenTask;
import vn.thongsuot.programme.tasks.OpenTasks;
import vn.thongsuot.programme.tasks.SeenTask;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskLine;
import vn.thongsuot.programme.tasks.TaskLists;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.shared.DomainException;

@DisplayName("Nhiệm vụ phục vụ một chỉ tiêu: hiện cạnh chỉ tiêu đó, đi theo bản kế hoạch đang có hiệu lực")
class ServedTargetsIntegrationTests extends PlanFixtures {

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskDetails details;

    @Autowired
    private TaskLists lists;

    @Autowired
    private OpenTasks open;

    private UUID plan;
    private Target target;

    @BeforeEach
    void issuePlan() {
        plan = issued(
                province(),
                null,
                null,
                atLeast("dossiers.on-time-rate", 97, Reach.ALL),
                atLeast("dossiers.early-rate", 20, Reach.ALL));
        target = plans.listTargetsOfPlan(plan).getFirst();
    }

    @Test
    void standsBesideItsTargetAlone() {
        UUID task = assigned(target.id());
        UUID other = plans.listTargetsOfPlan(plan).getLast().id();

        assertThat(serving(target.id())).extracting(OpenTask::id).containsExactly(task);
        assertThat(serving(other)).isEmpty();
        assertThat(lists.list(leader(), filter(target.id())))
                .extracting(TaskLine::id)
                .containsExactly(task);
        assertThat(details.get(leader(), task).content().targetId()).isEqualTo(target.id());
    }

    @Test
    @DisplayName("Sửa đổi kế hoạch: nhiệm vụ chuyển sang chỉ tiêu của bản mới, chỉ khi bản mới được ban hành")
    void followsTheEditionInForce() {
        UUID task = assigned(target.id());
        UUID amended = composer.succeed(officer(), seen(plan), Plan.Succession.AMENDS);
        UUID copy = plans.listTargetsOfPlan(amended).getFirst().id();

        assertThat(serving(target.id())).extracting(OpenTask::id).containsExactly(task);
        issue(amended, LocalDate.of(2026, 11, 2), true);

        assertThat(serving(copy)).extracting(OpenTask::id).containsExactly(task);
        assertThat(serving(target.id())).isEmpty();
    }

    @Test
    @DisplayName("Kế hoạch cấp dưới lấy lại chỉ tiêu: nhiệm vụ phục vụ chỉ tiêu cấp trên vẫn ở chỉ tiêu cấp trên")
    void staysWithTheParentsTarget() {
        UUID task = assigned(target.id());
        UUID child = composer.composeFromParent(officer(), commune(), head(plan, null));
        issue(child, LocalDate.of(2026, 11, 3), true);

        assertThat(serving(target.id())).extracting(OpenTask::id).containsExactly(task);
    }

    @Test
    void refusesATargetOfAPlanThatIsNotInForce() {
        UUID draft = drafted(province(), null, null, atLeast("dossiers.on-time-rate", 99, Reach.ALL));
        UUID hidden = plans.listTargetsOfPlan(draft).getFirst().id();

        assertThatThrownBy(() -> draftOf(hidden))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("TSK-025");
        assertThatThrownBy(() -> draftOf(UUID.randomUUID())).hasMessageContaining("TSK-025");
    }

    private List<OpenTask> serving(UUID targetId) {
        return open.find(leader(), new OpenTasks.Asked(province(), null, null, Set.of(targetId)), 10, 10)
                .tasks();
    }

    private TaskFilter filter(UUID targetId) {
        return new TaskFilter(TaskFilter.Whose.SUBTREE, null, null, null, null, targetId, 1);
    }

    private UUID assigned(UUID targetId) {
        UUID task = draftOf(targetId);
        assigning.assign(leader(), new SeenTask(task, 0));
        return task;
    }

    private UUID draftOf(UUID targetId) {
        TaskContent content = new TaskContent(
                "Gỡ hồ sơ chậm để đạt chỉ tiêu",
                "Chủ trì rà từng hồ sơ chậm",
                "Bảng theo dõi hồ sơ chậm",
                LocalDate.of(2026, 12, 18),
                commune(),
                people.actor("phuc").accountId(),
                null,
                Set.of(),
                "procedures",
                null);
        return assigning.draft(leader(), TaskOrigin.assignedBy(province()), content.serving(targetId));
    }
}
