package vn.thongsuot.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that are kept for some seconds on each node (Vietnamese: bộ nhớ tạm): for what changes a few times a year and is
 * asked in every step. Thread-safe; keeps the newest {@value #MOST} keys at most.
 */
public final class Kept<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final long nanos;

    public Kept(Duration time) {
        this.nanos = time.toNanos();
    }

    /** The kept answer, or what {@code load} says now. */
    public V get(K key, Function<? super K, ? extends V> load) {
        Answer<V> known = answers.get(key);
        if (known != null && System.nanoTime() - known.since() < nanos) {
            return known.value();
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        V value = load.apply(key);
        answers.put(key, new Answer<>(value, System.nanoTime()));
        return value;
    }

    /** Forgets everything, after a change on this node. */
    public void forget() {
        answers.clear();
    }

    private record Answer<V>(V value, long since) {}
}
