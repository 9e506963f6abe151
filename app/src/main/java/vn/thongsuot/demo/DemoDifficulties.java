package vn.thongsuot.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.programme.steering.Difficulties;

/** Difficulties that communes reported, on their way up and back. */
@Component
class DemoDifficulties {

    private final DemoUnits units;
    private final Difficulties difficulties;

    DemoDifficulties(DemoUnits units, Difficulties difficulties) {
        this.units = units;
        this.difficulties = difficulties;
    }

    void make() {
        UUID province = units.province();
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
