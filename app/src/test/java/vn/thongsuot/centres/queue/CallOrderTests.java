package vn.thongsuot.centres.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.queue.CallOrder.Waiting;

@DisplayName("Thứ tự gọi số: chuyển đến, chờ quá lâu, ưu tiên, còn lại")
class CallOrderTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(45);
    private static final int NONE = CallOrder.NO_PRIORITY;

    private final CounterView land = counter("land");
    private final CounterView all = counter();

    @Test
    void callsInTheOrderOfDrawing() {
        assertThat(order(all, waiting(2, null, NONE, 5), waiting(1, "land", NONE, 10)))
                .containsExactly(1, 2);
    }

    @Test
    void callsOnlyWhomTheCounterServes() {
        assertThat(order(
                        land, waiting(1, null, NONE, 9), waiting(2, "civil-status", 1, 9), waiting(3, "land", NONE, 1)))
                .containsExactly(3);
    }

    @Test
    @DisplayName("Ưu tiên đi trước, theo bậc rồi theo giờ lấy số")
    void callsPriorityFirstByRank() {
        assertThat(order(
                        all,
                        waiting(1, null, NONE, 30),
                        waiting(2, null, 2, 20),
                        waiting(3, null, 1, 5),
                        waiting(4, null, 1, 10)))
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    @DisplayName("Không ai bị vượt mãi: chờ đủ 45 phút thì đi trước người ưu tiên")
    void letsNobodyBeOvertakenForEver() {
        assertThat(order(all, waiting(9, null, 1, 10), waiting(1, null, NONE, 45), waiting(2, null, NONE, 44)))
                .containsExactly(1, 9, 2);
    }

    @Test
    @DisplayName("Lịch hẹn chỉ được ưu tiên từ giờ đã hẹn")
    void countsABookingFromItsSlot() {
        assertThat(order(all, waiting(1, null, 2, -10), waiting(2, null, NONE, 3)))
                .containsExactly(2, 1);
        assertThat(order(all, waiting(1, null, 2, 0), waiting(2, null, NONE, 3)))
                .containsExactly(1, 2);
    }

    @Test
    void callsFirstWhomAnotherCounterSentHere() {
        Waiting sent = new Waiting(UUID.randomUUID(), 7, "civil-status", NONE, NOW, land.id());

        assertThat(order(land, waiting(1, "land", 1, 60), sent)).containsExactly(7, 1);
        assertThat(order(all, sent)).isEmpty();
    }

    private static List<Integer> order(CounterView counter, Waiting... all) {
        return CallOrder.of(List.of(all), counter, NOW, PATIENCE).stream()
                .map(Waiting::number)
                .toList();
    }

    private static Waiting waiting(int number, @Nullable String field, int rank, int minutes) {
        return new Waiting(UUID.randomUUID(), number, field, rank, NOW.minus(Duration.ofMinutes(minutes)), null);
    }

    private static CounterView counter(String... fields) {
        return new CounterView(UUID.randomUUID(), UUID.randomUUID(), 1, List.of(fields));
    }
}
