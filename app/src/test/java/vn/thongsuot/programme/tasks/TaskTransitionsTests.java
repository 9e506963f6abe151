package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.db.programme.tables.records.TaskRecord;
import vn.thongsuot.shared.DomainException;

@DisplayName("Vòng đời nhiệm vụ là một bảng")
class TaskTransitionsTests {

    @Test
    void namesEveryStatus() {
        Set<TaskStatus> seen = EnumSet.noneOf(TaskStatus.class);
        TaskTransitions.list().forEach(edge -> {
            seen.add(edge.from());
            seen.add(edge.to());
        });

        assertThat(seen).containsExactlyInAnyOrder(TaskStatus.values());
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void leavesEveryStatusExceptTheEnds(TaskStatus status) {
        assertThat(TaskTransitions.findActions(status).isEmpty()).isEqualTo(status.isEnd());
    }

    @Test
    void hasOneEdgePerStatusAndAction() {
        Set<String> pairs = TaskTransitions.list().stream()
                .map(edge -> edge.from() + " " + edge.action())
                .collect(Collectors.toSet());

        assertThat(pairs).hasSameSizeAs(TaskTransitions.list());
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    @DisplayName("Việc không có trong bảng bị từ chối, nêu trạng thái và việc làm được")
    void refusesWhatIsNotListed(TaskStatus status) {
        TaskRecord row = new TaskRecord();
        row.setCode("NV-2026-0001");
        row.setStatus(status.key());
        Set<TaskAction> listed = TaskTransitions.findActions(status);

        for (TaskAction action : TaskAction.values()) {
            if (!listed.contains(action)) {
                assertThatThrownBy(() -> new Task(row).apply(action))
                        .isInstanceOfSatisfying(DomainException.class, refused -> {
                            assertThat(refused.code()).isEqualTo("TSK-001");
                            assertThat((List<?>) refused.parameters().getLast()).hasSameSizeAs(listed);
                        });
                assertThat(row.getStatus()).isEqualTo(status.key());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void reachesBothEndsUnlessEnded(TaskStatus status) {
        assertThat(reachable(status).containsAll(Set.of(TaskStatus.CLOSED, TaskStatus.CANCELLED)))
                .isEqualTo(!status.isEnd());
    }

    @Test
    @DisplayName("Chỉ bên giao được nghiệm thu, trả lại, hủy; chỉ bên thực hiện được nhận, báo cáo")
    void keepsJudgementWithTheAssigner() {
        Set<TaskAction> assigners = EnumSet.of(
                TaskAction.EDIT,
                TaskAction.ASSIGN,
                TaskAction.CLOSE,
                TaskAction.RETURN,
                TaskAction.CANCEL,
                TaskAction.GRANT_EXTENSION,
                TaskAction.DECLINE_EXTENSION);

        assertThat(TaskTransitions.list())
                .allSatisfy(edge -> assertThat(edge.who())
                        .isEqualTo(assigners.contains(edge.action()) ? TaskParty.ASSIGNER : TaskParty.LEAD));
    }

    @Test
    @DisplayName("Sản phẩm đã nộp thì không hủy, chỉ nghiệm thu hoặc trả lại")
    void judgesWhatWasHandedIn() {
        assertThat(TaskTransitions.findActions(TaskStatus.REPORTED))
                .containsExactlyInAnyOrder(TaskAction.CLOSE, TaskAction.RETURN);
    }

    private static Set<TaskStatus> reachable(TaskStatus from) {
        Set<TaskStatus> reached = new HashSet<>();
        Set<TaskStatus> fresh = Set.of(from);
        while (!fresh.isEmpty()) {
            Set<TaskStatus> last = fresh;
            fresh = TaskTransitions.list().stream()
                    .filter(edge -> last.contains(edge.from()) && !reached.contains(edge.to()))
                    .map(TaskTransition::to)
                    .collect(Collectors.toSet());
            reached.addAll(fresh);
        }
        return reached;
    }
}
