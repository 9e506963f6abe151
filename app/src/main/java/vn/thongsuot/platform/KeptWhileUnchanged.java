package vn.thongsuot.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept on each node while the database has not changed and the minute has not passed (Vietnamese: bộ nhớ tạm
 * đúng từng giao dịch): exact, because two equal snapshots see the same rows. Many who look at one board cost one answer.
 * Thread-safe; a transaction that has written asks anew.
 */
public final class KeptWhileUnchanged<K, V> {

    private static final int MOST = 200;

    private final DSLContext db;
    private final Clock clock;
    private final Map<K, Answer<V>> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > MOST;
        }
    };

    public KeptWhileUnchanged(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the database says and when, in whole minutes, as legal times are. */
    private record State(String snapshot, Instant minute) {}

    private record Answer<V>(State state, V value) {}

    /** The kept answer, or what {@code load} says now. */
    public V get(K key, Function<? super K, ? extends V> load) {
        State state = state();
        if (state == null) {
            return load.apply(key);
        }
        synchronized (answers) {
            Answer<V> known = answers.get(key);
            if (known != null && known.state().equals(state)) {
                return known.value();
            }
        }
        V value = load.apply(key);
        synchronized (answers) {
            answers.put(key, new Answer<>(state, value));
        }
        return value;
    }

    /** Read before the answer is made: what is committed in between makes the answer newer than its state, never older. */
    private @Nullable State state() {
        String snapshot = db.fetchSingle(
                        "select case when pg_current_xact_id_if_assigned() is null then pg_current_snapshot()::text end")
                .get(0, String.class);
        return snapshot == null ? null : new State(snapshot, clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }
}
