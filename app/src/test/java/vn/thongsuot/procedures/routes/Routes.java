package vn.thongsuot.procedures.routes;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.access.Role;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.AutomaticRule;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;
import vn.thongsuot.shared.LocalizedText;

/** Routes and calendars for tests. */
public final class Routes {

    private Routes() {}

    /** Eight hours from Monday to Friday; every year is confirmed and has no holidays. */
    public static WorkingCalendar week() {
        List<Hours> day = List.of(
                new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                new Hours(LocalTime.of(13, 0), LocalTime.of(17, 0)));
        return new WorkingCalendar(WorkingCalendar.plainWeek(day), List.of(), Set.of(2025, 2026, 2027, 2028));
    }

    public static StepView step(int n, String key, double hours, @Nullable String next) {
        return new StepView(
                n,
                key,
                LocalizedText.of("Việc " + key),
                Role.OFFICER,
                AtUnit.DECIDING_OFFICE,
                Duration.ofMinutes((long) (hours * 60)),
                null,
                next);
    }

    public static RouteExit exit(String key, String label, @Nullable String next) {
        return new RouteExit(key, LocalizedText.of(label, "To " + next), next);
    }

    /** The same where a leader examines, one exit refuses under conditions, two are taken by themselves, and the decision's own words are kept. */
    public static List<StepView> refusing() {
        return rich().stream()
                .map(step -> step.key().equals("b2") ? refusing(step) : step)
                .map(step -> step.key().equals("b3") ? automatic(step) : step)
                .toList();
    }

    /** One condition of each kind of writing. */
    static List<ExitGuard> guards() {
        return List.of(
                ExitGuard.of(GuardKind.FEE_PAID),
                ExitGuard.of(GuardKind.PAPER_MISSING, "ban-ve-thiet-ke"),
                new ExitGuard(GuardKind.ANSWER_IS, "loai", "Nhà ở; riêng lẻ"),
                new ExitGuard(GuardKind.ANSWER_BELOW, "dien-tich", "250,5"));
    }

    private static StepView automatic(StepView step) {
        return RouteEdits.withExits(
                step,
                List.of(
                        RouteExit.to("b4"),
                        new RouteExit(
                                "qua-han",
                                LocalizedText.of("Quá hạn trả lời", "No answer in time"),
                                "b4",
                                RouteOutcome.GRANTED,
                                List.of(ExitGuard.of(GuardKind.FEE_PAID)),
                                new AutomaticRule(AutomaticRule.Event.TIME_OVER, 3)),
                        new RouteExit(
                                "bo-sung",
                                LocalizedText.of("Đã bổ sung"),
                                "b4",
                                RouteOutcome.GRANTED,
                                List.of(),
                                AutomaticRule.on(AutomaticRule.Event.ANSWERED))));
    }

    private static StepView refusing(StepView step) {
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                Role.LEADER,
                step.place(),
                step.budget(),
                step.product(),
                step.exits().stream()
                        .map(exit -> exit.key().equals("khong")
                                ? new RouteExit(
                                        exit.key(), exit.label(), exit.nextKey(), RouteOutcome.REFUSED, guards())
                                : exit)
                        .toList(),
                step.opinions(),
                new StepWording(
                        "Xem xét thành phần hồ sơ.\nĐối chiếu với quy hoạch; lập tờ trình kèm dự thảo kết quả.",
                        "B2",
                        "Phòng chuyên môn được giao việc"));
    }

    /** Reception, a choice with two opinions, a hand-over to the province and back, a loop, a return. */
    public static List<StepView> rich() {
        StepView intake = new StepView(
                1,
                "b1",
                LocalizedText.of("Tiếp nhận hồ sơ", "Receive"),
                Role.INTAKE_CLERK,
                AtUnit.INTAKE,
                Duration.ofHours(2),
                LocalizedText.of("Giấy tiếp nhận", "Receipt"),
                "b2");
        StepView examine = new StepView(
                2,
                "b2",
                LocalizedText.of("Thẩm định hồ sơ", "Examine"),
                Role.OFFICER,
                Place.of(AtUnit.DECIDING_OFFICE),
                Duration.ofHours(12),
                LocalizedText.of("Tờ trình"),
                List.of(
                        exit("dat", "Đủ điều kiện", "b3"),
                        exit("bo-sung", "Cần kiểm tra lại", "b1"),
                        exit("khong", "Không đủ điều kiện", "b5")),
                List.of(
                        new RouteOpinion(
                                "y1",
                                LocalizedText.of("Sở Xây dựng", "Department of Construction"),
                                Place.of(AtUnit.PROVINCE_AGENCY),
                                Role.OFFICER,
                                Duration.ofHours(16),
                                true),
                        new RouteOpinion(
                                "y2",
                                LocalizedText.of("Công an phường"),
                                Place.named("H29.07"),
                                Role.LEADER,
                                Duration.ofMinutes(90),
                                false)));
        StepView province = new StepView(
                3,
                "b3",
                LocalizedText.of("Sở xem xét"),
                Role.DEPARTMENT_HEAD,
                Place.of(AtUnit.PROVINCE_AGENCY),
                Duration.ofHours(8),
                null,
                List.of(RouteExit.to("b4")),
                List.of());
        StepView sign = new StepView(
                4,
                "b4",
                LocalizedText.of("Ký kết quả"),
                Role.LEADER,
                Place.named("H29.01"),
                Duration.ofMinutes(30),
                LocalizedText.of("Giấy phép"),
                List.of(RouteExit.to("b5")),
                List.of());
        StepView back = new StepView(
                5, "b5", LocalizedText.of("Trả kết quả"), Role.INTAKE_CLERK, AtUnit.INTAKE, Duration.ZERO, null, null);
        return List.of(intake, examine, province, sign, back);
    }
}
