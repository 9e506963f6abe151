package vn.thongsuot.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that are kept on each node while what figures are made of has not changed and the minute has not passed (Vietnamese: bộ
 * nhớ tạm đúng từng giao dịch): exact, because who sees the same count of changes sees the same rows. What {@code load} reads
 * must be in tables that count their changes ({@code platform.count_change()}). Many who look at one board cost one answer.
 * Thread-safe; a transaction that has written asks anew.
 */
public final class KeptWhileUnchanged<K, V> {

    private final DSLContext db;
    private final Clock clock;
    private final KeptAnswers<K, State, V> answers = new KeptAnswers<>();

    public KeptWhileUnchanged(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the database says and when, in whole minutes, as legal times are. */
    private record State(long changes, Instant minute) {}

    /**
     * The kept answer, or what {@code load} says now. Who asks while another is making the same answer waits for that one.
     * What {@code load} throws is thrown and not kept.
     */
    public V get(K key, Function<? super K, ? extends V> load) {
        State state = state();
        return state == null ? load.apply(key) : answers.get(key, state, load);
    }

    /**
     * Read before the answer is made: what is committed in between makes the answer newer than its state, never older. A
     * transaction that only reads asks once, so that a page of many figures shows them all as of its beginning.
     */
    private @Nullable State state() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return ask();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst()
                .orElseGet(this::know)
                .state();
    }

    /** What a transaction knows already, for as long as it lasts; set aside with it where another begins in between. */
    private record Known(@Nullable State state) implements TransactionSynchronization {}

    private Known know() {
        Known known = new Known(ask());
        TransactionSynchronizationManager.registerSynchronization(known);
        return known;
    }

    private @Nullable State ask() {
        Long changes = db.fetchSingle("""
                        select case when pg_current_xact_id_if_assigned() is null
                        then (select sum(n)::bigint from platform.change_count) end
                        """).get(0, Long.class);
        return changes == null ? null : new State(changes, clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }
}
