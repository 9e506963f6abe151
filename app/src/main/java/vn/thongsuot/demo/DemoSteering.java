package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.steering.Meetings;
import vn.thongsuot.programme.steering.NewMeeting;
import vn.thongsuot.programme.steering.SteeringBodies;

/** Steering board and standing body, two meetings, dialogues of two half-years (some overdue), difficulties on their way. */
@Component
class DemoSteering {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSteering.class);
    private static final LocalDate BOARD_SINCE = LocalDate.of(2026, 2, 2);
    private static final String BOARD_DECISION = "112/QĐ-UBND";

    private final DemoUnits units;
    private final SteeringBodies bodies;
    private final Meetings meetings;
    private final DemoDialogues dialogues;
    private final DemoDifficulties difficulties;

    DemoSteering(
            DemoUnits units,
            SteeringBodies bodies,
            Meetings meetings,
            DemoDialogues dialogues,
            DemoDifficulties difficulties) {
        this.units = units;
        this.bodies = bodies;
        this.meetings = meetings;
        this.dialogues = dialogues;
        this.difficulties = difficulties;
    }

    void make() {
        UUID province = units.province();
        makeBodies(province);
        makeMeetings(province);
        dialogues.make();
        difficulties.make();
        LOG.info("Demo steering made");
    }

    private void makeBodies(UUID province) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        UUID board = bodies.create(
                officer,
                province,
                "board",
                "Ban chỉ đạo cải cách hành chính tỉnh Sông Tiền",
                BOARD_DECISION,
                BOARD_SINCE);
        seat(officer, board, "head", units.leader(province).accountId(), null);
        seat(officer, board, "deputy", null, "Phó Chủ tịch Ủy ban nhân dân tỉnh phụ trách nội chính");
        seat(officer, board, "standing", null, "Giám đốc Sở Nội vụ");
        seat(officer, board, "member", units.leader(units.agencies().get(0)).accountId(), null);
        UUID former = seat(
                officer, board, "member", units.leader(units.agencies().get(3)).accountId(), null);
        bodies.end(officer, board, former, LocalDate.of(2026, 8, 31));
        seat(officer, board, "secretary", officer.accountId(), null);
        UUID standing = bodies.create(
                officer,
                province,
                "standing",
                "Sở Nội vụ, cơ quan thường trực cải cách hành chính",
                BOARD_DECISION,
                BOARD_SINCE);
        seat(officer, standing, "head", units.leader(units.agencies().get(2)).accountId(), null);
    }

    private UUID seat(Actor officer, UUID body, String position, @Nullable UUID account, @Nullable String function) {
        return bodies.add(
                officer, body, new SteeringBodies.NewMember(position, account, function, BOARD_DECISION, BOARD_SINCE));
    }

    private void makeMeetings(UUID province) {
        Actor chairman = units.leader(province);
        LocalDate today = units.today();
        UUID first = units.ago(
                20,
                0,
                () -> meetings.record(
                        chairman,
                        new NewMeeting(
                                province,
                                "board",
                                "Ban chỉ đạo họp quý III về hồ sơ quá hạn",
                                today.minusDays(20),
                                true,
                                true,
                                false,
                                34,
                                31,
                                List.of(
                                        conclusion(
                                                "Các xã còn hồ sơ quá hạn gửi kế hoạch xử lý từng hồ sơ",
                                                units.communes().get(7),
                                                today.plusDays(5)),
                                        conclusion(
                                                "Sở Nội vụ kiểm tra đột xuất ba bộ phận một cửa",
                                                units.agencies().get(2),
                                                today.plusDays(20)))),
                        Optional.of(DemoPdf.page("Biên bản họp mẫu (sample minutes)"))));
        units.ago(19, 0, () -> meetings.makeTasks(chairman, first));
        units.ago(
                6,
                0,
                () -> meetings.record(
                        chairman,
                        new NewMeeting(
                                province,
                                "committee",
                                "Phiên họp Ủy ban nhân dân tỉnh tháng 11, nội dung cải cách hành chính",
                                today.minusDays(6),
                                false,
                                true,
                                false,
                                21,
                                20,
                                List.of(
                                        conclusion("Chấm dứt việc yêu cầu nộp giấy tờ đã số hóa", null, null),
                                        conclusion(
                                                "Công bố số điện thoại nhận phản ánh tại mỗi bộ phận một cửa",
                                                units.communes().get(0),
                                                today.plusDays(12)))),
                        Optional.empty()));
    }

    private static NewMeeting.NewConclusion conclusion(String text, @Nullable UUID unit, @Nullable LocalDate due) {
        return new NewMeeting.NewConclusion(text, unit, due);
    }
}
