package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Thang thử lại: thưa dần, bậc cuối lặp lại, hết thời hạn thì thôi")
class RetryLadderTests {

    private static final Instant WRITTEN = Instant.parse("2026-11-20T02:00:00Z");
    private final RetryLadder ladder =
            new RetryLadder(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)), Duration.ofHours(1));

    @Test
    void waitsLongerAndRepeatsTheLastWait() {
        assertThat(ladder.next(WRITTEN, WRITTEN, 1)).contains(WRITTEN.plusSeconds(60));
        assertThat(ladder.next(WRITTEN, WRITTEN, 2)).contains(WRITTEN.plusSeconds(300));
        assertThat(ladder.next(WRITTEN, WRITTEN, 9)).contains(WRITTEN.plusSeconds(300));
    }

    @Test
    void endsWithTheWholeTime() {
        assertThat(ladder.next(WRITTEN, WRITTEN.plus(Duration.ofMinutes(55)), 5))
                .isPresent();
        assertThat(ladder.next(WRITTEN, WRITTEN.plus(Duration.ofMinutes(56)), 5))
                .isEmpty();
    }
}
