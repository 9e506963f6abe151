package vn.thongsuot.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.steering.Dialogues;

/** Dialogues of two half-years, some overdue. */
@Component
class DemoDialogues {

    private final DemoUnits units;
    private final Dialogues dialogues;

    DemoDialogues(DemoUnits units, Dialogues dialogues) {
        this.units = units;
        this.dialogues = dialogues;
    }

    /** In the half-year before, all but two; in this one, some held, some announced. */
    void make() {
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

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
