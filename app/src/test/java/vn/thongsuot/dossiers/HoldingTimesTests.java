package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.dossiers.HoldingTimes.Piece;
import vn.thongsuot.dossiers.HoldingTimes.Span;

@DisplayName("Hồ sơ ở đâu, bao lâu")
class HoldingTimesTests {

    private final WorkingCalendar calendar =
            new WorkingCalendar(WorkingCalendar.plainWeek(CalendarCsv.USUAL_HOURS), List.of(), Set.of(2026));

    @Test
    @DisplayName("Tạm dừng giữa bước: phần chờ tính cho người nộp, phần còn lại cho bước")
    void givesAPauseToWhoIsWaitedFor() {
        List<Piece<String, String>> pieces = new HoldingTimes(calendar)
                .cut(
                        List.of(span("2026-11-23T08:00", "2026-11-25T17:00", "thụ lý")),
                        List.of(span("2026-11-24T08:00", "2026-11-25T08:00", "bổ sung")));

        assertThat(pieces).extracting(Piece::minutes).containsExactly(480L, 480L, 450L);
        assertThat(pieces.get(1).pause()).contains("bổ sung");
    }

    @Test
    @DisplayName("Cộng mọi đoạn bằng đúng thời gian làm việc đã qua, với 300 lượt ngẫu nhiên")
    void addsUpToTheTimeThatWentBy() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            LocalDateTime at = LocalDateTime.parse("2026-03-02T07:13:41").plusMinutes(random.nextInt(5000));
            LocalDateTime begin = at;
            List<Span<Integer>> stays = new ArrayList<>();
            List<Span<Integer>> pauses = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                LocalDateTime left = at.plusSeconds(random.nextInt(900_000));
                stays.add(new Span<>(at, left, i));
                if (random.nextBoolean()) {
                    LocalDateTime stands = at.plusSeconds(random.nextInt(100_000));
                    LocalDateTime runs = stands.plusSeconds(random.nextInt(300_000));
                    if (!runs.isAfter(left)) {
                        pauses.add(new Span<>(stands, runs, i));
                    }
                }
                at = left;
            }
            long sum = new HoldingTimes(calendar)
                    .cut(stays, pauses).stream().mapToLong(Piece::minutes).sum();

            assertThat(sum)
                    .isEqualTo(calendar.workingMinutes(
                            stays.getFirst().from(), stays.getLast().to()))
                    .as("from %s to %s", begin, at);
        }
    }

    @Test
    @DisplayName("Ý kiến chồng lên tạm dừng và lên nhau: phần nào cũng tính một lần, tạm dừng được tính trước")
    void countsOverlapsOnce() {
        List<Span<String>> left = HoldingTimes.outside(
                List.of(
                        span("2026-11-23T08:00", "2026-11-25T08:00", "ý kiến 1"),
                        span("2026-11-24T08:00", "2026-11-26T08:00", "ý kiến 2")),
                List.of(span("2026-11-23T10:00", "2026-11-24T10:00", "bổ sung")));

        assertThat(left)
                .containsExactly(
                        span("2026-11-23T08:00", "2026-11-23T10:00", "ý kiến 1"),
                        span("2026-11-24T10:00", "2026-11-25T08:00", "ý kiến 1"),
                        span("2026-11-25T08:00", "2026-11-26T08:00", "ý kiến 2"));
    }

    private static Span<String> span(String from, String to, String of) {
        return new Span<>(LocalDateTime.parse(from), LocalDateTime.parse(to), of);
    }
}
