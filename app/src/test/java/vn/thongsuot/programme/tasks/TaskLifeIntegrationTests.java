package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitRegistry.NewUnit;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Nhiệm vụ từ giao đến nghiệm thu")
class TaskLifeIntegrationTests extends ProductTest {

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskDetails details;

    @Autowired
    private TaskLists lists;

    @Autowired
    private UnitRegistry registry;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private TaskFixtures tasks;
    private Actor chairman;
    private Actor commune;

    @BeforeEach
    void prepare() {
        tasks = new TaskFixtures(people, assigning, details);
        chairman = people.actor("chutich");
        commune = people.actor("phuc");
    }

    @Test
    @DisplayName("Giao, nhận, báo cáo, bị trả lại, nộp lại, nghiệm thu; diễn biến còn nguyên")
    void goesFromAssignmentToApproval() {
        UUID id = tasks.assigned();
        work.accept(commune, tasks.seen("phuc", id));
        work.report(commune, tasks.seen("phuc", id), new Evidence(40, "Đã lập danh mục", Optional.empty()));
        work.complete(commune, tasks.seen("phuc", id), TaskFixtures.evidence(100));
        assigning.sendBack(chairman, tasks.seen("chutich", id), "Thiếu phần kiến nghị");

        TaskDetail returned = tasks.get("phuc", id);
        assertThat(returned.status()).isEqualTo(TaskStatus.RETURNED);
        assertThat(returned.completedOn()).isNull();
        assertThat(returned.returns()).isEqualTo(1);
        assertThat(returned.percent()).isEqualTo(40);

        work.complete(commune, tasks.seen("phuc", id), TaskFixtures.evidence(100));
        assigning.close(chairman, tasks.seen("chutich", id));

        TaskDetail closed = tasks.get("phuc", id);
        assertThat(closed.status()).isEqualTo(TaskStatus.CLOSED);
        assertThat(closed.completedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(closed.acceptedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(closed.actions()).isEmpty();
        assertThat(closed.history())
                .extracting(TaskDetail.Line::event)
                .containsExactly(
                        "task.drafted",
                        "task.assigned",
                        "task.accepted",
                        "task.progress",
                        "task.completed",
                        "task.returned",
                        "task.completed",
                        "task.closed");
        assertThat(closed.history().get(5).note()).isEqualTo("Thiếu phần kiến nghị");
        assertThat(closed.reports())
                .extracting(TaskDetail.Report::documentId)
                .hasSize(3)
                .contains((UUID) null);
    }

    @Test
    @DisplayName("Năm rõ: thiếu thì chưa giao được")
    void refusesAssignmentWithoutTheFive() {
        UUID id = tasks.draft(
                "chutich", new TaskContent("Việc chưa rõ", "", "", null, null, null, null, Set.of(), null, null));

        refuses("TSK-010", () -> assigning.assign(chairman, tasks.seen("chutich", id)));
        assertThat(tasks.get("chutich", id).status()).isEqualTo(TaskStatus.DRAFT);
    }

    @Test
    @DisplayName("Người chịu trách nhiệm ở đơn vị khác, hạn đã qua, đơn vị ngoài phạm vi: không giao được")
    void refusesWrongContent() {
        UUID elsewhere = people.actor("xa02.ld").accountId();
        refuses(
                "TSK-012",
                () -> tasks.draft("chutich", tasks.content(people.unit("phuc"), elsewhere, TaskFixtures.DUE)));
        refuses(
                "TSK-013",
                () -> tasks.assigned(
                        "chutich",
                        tasks.content(people.unit("phuc"), commune.accountId(), LocalDate.of(2026, 11, 19))));
        refuses(
                "TSK-011",
                () -> tasks.draft("phuc", tasks.content(people.unit("xa02.ld"), elsewhere, TaskFixtures.DUE)));
    }

    @Test
    @DisplayName("Từ chối nhận cần lý do và trở về bên giao, giao lại được")
    void bringsARefusedTaskBack() {
        UUID id = tasks.assigned();
        refuses("TSK-014", () -> work.refuse(commune, tasks.seen("phuc", id), " "));
        work.refuse(commune, tasks.seen("phuc", id), "Thuộc trách nhiệm của Sở Nội vụ");

        assertThat(tasks.get("chutich", id).actions())
                .containsExactlyInAnyOrder(TaskAction.EDIT, TaskAction.ASSIGN, TaskAction.CANCEL);
        assigning.assign(chairman, tasks.seen("chutich", id));
        assertThat(tasks.get("phuc", id).status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    @DisplayName("Gia hạn: xin có lý do, bên giao trả lời, hạn ban đầu còn ghi")
    void extendsWithReasonAndKeepsTheFirstDueDay() {
        UUID id = tasks.assigned();
        work.accept(commune, tasks.seen("phuc", id));
        LocalDate later = LocalDate.of(2026, 12, 18);
        refuses("TSK-017", () -> work.askExtension(commune, tasks.seen("phuc", id), TaskFixtures.DUE, "Xin thêm"));
        refuses("TSK-016", () -> assigning.grantExtension(chairman, tasks.seen("chutich", id)));
        work.askExtension(commune, tasks.seen("phuc", id), later, "Chờ số liệu của sở");
        refuses("TSK-018", () -> work.askExtension(commune, tasks.seen("phuc", id), later.plusDays(1), "Thêm nữa"));
        refuses("TSK-003", () -> assigning.grantExtension(commune, tasks.seen("phuc", id)));
        assigning.declineExtension(chairman, tasks.seen("chutich", id), "Đủ thời gian");
        assertThat(tasks.get("phuc", id).content().dueOn()).isEqualTo(TaskFixtures.DUE);

        work.askExtension(commune, tasks.seen("phuc", id), later, "Chờ số liệu của sở");
        assigning.grantExtension(chairman, tasks.seen("chutich", id));
        TaskDetail extended = tasks.get("phuc", id);
        assertThat(extended.content().dueOn()).isEqualTo(later);
        assertThat(extended.firstDueOn()).isEqualTo(TaskFixtures.DUE);
        assertThat(extended.askedDueOn()).isNull();
    }

    @Test
    @DisplayName("Báo cáo hoàn thành phải có tệp; bản đã cũ và việc không có trong bảng bị từ chối")
    void refusesWhatTheTableDoesNotList() {
        UUID id = tasks.assigned();
        SeenTask stale = tasks.seen("phuc", id);
        work.accept(commune, stale);
        refuses("TSK-002", () -> work.report(commune, stale, TaskFixtures.evidence(10)));
        refuses("TSK-001", () -> assigning.close(chairman, tasks.seen("chutich", id)));
        refuses(
                "TSK-020",
                () -> work.complete(commune, tasks.seen("phuc", id), new Evidence(100, "Xong", Optional.empty())));
        refuses("TSK-019", () -> work.report(commune, tasks.seen("phuc", id), TaskFixtures.evidence(101)));
    }

    @Test
    @DisplayName("Người ngoài không thấy nhiệm vụ; bản nháp chỉ bên giao thấy")
    void hidesFromStrangers() {
        UUID draft = tasks.draft("chutich", tasks.content());
        UUID assigned = tasks.assigned();

        refuses("ACC-001", () -> details.get(people.actor("xa02.ld"), assigned));
        refuses("ACC-001", () -> details.get(people.actor("quan"), assigned));
        refuses("ACC-001", () -> details.get(commune, draft));
        assertThat(details.get(people.actor("cchc"), assigned).actions()).contains(TaskAction.CANCEL);
        assertThat(details.get(people.actor("thanhtra"), assigned).actions()).isEmpty();
    }

    @Test
    @DisplayName("Đơn vị chủ trì sáp nhập: nhiệm vụ đang mở hiện ở đơn vị kế thừa và làm tiếp ở đó")
    void followsAMerger() {
        UUID old = agency("Chi cục Thử sáp nhập");
        UUID heir = agency("Chi cục Thử kế thừa");
        UUID oldHead = official(old, "cu");
        UUID newHead = official(heir, "moi");
        UUID id = tasks.assigned("chutich", tasks.content(old, oldHead, TaskFixtures.DUE));
        Actor heirHead = accounts.find(newHead).orElseThrow();
        refuses("ACC-001", () -> details.get(heirHead, id));

        UUID decision = registry.decide(
                chairman.authorityId(),
                "99/QĐ-UBND",
                LocalizedText.of("Quyết định thử"),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 25));
        registry.succeed(old, heir, decision, LocalDate.of(2026, 11, 25), "merger");
        assertThat(tasks.get("chutich", id).currentLeadId()).isEqualTo(old);

        clock.set("2026-11-25T08:00");
        assertThat(tasks.get("chutich", id).currentLeadId()).isEqualTo(heir);
        assertThat(tasks.get("chutich", id).leadUnitId()).isEqualTo(old);
        assertThat(lists.list(heirHead, TaskFilter.of(TaskFilter.Whose.UNIT)))
                .extracting(TaskLine::id)
                .containsExactly(id);
        SeenTask seen = new SeenTask(id, details.get(heirHead, id).version());
        work.handOver(heirHead, seen, newHead);
        work.accept(heirHead, new SeenTask(id, details.get(heirHead, id).version()));
        assertThat(lists.list(heirHead, TaskFilter.of(TaskFilter.Whose.MINE)))
                .extracting(TaskLine::leadUnitId)
                .containsExactly(heir);
    }

    @Test
    @DisplayName("Dữ liệu thống kê: bản nháp chưa có, giao rồi có, nghiệm thu thì có ngày, hủy thì ra khỏi sổ")
    void recordsTheFact() {
        UUID id = tasks.draft("chutich", tasks.content());
        assertThat(fact(id)).isEmpty();
        assigning.assign(chairman, tasks.seen("chutich", id));
        assertThat(fact(id))
                .hasValueSatisfying(values -> assertThat(values)
                        .contains("\"area\": \"procedures\"", "\"topic\": \"general\"", "\"due_on\": \"2026-12-04\"")
                        .doesNotContain("accepted_on"));
        UUID cancelled = tasks.assigned();
        assigning.cancel(chairman, tasks.seen("chutich", cancelled), "Không còn cần");
        assertThat(fact(cancelled)).isEmpty();
        work.accept(commune, tasks.seen("phuc", id));
        work.complete(commune, tasks.seen("phuc", id), TaskFixtures.evidence(100));
        assigning.close(chairman, tasks.seen("chutich", id));
        assertThat(fact(id))
                .hasValueSatisfying(values -> assertThat(values)
                        .contains("\"accepted_on\": \"2026-11-20\"", "\"completed_on\": \"2026-11-20\""));
    }

    @Test
    @DisplayName("Danh sách đếm đúng theo hạn; việc chờ ai thì ở danh sách của người đó")
    void listsByUrgency() {
        UUID id = tasks.assigned();
        assertThat(mine(commune)).contains(id);
        assertThat(mine(chairman)).doesNotContain(id);
        int late = lists.tally(commune, TaskFilter.of(TaskFilter.Whose.MINE)).get(TaskFilter.Due.LATE);

        clock.set("2026-12-07T09:00");
        assertThat(lists.tally(commune, TaskFilter.of(TaskFilter.Whose.MINE)).get(TaskFilter.Due.LATE))
                .isGreaterThan(late);
        assertThat(tasks.get("phuc", id).daysLeft()).isEqualTo(-1);
        work.accept(commune, tasks.seen("phuc", id));
        work.complete(commune, tasks.seen("phuc", id), TaskFixtures.evidence(100));
        assertThat(mine(commune)).doesNotContain(id);
        assertThat(mine(chairman)).contains(id);
    }

    private Optional<String> fact(UUID task) {
        return jdbc.sql(
                        "select values::text from facts.row_version where fact = 'task' and row_id = ? and recorded_to is null")
                .param(task)
                .query(String.class)
                .optional();
    }

    private java.util.List<UUID> mine(Actor actor) {
        return lists.list(actor, TaskFilter.of(TaskFilter.Whose.MINE)).stream()
                .map(TaskLine::id)
                .toList();
    }

    private UUID agency(String name) {
        return registry.create(
                new NewUnit(
                        people.unit("chutich"),
                        "H99.77",
                        LocalizedText.of(name),
                        UnitKind.AGENCY,
                        UnitLevel.PROVINCE,
                        LocalDate.of(2026, 1, 1)),
                null);
    }

    private UUID official(UUID unit, String name) {
        var assignment = new NewAccount.NewAssignment(
                unit, Role.LEADER, LocalizedText.of("Chi cục trưởng"), LocalDate.of(2026, 1, 1));
        return accounts.create(new NewAccount(
                chairman.authorityId(),
                "thu-" + name + UUID.randomUUID(),
                "Người Thử " + name,
                "mat-khau-thu",
                java.util.List.of(assignment)));
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
