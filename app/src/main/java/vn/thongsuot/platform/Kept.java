package vn.thongsuot.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that are kept for some seconds on each node (Vietnamese: bộ nhớ tạm): for what changes a few times a year and is
 * asked in every step. Thread-safe; keeps the newest {@value #MOST} keys at most. Nobody waits while another reads: who reads may
 * itself be waiting for a connection, and those who wait would hold all of them in their transactions.
 */
public final class Kept<K, V> {

    private static final int MOST = 10_000;

    private volatile Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final long nanos;

    public Kept(Duration time) {
        this.nanos = time.toNanos();
    }

    /** The kept answer, or what {@code load} says now. */
    public V get(K key, Function<? super K, ? extends V> load) {
        Map<K, Answer<V>> here = answers;
        Answer<V> known = here.get(key);
        if (known != null && System.nanoTime() - known.since() < nanos) {
            return known.value();
        }
        if (here.size() >= MOST) {
            here.clear();
        }
        V value = load.apply(key);
        here.put(key, new Answer<>(value, System.nanoTime()));
        return value;
    }

    /** Forgets everything, after a change on this node; what is being read meanwhile is not kept either. */
    public void forget() {
        answers = new ConcurrentHashMap<>();
    }

    private record Answer<V>(V value, long since) {}
}
