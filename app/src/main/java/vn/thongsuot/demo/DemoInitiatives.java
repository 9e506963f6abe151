package vn.thongsuot.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.scoring.emulation.Initiative;
import vn.thongsuot.scoring.emulation.InitiativeDesk;
import vn.thongsuot.scoring.emulation.InitiativeDraft;
import vn.thongsuot.scoring.emulation.Initiatives;

/** A model that others took up, an initiative before the council, one that is still written. */
@Component
class DemoInitiatives {

    private final DemoUnits units;
    private final InitiativeDesk desk;
    private final Initiatives initiatives;

    DemoInitiatives(DemoUnits units, InitiativeDesk desk, Initiatives initiatives) {
        this.units = units;
        this.desk = desk;
        this.initiatives = initiatives;
    }

    void make() {
        List<UUID> communes = units.communes();
        UUID model = propose(
                communes.get(1),
                200,
                true,
                "Quầy hỗ trợ nộp hồ sơ trực tuyến sáng thứ Bảy",
                "Công chức và đoàn viên trực tại nhà văn hóa, hướng dẫn người dân tự nộp hồ sơ trên điện thoại.",
                "Tỷ lệ hồ sơ trực tuyến tăng, người lớn tuổi không phải đi lại trong giờ làm việc.");
        Actor chairman = units.leader(units.province());
        units.ago(150, 0, () -> {
            desk.recognise(
                    chairman,
                    seen(model),
                    new InitiativeDesk.Verdict(
                            "Dễ làm, ít tốn kém.", "88/QĐ-UBND (mẫu)", units.today(), "Mọi xã, phường", true));
            return model;
        });
        for (int i : List.of(2, 4, 6)) {
            UUID unit = communes.get(i);
            units.ago(140 - i * 10, 0, () -> {
                desk.adopt(
                        units.holder(unit, Role.REFORM_OFFICER),
                        seen(model),
                        new Initiative.Adoption(
                                unit, units.today(), "Mở mỗi tháng hai buổi, mỗi buổi khoảng 20 lượt người."));
                return unit;
            });
        }
        propose(
                communes.get(3),
                20,
                false,
                "Phiếu hẹn trả kết quả kèm lời giải thích ngày hẹn",
                "In dưới ngày hẹn các bước tính, nêu rõ ngày nghỉ và thời gian chờ bổ sung.",
                "Giảm số cuộc gọi hỏi vì sao chưa có kết quả.");
        units.ago(
                3,
                0,
                () -> desk.create(
                        units.holder(communes.getFirst(), Role.REFORM_OFFICER),
                        draft(
                                communes.getFirst(),
                                false,
                                "Nhóm tin nhắn nhắc hạn hồ sơ giữa Một cửa và bộ phận chuyên môn",
                                "Mỗi sáng gửi danh sách hồ sơ đến hạn trong ba ngày.",
                                "Giảm hồ sơ trễ hạn."),
                        null));
    }

    private UUID propose(UUID unit, int ago, boolean model, String title, String content, String benefit) {
        UUID id = units.ago(
                ago,
                0,
                () -> desk.create(
                        units.holder(unit, Role.REFORM_OFFICER), draft(unit, model, title, content, benefit), null));
        units.ago(ago - 1, 0, () -> {
            desk.propose(units.leader(unit), seen(id));
            return id;
        });
        return id;
    }

    private InitiativeDraft draft(UUID unit, boolean model, String title, String content, String benefit) {
        return new InitiativeDraft(
                unit, model, title, content, benefit, "procedures", units.today(), "Tổ cải cách hành chính của đơn vị");
    }

    private InitiativeDesk.Seen seen(UUID id) {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        return new InitiativeDesk.Seen(id, initiatives.get(officer, id).version());
    }
}
