package vn.thongsuot.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.reviews.ComplianceCost;
import vn.thongsuot.procedures.reviews.Reviews;

/** Reviews of the year: one approved, one submitted, one refused, one with open problems, one late. */
@Component
class DemoReviews {

    private final DemoUnits units;
    private final Reviews reviews;

    DemoReviews(DemoUnits units, Reviews reviews) {
        this.units = units;
        this.reviews = reviews;
    }

    void make() {
        Actor officer = units.holder(units.province(), Role.REFORM_OFFICER);
        Actor chair = units.leader(units.province());
        LocalDate today = units.today();
        UUID approved = plan(officer, "1.000894", 20);
        propose(officer, approved, "Không yêu cầu giấy xác nhận tình trạng hôn nhân khi tra cứu được dữ liệu", 3228);
        units.ago(12, 0, () -> {
            reviews.submit(officer, approved, 2);
            reviews.approve(chair, approved, 3, "771/QĐ-UBND", today.minusDays(12), today.plusDays(40));
            return approved;
        });
        UUID submitted = plan(officer, "1.004873", 10);
        propose(officer, submitted, "Rút ngắn thời hạn và bỏ một bản sao phải chứng thực", 1450);
        units.ago(6, 0, () -> {
            reviews.submit(officer, submitted, 2);
            return submitted;
        });
        UUID refused = plan(officer, "2.000815", 10);
        propose(officer, refused, "Nộp trực tuyến thay cho nộp trực tiếp", 9000);
        units.ago(5, 0, () -> {
            reviews.submit(officer, refused, 2);
            reviews.refuse(chair, refused, 3, "Chưa phù hợp quy định về đối chiếu bản chính");
            return refused;
        });
        UUID problems = plan(officer, "1.001193", 30);
        units.ago(20, 0, () -> {
            reviews.review(officer, problems, 0, today.minusDays(20), 2, null);
            return problems;
        });
        plan(officer, "1.004859", -3);
    }

    private UUID plan(Actor officer, String code, int dueAhead) {
        LocalDate today = units.today();
        return units.ago(
                70, 0, () -> reviews.plan(officer, units.province(), code, today.getYear(), today.plusDays(dueAhead)));
    }

    private void propose(Actor officer, UUID id, String text, int subjects) {
        LocalDate on = units.today().minusDays(30);
        ComplianceCost before = new ComplianceCost(
                List.of(
                        new ComplianceCost.Line("Chuẩn bị hồ sơ", 240, 52_000, 0, 40_000),
                        new ComplianceCost.Line("Đi nộp hồ sơ", 180, 52_000, 0, 60_000),
                        new ComplianceCost.Line("Nhận kết quả", 120, 52_000, 15_000, 60_000)),
                1,
                subjects);
        ComplianceCost after = new ComplianceCost(
                List.of(
                        new ComplianceCost.Line("Chuẩn bị hồ sơ", 90, 52_000, 0, 10_000),
                        new ComplianceCost.Line("Nộp trực tuyến", 30, 52_000, 0, 0),
                        new ComplianceCost.Line("Nhận kết quả", 60, 52_000, 15_000, 30_000)),
                1,
                subjects);
        units.ago(30, 0, () -> {
            reviews.review(officer, id, 0, on, 1, on);
            reviews.propose(officer, id, 1, text, before, after);
            return id;
        });
    }
}
