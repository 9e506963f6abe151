package vn.thongsuot.programme.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.steering.DialogueDuties.Duty;
import vn.thongsuot.programme.steering.DialogueDuties.State;
import vn.thongsuot.programme.tasks.TaskDetail;
import vn.thongsuot.programme.tasks.TaskDetails;
import vn.thongsuot.programme.tasks.TaskSource;
import vn.thongsuot.programme.tasks.TaskStatus;
import vn.thongsuot.shared.DomainException;

@DisplayName("Chỉ đạo: Ban chỉ đạo, cuộc họp, đối thoại, khó khăn vướng mắc")
class SteeringIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private SteeringBodies bodies;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingCorrections corrections;

    @Autowired
    private Dialogues dialogues;

    @Autowired
    private DialogueDuties duties;

    @Autowired
    private Difficulties difficulties;

    @Autowired
    private TaskDetails tasks;

    @Autowired
    private JdbcClient jdbc;

    private Actor officer;
    private Actor chairman;
    private Actor commune;
    private UUID province;
    private UUID committee;

    @BeforeEach
    void prepare() {
        officer = people.actor("cchc");
        chairman = people.actor("chutich");
        commune = people.actor("xa07.ld");
        province = people.unit("chutich");
        committee = people.unit("xa07.ld");
    }

    @Test
    @DisplayName("Thành viên Ban chỉ đạo theo thời gian: người hoặc chức vụ, từ ngày đến ngày, theo quyết định")
    void keepsMembersInTime() {
        LocalDate from = LocalDate.of(2026, 2, 1);
        UUID body = bodies.create(officer, province, "board", "Ban chỉ đạo thử", "11/QĐ-UBND", from);
        UUID head = bodies.add(officer, body, seat("head", chairman.accountId(), null, from));
        bodies.add(officer, body, seat("member", null, "Giám đốc Sở Nội vụ", from));
        bodies.end(officer, body, head, LocalDate.of(2026, 6, 30));
        refuses("STE-005", () -> bodies.add(officer, body, seat("member", null, null, from)));
        refuses("STE-006", () -> bodies.end(officer, body, head, LocalDate.of(2026, 1, 31)));
        refuses("STE-003", () -> bodies.add(chairman, body, seat("member", null, "Chánh Văn phòng", from)));

        assertThat(positions(body, LocalDate.of(2026, 6, 30))).containsExactly("head", "member");
        assertThat(positions(body, LocalDate.of(2026, 7, 1))).containsExactly("member");
        assertThat(bodies.list(officer, LocalDate.of(2026, 1, 31)))
                .noneMatch(one -> one.id().equals(body));
    }

    @Test
    @DisplayName(
            "Giải thể Ban chỉ đạo: mọi thành viên thôi từ cùng ngày, ngày trước vẫn tra được, không giải thể hai lần")
    void dissolvesABodyWithItsSeats() {
        LocalDate from = LocalDate.of(2026, 2, 1);
        UUID body = bodies.create(officer, province, "board", "Ban chỉ đạo giải thể", "12/QĐ-UBND", from);
        bodies.add(officer, body, seat("member", null, "Giám đốc Sở Tài chính", from));

        bodies.dissolve(officer, body, LocalDate.of(2026, 8, 31));

        assertThat(positions(body, LocalDate.of(2026, 8, 31))).containsExactly("member");
        assertThat(bodies.list(officer, LocalDate.of(2026, 9, 1)))
                .noneMatch(one -> one.id().equals(body));
        refuses("STE-006", () -> bodies.dissolve(officer, body, LocalDate.of(2026, 10, 1)));
    }

    @Test
    @DisplayName("Kết luận cuộc họp thành nhiệm vụ trong một thao tác, làm lại không lập thêm")
    void makesTasksOfConclusions() {
        UUID meeting = meetings.record(
                chairman,
                new NewMeeting(
                        province,
                        "committee",
                        "Họp thử về hồ sơ quá hạn",
                        TODAY,
                        true,
                        true,
                        false,
                        20,
                        18,
                        List.of(
                                new NewMeeting.NewConclusion(
                                        "Xử lý dứt điểm hồ sơ quá hạn", committee, LocalDate.of(2026, 12, 10)),
                                new NewMeeting.NewConclusion("Báo cáo nguyên nhân", null, null))),
                Optional.empty());

        assertThat(meetings.makeTasks(chairman, meeting)).isEqualTo(2);
        assertThat(meetings.makeTasks(chairman, meeting)).isZero();
        List<TaskDetail> made = meetings.get(chairman, meeting).conclusions().stream()
                .map(conclusion -> tasks.get(chairman, conclusion.taskId()))
                .toList();
        assertThat(made).allSatisfy(task -> {
            assertThat(task.status()).isEqualTo(TaskStatus.DRAFT);
            assertThat(task.source()).isEqualTo(TaskSource.MEETING);
            assertThat(task.sourceId()).isEqualTo(meeting);
        });
        assertThat(made.getFirst().content().leadUnitId()).isEqualTo(committee);
        assertThat(fact("meeting", meeting)).contains("\"through_system\": true");
        refuses("ACC-001", () -> meetings.get(commune, meeting));
        refuses("STE-020", () -> meetings.record(chairman, attended(21), Optional.empty()));
        refuses("ACC-001", () -> meetings.record(commune, attended(3), Optional.empty()));
    }

    @Test
    @DisplayName("Sửa cuộc họp ghi sai: dữ liệu thống kê đi theo, kết luận cũ còn nguyên, người chậm hơn bị từ chối")
    void correctsWhatWasRecordedWrongly() {
        UUID meeting = meetings.record(
                chairman,
                new NewMeeting(
                        province,
                        "committee",
                        "Họp ghi nhầm ngày",
                        TODAY,
                        false,
                        true,
                        false,
                        9,
                        8,
                        List.of(new NewMeeting.NewConclusion("Kết luận thứ nhất", null, null))),
                Optional.empty());
        NewMeeting right = new NewMeeting(
                province,
                "committee",
                "Họp ghi nhầm ngày",
                TODAY.minusDays(2),
                false,
                true,
                false,
                9,
                9,
                List.of(new NewMeeting.NewConclusion("Kết luận bổ sung", null, null)));

        corrections.correct(chairman, meeting, 0, right, Optional.empty());

        MeetingView now = meetings.get(chairman, meeting);
        assertThat(now.heldOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(now.attended()).isEqualTo(9);
        assertThat(now.conclusions())
                .extracting(MeetingView.Conclusion::text)
                .containsExactly("Kết luận thứ nhất", "Kết luận bổ sung");
        assertThat(fact("meeting", meeting)).contains(TODAY.minusDays(2).toString());
        refuses("STE-008", () -> corrections.correct(chairman, meeting, 0, right, Optional.empty()));
        refuses("ACC-001", () -> corrections.correct(commune, meeting, 1, right, Optional.empty()));
    }

    @Test
    @DisplayName(
            "R4: mỗi kỳ 6 tháng một lần; kỳ đã qua không tổ chức là chậm; câu trả lời công khai không có dữ liệu cá nhân")
    void followsTheDutyOfDialogue() {
        assertThat(duty(TODAY).state()).isEqualTo(State.OWED);
        assertThat(duty(LocalDate.of(2025, 3, 1)).state()).isEqualTo(State.LATE);
        UUID id = dialogues.announce(commune, committee, "Thủ tục đất đai", "Hội trường xã", TODAY.plusDays(7));
        assertThat(duty(TODAY).state()).isEqualTo(State.ANNOUNCED);
        assertThat(new Desk(base()).get("/dialogues/" + id).statusCode()).isEqualTo(200);
        refuses("STE-031", () -> dialogues.hold(commune, id, 0, TODAY.plusDays(7), true, 45));

        clock.set("2026-11-27T16:00");
        dialogues.hold(commune, id, 0, TODAY.plusDays(7), true, 45);
        assertThat(duty(TODAY).state()).isEqualTo(State.HELD);
        assertThat(new Desk(base()).get("/dialogues/" + id).statusCode()).isEqualTo(404);
        refuses("STE-010", () -> dialogues.ask(commune, id, 1, question("Ông A, điện thoại 0912 345 678, hỏi")));
        dialogues.ask(commune, id, 1, question("Bao giờ có kết quả tách thửa?"));
        refuses("STE-033", () -> dialogues.publish(commune, id, 2));
        refuses("STE-008", () -> dialogues.answer(commune, id, 1, 1, "Trong 15 ngày"));
        dialogues.answer(commune, id, 2, 1, "Trong 15 ngày làm việc kể từ khi hồ sơ đủ");
        dialogues.publish(commune, id, 3);
        refuses("STE-009", () -> dialogues.cancel(commune, id, 4));
        assertThat(new Desk(base()).get("/dialogues/" + id).body())
                .contains("Bao giờ có kết quả tách thửa?", "Trong 15 ngày làm việc");
        assertThat(fact("dialogue", id)).contains("\"answers_published\": true", "\"chaired_by_head\": true");
    }

    @Test
    @DisplayName("Gần hết kỳ mà chưa thông báo: lãnh đạo đơn vị được nhắc một lần")
    void remindsOfTheDialogue() {
        UUID leader = people.actor("xa08.ld").accountId();
        clock.set("2027-05-01T08:00");
        duties.tell();
        assertThat(reminded(leader)).isZero();
        clock.set("2027-05-20T08:00");
        duties.tell();
        duties.tell();
        assertThat(reminded(leader)).isEqualTo(1);
    }

    @Test
    @DisplayName("R24: đơn vị gửi, cơ quan tham mưu trình, Ủy ban trả lời, đơn vị xác nhận hoặc gửi lại")
    void carriesADifficultyUpwards() {
        UUID id = difficulties.send(commune, committee, "Thiếu máy quét", "Chỉ có một máy", "Cấp thêm hai máy");
        DifficultyView sent = difficulties.get(commune, id);
        assertThat(sent.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(sent.actions()).isEmpty();
        refuses("STE-003", () -> difficulties.answer(commune, id, 0, "Tự trả lời"));
        refuses("STE-003", () -> difficulties.answer(chairman, id, 0, "Chưa qua cơ quan tham mưu"));
        refuses("ACC-001", () -> difficulties.get(people.actor("xa08.ld"), id));
        difficulties.forward(officer, id, 0);
        refuses("STE-003", () -> difficulties.answer(officer, id, 1, "Đã trình thì không trả lời thay"));
        difficulties.answer(chairman, id, 1, "Sẽ cấp trong quý I");
        difficulties.reopen(commune, id, 2, "Quý I chưa có dự toán");
        assertThat(difficulties.get(commune, id).words()).contains("Chỉ có một máy", "Quý I chưa có dự toán");
        difficulties.answer(officer, id, 3, "Đã bố trí dự toán");
        difficulties.close(commune, id, 4);

        DifficultyView closed = difficulties.get(officer, id);
        assertThat(closed.status()).isEqualTo(DifficultyStatus.CLOSED);
        assertThat(closed.history())
                .extracting(DifficultyView.Line::event)
                .containsExactly(
                        "difficulty.sent",
                        "difficulty.forwarded",
                        "difficulty.answered",
                        "difficulty.reopened",
                        "difficulty.answered",
                        "difficulty.closed");
        refuses("STE-040", () -> difficulties.close(commune, id, 5));
    }

    private NewMeeting attended(int attended) {
        return new NewMeeting(province, "thematic", "Họp thử", TODAY, false, false, false, 20, attended, List.of());
    }

    private Dialogues.NewQuestion question(String words) {
        return new Dialogues.NewQuestion("citizen", words, committee, LocalDate.of(2026, 12, 10));
    }

    private static SteeringBodies.NewMember seat(String position, UUID account, String function, LocalDate from) {
        return new SteeringBodies.NewMember(position, account, function, "11/QĐ-UBND", from);
    }

    private List<String> positions(UUID body, LocalDate on) {
        return bodies.list(officer, on).stream()
                .filter(one -> one.id().equals(body))
                .flatMap(one -> one.members().stream())
                .map(SteeringBody.Member::position)
                .toList();
    }

    private Duty duty(LocalDate on) {
        return duties.list(commune, on).stream()
                .filter(one -> one.unitId().equals(committee))
                .findFirst()
                .orElseThrow();
    }

    private String fact(String fact, UUID row) {
        return jdbc.sql(
                        "select values::text from facts.row_version where fact = ? and row_id = ? and recorded_to is null")
                .params(fact, row)
                .query(String.class)
                .single();
    }

    private long reminded(UUID account) {
        return jdbc.sql("select count(*) from notifications.outbox where template = 'dialogue-owed' and account_id = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void refuses(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
