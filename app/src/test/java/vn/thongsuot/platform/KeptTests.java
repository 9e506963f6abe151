package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bộ nhớ tạm: không ai phải đợi người đang đọc")
class KeptTests {

    private final AtomicLong now = new AtomicLong(-5_000);
    private final Kept<String, String> values = new Kept<>(Duration.ofNanos(10), now::get);

    @Test
    void readsOnce() {
        AtomicInteger read = new AtomicInteger();

        values.get("a", key -> key + read.incrementAndGet());

        assertThat(values.get("a", key -> key + read.incrementAndGet())).isEqualTo("a1");
        assertThat(read).hasValue(1);
    }

    @Test
    void letsNobodyWaitForWhoReads() {
        CompletableFuture<String> connection = new CompletableFuture<>();
        CompletableFuture<String> slow = CompletableFuture.supplyAsync(() -> values.get("a", key -> connection.join()));

        CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> values.get("a", key -> "second"))
                .orTimeout(20, TimeUnit.SECONDS);

        assertThat(other.join()).isEqualTo("second");
        connection.complete("first");
        assertThat(slow.join()).isEqualTo("first");
    }

    @Test
    void readsAnewAfterItsTime() {
        values.get("a", key -> "old");

        now.addAndGet(9);
        assertThat(values.get("a", key -> "new")).isEqualTo("old");
        now.addAndGet(1);
        assertThat(values.get("a", key -> "new")).isEqualTo("new");
    }

    @Test
    void tellsTheOthersWhatWasKnownWhileOneReadsAgain() {
        values.get("a", key -> "old");
        now.addAndGet(10);

        String read = values.get("a", key -> values.get("a", same -> "nobody reads twice") + ", then new");

        assertThat(read).isEqualTo("old, then new");
        assertThat(values.get("a", key -> "newer")).isEqualTo(read);
    }

    @Test
    @DisplayName("Quá hai lần thời hạn thì không dùng lại nữa")
    void tellsNobodyWhatIsTwiceAsOld() {
        values.get("a", key -> "old");
        now.addAndGet(20);

        assertThat(values.get("a", key -> values.get("a", same -> "new"))).isEqualTo("new");
    }

    @Test
    void readsAgainAfterAFailure() {
        values.get("a", key -> "old");
        now.addAndGet(10);
        assertThatThrownBy(() -> values.get("a", key -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");

        assertThat(values.get("a", key -> "new")).isEqualTo("new");
    }

    @Test
    void keepsWhatIsLearnedWithSomethingElse() {
        values.learn().accept("a", "learned");

        assertThat(values.get("a", key -> "read")).isEqualTo("learned");
    }

    @Test
    void keepsNothingThatWasReadBeforeItForgot() {
        BiConsumer<String, String> learned = values.learn();
        String read = values.get("b", key -> {
            values.forget();
            return "before";
        });
        learned.accept("a", "before");

        assertThat(read).isEqualTo("before");
        assertThat(values.get("a", key -> "after")).isEqualTo("after");
        assertThat(values.get("b", key -> "after")).isEqualTo("after");
    }

    @Test
    void keepsNoFailure() {
        assertThatThrownBy(() -> values.get("a", key -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");

        assertThat(values.get("a", key -> "read")).isEqualTo("read");
    }
}
