package vn.thongsuot.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Answers that are kept on each node for one state of what they were made from (Vietnamese: bộ nhớ tạm): the newest state of the
 * questions asked last. Who asks while another is making the same answer waits for that one. Thread-safe.
 *
 * @param <S> the state; equal states give equal answers
 */
public final class KeptAnswers<K, S, V> {

    private static final int MOST = 200;

    private final Map<K, Answer<S, V>> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<S, V>> eldest) {
            return size() > MOST;
        }
    };

    private record Answer<S, V>(S state, CompletableFuture<V> value) {}

    /** The kept answer, or what {@code load} says now. What {@code load} throws is thrown and not kept. */
    public V get(K key, S state, Function<? super K, ? extends V> load) {
        Answer<S, V> own = new Answer<>(state, new CompletableFuture<>());
        Answer<S, V> known;
        synchronized (answers) {
            known = answers.get(key);
            if (known == null || !known.state().equals(state)) {
                answers.put(key, own);
                known = own;
            }
        }
        return known == own ? make(key, own, load) : await(key, known, load);
    }

    private V make(K key, Answer<S, V> own, Function<? super K, ? extends V> load) {
        try {
            V value = load.apply(key);
            own.value().complete(value);
            return value;
        } finally {
            // Only an answer that failed is not complete here: those who wait shall ask for themselves.
            if (own.value().cancel(false)) {
                synchronized (answers) {
                    answers.remove(key, own);
                }
            }
        }
    }

    private static <K, S, V> V await(K key, Answer<S, V> known, Function<? super K, ? extends V> load) {
        try {
            return known.value().join();
        } catch (CancellationException failed) {
            return load.apply(key);
        }
    }
}
