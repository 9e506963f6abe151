package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.steering.Dialogues;
import vn.thongsuot.programme.steering.Difficulties;
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
    private final Dialogues dialogues;
    private final Difficulties difficulties;

    DemoSteering(
            DemoUnits units, SteeringBodies bodies, Meetings meetings, Dialogues dialogues, Difficulties difficulties) {
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
        makeDialogues();
        makeDifficulties(province);
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
                        Optional.of(DemoPdf.page("Bien ban hop mau (sample minutes)"))));
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

    /** In the half-year before, all but two; in this one, some held, some announced. */
    private void makeDialogues() {
        List<UUID> obliged = new ArrayList<>(List.of(units.province()));
        obliged.addAll(units.agencies());
        obliged.addAll(units.communes());
        LocalDate today = units.today();
        LocalDate before = LocalDate.of(today.getYear(), today.getMonthValue() <= 6 ? 1 : 7, 1)
                .minusDays(1);
        for (int i = 0; i < obliged.size(); i++) {
            UUID unit = obliged.get(i);
            int ago = (int) ChronoUnit.DAYS.between(before.minusDays(3L + i * 7L), today);
            if (i % 8 != 6) {
                hold(unit, ago, true);
            }
            if (i % 3 == 0) {
                hold(unit, 10 + i, i % 2 == 0);
            } else if (i % 3 == 1) {
                Actor head = units.leader(unit);
                LocalDate planned = today.plusDays(6L + i);
                units.ago(
                        3,
                        i,
                        () -> dialogues.announce(
                                head, unit, "Đối thoại về tiếp nhận hồ sơ trực tuyến", "Hội trường cơ quan", planned));
            }
        }
    }

    private void hold(UUID unit, int ago, boolean publish) {
        Actor head = units.leader(unit);
        LocalDate day = units.today().minusDays(ago);
        UUID id = units.ago(
                ago + 10,
                0,
                () -> dialogues.announce(
                        head,
                        unit,
                        "Đối thoại với người dân, doanh nghiệp về thủ tục hành chính",
                        "Hội trường cơ quan",
                        day));
        units.ago(ago, 120, () -> done(() -> dialogues.hold(head, id, 0, day, ago % 5 != 0, 40 + ago % 30)));
        units.ago(
                ago,
                150,
                () -> done(() -> dialogues.ask(
                        head,
                        id,
                        1,
                        question("citizen", "Vì sao đã nộp trực tuyến mà vẫn phải mang bản giấy đến?", unit, day))));
        units.ago(
                ago,
                160,
                () -> done(() -> dialogues.ask(
                        head,
                        id,
                        2,
                        question("business", "Có thể nộp phí bằng chuyển khoản tại quầy không?", unit, day))));
        if (publish) {
            int later = Math.max(0, ago - 6);
            units.ago(
                    later,
                    0,
                    () -> done(() -> dialogues.answer(
                            head,
                            id,
                            3,
                            1,
                            "Không phải mang bản giấy khi tệp đã ký số; bộ phận tiếp nhận đã được nhắc lại.")));
            units.ago(
                    later,
                    5,
                    () -> done(() -> dialogues.answer(head, id, 4, 2, "Có, bằng mã QR in trên thông báo phí.")));
            units.ago(later, 30, () -> done(() -> dialogues.publish(head, id, 5)));
        }
    }

    private static Dialogues.NewQuestion question(String by, String words, UUID unit, LocalDate day) {
        return new Dialogues.NewQuestion(by, words, unit, day.plusDays(14));
    }

    private void makeDifficulties(UUID province) {
        Actor officer = units.holder(province, Role.REFORM_OFFICER);
        Actor chairman = units.leader(province);
        List<UUID> communes = units.communes();
        send(
                communes.get(2),
                30,
                "Thiếu máy quét khổ A3",
                "Hồ sơ bản vẽ phải quét nhờ nơi khác",
                "Cấp một máy quét A3 cho cụm ba xã");
        UUID forwarded = send(
                communes.get(4),
                18,
                "Chưa có hướng dẫn thu phí phi địa giới",
                "Mỗi xã thu một kiểu",
                "Tỉnh ban hành một hướng dẫn chung");
        units.ago(15, 0, () -> done(() -> difficulties.forward(officer, forwarded, 0)));
        UUID answered = send(
                communes.get(6),
                16,
                "Tài khoản của công chức mới chưa được cấp",
                "Ba người phải dùng chung",
                "Cấp tài khoản trong ngày");
        units.ago(
                12,
                0,
                () -> done(() -> difficulties.answer(
                        officer, answered, 0, "Đã cấp ba tài khoản; từ nay cấp trong ngày có quyết định.")));
        UUID closed = send(
                communes.get(8),
                40,
                "Quy trình liên thông thiếu bước xác nhận",
                "Hồ sơ quay lại nhiều lần",
                "Bổ sung bước xác nhận ở xã");
        units.ago(36, 0, () -> done(() -> difficulties.forward(officer, closed, 0)));
        units.ago(
                30,
                0,
                () -> done(
                        () -> difficulties.answer(chairman, closed, 1, "Giao Sở Nội vụ sửa quy trình trong tháng.")));
        units.ago(25, 0, () -> done(() -> difficulties.close(units.leader(communes.get(8)), closed, 2)));
        send(communes.get(0), 2, "Đường truyền giờ cao điểm chậm", "Mỗi lần lưu mất nửa phút", "Nâng băng thông");
    }

    private UUID send(UUID unit, int ago, String subject, String words, String proposal) {
        Actor head = units.leader(unit);
        return units.ago(ago, 0, () -> difficulties.send(head, unit, subject, words, proposal));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
