package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bộ nhớ tạm: không ai phải đợi người đang đọc")
class KeptTests {

    private final Kept<String, String> values = new Kept<>(Duration.ofHours(1));

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
        Kept<String, String> brief = new Kept<>(Duration.ZERO);
        brief.get("a", key -> "old");

        assertThat(brief.get("a", key -> "new")).isEqualTo("new");
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
