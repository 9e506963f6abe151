package vn.thongsuot.calendar.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.WorkingCalendar;

@DisplayName("Đồng hồ thời hạn: tính chất trên các trường hợp ngẫu nhiên")
class LegalClockPropertyTests {

    private static final int CASES = 3000;

    private final Random random = new Random(20261123);
    private final WorkingCalendar calendar = LegalClockTests.CALENDAR;

    @Test
    @DisplayName("Khớp với cách đếm từng phút viết riêng")
    void agreesWithCountingMinuteByMinute() {
        for (int i = 0; i < CASES; i++) {
            LocalDateTime received = instant();
            List<Pause> pauses = pauses(received);
            Limit limit = limit();

            assertThat(LegalClockTests.CLOCK.read(received, limit, pauses).due())
                    .as("%s %s %s", received, limit, pauses)
                    .isEqualTo(minuteByMinute(received, limit, pauses));
        }
    }

    @Test
    @DisplayName("Thêm một lần tạm dừng không bao giờ làm hạn sớm hơn")
    void neverComesEarlierByAPause() {
        for (int i = 0; i < CASES; i++) {
            LocalDateTime received = instant();
            List<Pause> pauses = pauses(received);
            Limit limit = limit();
            LocalDateTime without =
                    LegalClockTests.CLOCK.read(received, limit, List.of()).due();
            LocalDateTime with =
                    LegalClockTests.CLOCK.read(received, limit, pauses).due();

            assertThat(with).as("%s %s %s", received, limit, pauses).isAfterOrEqualTo(without);
        }
    }

    @Test
    @DisplayName("Thời hạn tính bằng ngày luôn hết vào lúc đóng cửa")
    void endsDayLimitsAtAClosing() {
        for (int i = 0; i < CASES; i++) {
            LocalDateTime received = instant();
            Limit limit = limit();
            LocalDateTime due = LegalClockTests.CLOCK
                    .read(received, limit, pauses(received))
                    .due();

            if (limit.isInDays()) {
                assertThat(due).isEqualTo(calendar.closing(due.toLocalDate()));
            }
        }
    }

    /** The rules once more, as a walk over every minute, without sharing any code of the clock. */
    private LocalDateTime minuteByMinute(LocalDateTime received, Limit limit, List<Pause> pauses) {
        LocalDateTime start = received;
        while (!calendar.isWorkingTime(start)) {
            start = start.plusMinutes(1);
        }
        return switch (limit) {
            case Limit.WorkingHours hours -> walk(start, hours.minutes(), pauses);
            case Limit.WorkingDays days -> moved(countDays(start, days.days(), true, pauses), pauses);
            case Limit.CalendarDays days -> moved(countDays(start, days.days(), false, pauses), pauses);
            case Limit.SameDay same -> {
                LocalDate day = start.toLocalDate();
                boolean tooLate = same.before().isPresent()
                        && !day.atTime(same.before().get()).isAfter(calendar.closing(day))
                        && !start.toLocalTime().isBefore(same.before().get());
                yield moved(tooLate ? nextWorking(day.plusDays(1)) : day, pauses);
            }
        };
    }

    private LocalDateTime walk(LocalDateTime start, int minutes, List<Pause> pauses) {
        LocalDateTime at = start;
        for (int run = 0; run < minutes; at = at.plusMinutes(1)) {
            if (calendar.isWorkingTime(at) && runs(at, pauses)) {
                run++;
            }
        }
        return at;
    }

    private LocalDate countDays(LocalDateTime start, int count, boolean working, List<Pause> pauses) {
        LocalDate day = start.toLocalDate();
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            boolean counts = working
                    ? calendar.isWorkingDay(day) && runs(calendar.opening(day), pauses)
                    : runs(day.atStartOfDay(), pauses);
            counted += counts ? 1 : 0;
        }
        return nextWorking(day);
    }

    private LocalDate nextWorking(LocalDate from) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDateTime moved(LocalDate day, List<Pause> pauses) {
        LocalDateTime due = calendar.closing(day);
        while (!runs(due.minusMinutes(1), pauses)) {
            LocalDateTime at = due.minusMinutes(1);
            while (!runs(at, pauses)) {
                at = at.plusMinutes(1);
            }
            while (!calendar.isWorkingTime(at)) {
                at = at.plusMinutes(1);
            }
            due = calendar.closing(at.toLocalDate());
        }
        return due;
    }

    private static boolean runs(LocalDateTime at, List<Pause> pauses) {
        return pauses.stream()
                .noneMatch(pause -> !at.isBefore(pause.from()) && (pause.to() == null || at.isBefore(pause.to())));
    }

    private LocalDateTime instant() {
        return LocalDate.of(2026, 1, 2).plusDays(random.nextInt(250)).atTime(random.nextInt(24), random.nextInt(60));
    }

    private Limit limit() {
        return switch (random.nextInt(4)) {
            case 0 -> new Limit.WorkingDays(1 + random.nextInt(15));
            case 1 -> new Limit.WorkingHours(1 + random.nextInt(60));
            case 2 -> new Limit.CalendarDays(1 + random.nextInt(20));
            default -> Limit.parse(random.nextBoolean() ? "same day" : "same day before 15:00");
        };
    }

    private List<Pause> pauses(LocalDateTime received) {
        List<Pause> pauses = new ArrayList<>();
        LocalDateTime at = received.plusMinutes(random.nextInt(3000) - 500);
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDateTime to = at.plusMinutes(random.nextInt(4000));
            pauses.add(new Pause(at, to));
            at = to.plusMinutes(random.nextInt(3) == 0 ? 0 : random.nextInt(3000));
        }
        return pauses;
    }
}
