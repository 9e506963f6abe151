package vn.thongsuot.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers that are kept for some seconds on each node (Vietnamese: bộ nhớ tạm): for what changes a few times a year and is
 * asked in every step. Thread-safe; keeps the newest {@value #MOST} keys at most. Nobody waits while another reads: who reads may
 * itself be waiting for a connection, and those who wait would hold all of them in their transactions. What has become old is
 * read again by one while the others get what was known, until it is twice as old.
 */
public final class Kept<K, V> {

    private static final int MOST = 10_000;

    private volatile Map<K, Answer<V>> answers = new ConcurrentHashMap<>();
    private final long nanos;
    private final LongSupplier clock;

    public Kept(Duration time) {
        this(time, System::nanoTime);
    }

    /** @param clock nanoseconds since some instant */
    Kept(Duration time, LongSupplier clock) {
        this.nanos = time.toNanos();
        this.clock = clock;
    }

    /** The kept answer, or what {@code load} says now. */
    public V get(K key, Function<? super K, ? extends V> load) {
        Map<K, Answer<V>> here = answers;
        Answer<V> known = here.get(key);
        long age = known == null ? Long.MAX_VALUE : clock.getAsLong() - known.since();
        if (known == null || age >= 2 * nanos) {
            V value = load.apply(key);
            keep(here, key, value);
            return value;
        }
        return age < nanos || !known.claimed().compareAndSet(false, true)
                ? known.value()
                : again(here, key, known, load);
    }

    private V again(Map<K, Answer<V>> here, K key, Answer<V> known, Function<? super K, ? extends V> load) {
        try {
            V value = load.apply(key);
            keep(here, key, value);
            return value;
        } finally {
            known.claimed().set(false);
        }
    }

    private void keep(Map<K, Answer<V>> here, K key, V value) {
        if (here.size() >= MOST) {
            here.clear();
        }
        here.put(key, new Answer<>(value, clock.getAsLong(), new AtomicBoolean()));
    }

    /** Keeps what is learned with something else that is about to be read; as with that, nothing of before a {@link #forget}. */
    public BiConsumer<K, V> learn() {
        Map<K, Answer<V>> here = answers;
        return (key, value) -> keep(here, key, value);
    }

    /** Forgets everything, after a change on this node; what is being read meanwhile is not kept either. */
    public void forget() {
        answers = new ConcurrentHashMap<>();
    }

    /** @param claimed whether somebody is reading it again */
    private record Answer<V>(V value, long since, AtomicBoolean claimed) {}
}
