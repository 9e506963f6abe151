package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class KeptWhileUnchangedTests {

    private static final int ASKERS = 6;

    private final AtomicInteger loads = new AtomicInteger();
    private volatile @Nullable Long changes = 7L;

    /** A database that says nothing but how often it changed. */
    private DSLContext database(Runnable asked) {
        return DSL.using(
                new MockConnection(statement -> {
                    asked.run();
                    DSLContext plain = DSL.using(SQLDialect.POSTGRES);
                    var field = DSL.field("changes", SQLDataType.BIGINT);
                    var rows = plain.newResult(field);
                    rows.add(plain.newRecord(field).values(changes));
                    return new MockResult[] {new MockResult(1, rows)};
                }),
                SQLDialect.POSTGRES);
    }

    private KeptWhileUnchanged<String, Integer> kept(Runnable asked) {
        return new KeptWhileUnchanged<>(
                database(asked), Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void keepsAnAnswerUntilSomethingChanges() {
        var kept = kept(() -> {});
        Function<String, Integer> load = key -> loads.incrementAndGet();

        assertThat(List.of(kept.get("a", load), kept.get("a", load), kept.get("b", load)))
                .containsExactly(1, 1, 2);
        changes = 8L;
        assertThat(kept.get("a", load)).isEqualTo(3);
    }

    @Test
    void asksAnewInATransactionThatHasWritten() {
        var kept = kept(() -> {});
        changes = null;

        kept.get("a", key -> loads.incrementAndGet());

        assertThat(kept.get("a", key -> loads.incrementAndGet())).isEqualTo(2);
    }

    @Test
    void seesOneStateInATransactionThatOnlyReads() {
        AtomicInteger asked = new AtomicInteger();
        var kept = kept(asked::incrementAndGet);
        TransactionTemplate reading = new TransactionTemplate(new NoDatabase());
        reading.setReadOnly(true);

        List<Integer> seen = reading.execute(_ -> {
            int first = kept.get("a", _ -> loads.incrementAndGet());
            changes = 8L;
            return List.of(first, kept.get("a", _ -> loads.incrementAndGet()));
        });

        assertThat(seen).containsExactly(1, 1);
        assertThat(asked).hasValue(1);
        assertThat(kept.get("a", _ -> loads.incrementAndGet())).isEqualTo(2);
    }

    @Test
    void asksAnewInATransactionThatMayWrite() {
        var kept = kept(() -> {});

        List<Integer> seen = new TransactionTemplate(new NoDatabase()).execute(_ -> {
            int first = kept.get("a", _ -> loads.incrementAndGet());
            changes = 8L;
            return List.of(first, kept.get("a", _ -> loads.incrementAndGet()));
        });

        assertThat(seen).containsExactly(1, 2);
    }

    /** Transactions that begin and end, of nothing. */
    private static final class NoDatabase extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }

    @Test
    void makesOneAnswerForAllWhoAskAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(ASKERS);
        var kept = kept(asked::countDown);

        List<Integer> answers = together(() -> kept.get("a", key -> {
            awaitAll(asked);
            return loads.incrementAndGet();
        }));

        assertThat(answers).hasSize(ASKERS).containsOnly(1);
    }

    @Test
    void keepsNoFailure() {
        var kept = kept(() -> {});

        assertThatThrownBy(() -> kept.get("a", key -> {
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");
        assertThat(kept.get("a", key -> loads.incrementAndGet())).isEqualTo(1);
    }

    @Test
    void letsThoseAskForThemselvesWhoWaitedForAFailure() throws Exception {
        CountDownLatch asked = new CountDownLatch(ASKERS);
        var kept = kept(asked::countDown);
        AtomicInteger tries = new AtomicInteger();

        List<Integer> answers = together(() -> {
            try {
                return kept.get("a", key -> {
                    awaitAll(asked);
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("not now");
                    }
                    return 7;
                });
            } catch (IllegalStateException failed) {
                return -1;
            }
        });

        assertThat(answers).hasSize(ASKERS).containsOnlyOnce(-1).contains(7);
    }

    private static List<Integer> together(Callable<Integer> one) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(ASKERS)) {
            List<Future<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < ASKERS; i++) {
                futures.add(executor.submit(one));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
