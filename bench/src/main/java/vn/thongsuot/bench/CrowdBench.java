package vn.thongsuot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/**
 * Many clerks who think between what they do: on one node, then on two of which one is killed without warning in the middle. A
 * request that a clerk got no answer to is sent once more to another node that lives; one that was told to come again, when it was
 * told to.
 */
final class CrowdBench {

    private static final int CLERKS = 300;
    private static final double MEAN_THINKING = 10_000;
    private static final long MOST_THINKING = 30_000;
    /** A node that was started just now is still being compiled: what the crowd waits in this time is counted apart. */
    private static final long WARMING = 60_000;

    private static final long MEASURED = 90_000;
    private static final int LOGINS_AT_ONCE = 8;
    private static final List<String> LOGINS = List.of(
            "ngan", "xa02.mc", "xa03.mc", "xa04.mc", "xa05.mc", "xa06.mc", "xa07.mc", "xa08.mc", "xa09.mc", "xa10.mc",
            "xa11.mc", "xa12.mc");

    private final Path home;

    CrowdBench(Path home) {
        this.home = home;
    }

    /** @throws IllegalStateException if a request was lost or a reception that was acknowledged is not found */
    void run() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Settings.in(home))) {
            System.out.printf(
                    "(h) %d clerks, %.0f s between two requests of one, database on port %d%n",
                    CLERKS, MEAN_THINKING / 1000, server.port());
            try (Product one = new Product(home)) {
                one.join();
                say("one node", new Crowd(List.of(one)).work(false));
            }
            try (Product one = new Product(home);
                    Product two = new Product(home)) {
                one.join();
                two.join();
                say("two nodes, one killed", new Crowd(List.of(one, two)).work(true));
            }
        }
    }

    private static void say(String name, Result result) {
        print(name, result);
        if (result.cold().lost() + result.measured().lost() > 0 || result.found() != result.acknowledged()) {
            throw new IllegalStateException("Crowd of clerks, %s: something was lost, see above.".formatted(name));
        }
    }

    private static void print(String name, Result result) {
        say(name + ", cold minute", result.cold());
        say(name, result.measured());
        System.out.printf(
                "    %-36s %d receptions acknowledged, %d found%n", name, result.acknowledged(), result.found());
    }

    private static void say(String name, Tally tally) {
        System.out.printf(
                "    %-36s %,d requests, p50 %.0f ms, p99 %.0f ms, sent again %d, lost %d%n",
                name,
                tally.taken().length,
                Numbers.percentile(tally.taken(), 0.5),
                Numbers.percentile(tally.taken(), 0.99),
                tally.again(),
                tally.lost());
        tally.reasons().forEach((reason, times) -> System.out.printf("        %d times: %s%n", times, reason));
    }

    /** @param taken nanoseconds of each request, with its second try where it had one */
    private record Tally(long[] taken, int again, int lost, Map<String, Integer> reasons) {}

    private record Result(Tally cold, Tally measured, int acknowledged, int found) {}

    private interface Request {
        void send(Clerk clerk) throws IOException;
    }

    /** A clerk, and the node to which a balancer sends this clerk's requests. */
    private static final class Seat implements AutoCloseable {

        private final List<Product> nodes;
        private final Clerk clerk;
        private int node;

        Seat(List<Product> nodes, int number) throws IOException {
            this.nodes = nodes;
            this.node = number % nodes.size();
            this.clerk = new Clerk(
                    nodes.get(node).port(), LOGINS.get(number % LOGINS.size()), 1_000_000L * number + 300_000_000L);
        }

        void send(Request request) throws IOException {
            request.send(clerk);
        }

        /** To another node where it lives, else to the same over a new connection. */
        void turn() throws IOException {
            int other = (node + 1) % nodes.size();
            if (nodes.get(other).isAlive()) {
                node = other;
            }
            clerk.turnTo(nodes.get(node).port());
        }

        long nextPerson() {
            return clerk.nextPerson();
        }

        @Override
        public void close() throws IOException {
            clerk.close();
        }
    }

    /** The clerks of one run. */
    private static final class Crowd {

        private final List<Product> nodes;
        private final Queue<Long> taken = new ConcurrentLinkedQueue<>();
        private final Queue<String> codes = new ConcurrentLinkedQueue<>();
        private final AtomicInteger again = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();
        private final Map<String, Integer> reasons = new ConcurrentHashMap<>();
        private final AtomicBoolean over = new AtomicBoolean();
        private final CountDownLatch ready = new CountDownLatch(CLERKS);
        private final Semaphore logins = new Semaphore(LOGINS_AT_ONCE);

        Crowd(List<Product> nodes) {
            this.nodes = nodes;
        }

        Result work(boolean kill) throws Exception {
            Tally cold;
            try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> clerks = new ArrayList<>();
                for (int i = 0; i < CLERKS; i++) {
                    int number = i;
                    clerks.add(executor.submit(() -> {
                        clerk(number);
                        return null;
                    }));
                }
                ready.await();
                Thread.sleep(WARMING);
                cold = tally();
                begin();
                Thread.sleep(MEASURED / 2);
                if (kill) {
                    nodes.getFirst().kill();
                }
                Thread.sleep(MEASURED / 2);
                over.set(true);
                for (Future<?> clerk : clerks) {
                    clerk.get();
                }
            }
            return new Result(cold, tally(), codes.size(), countFound());
        }

        private Tally tally() {
            return new Tally(
                    taken.stream().mapToLong(Long::longValue).toArray(), again.get(), lost.get(), Map.copyOf(reasons));
        }

        /** What was under way crosses into the next part; nothing is left out of both. */
        private void begin() {
            taken.clear();
            again.set(0);
            lost.set(0);
            reasons.clear();
        }

        private void clerk(int number) throws Exception {
            Random random = new Random(number);
            logins.acquire();
            Seat seat;
            try {
                seat = new Seat(nodes, number);
            } finally {
                logins.release();
                ready.countDown();
            }
            ready.await();
            try (seat) {
                String last = null;
                while (!over.get()) {
                    Thread.sleep(Math.min(MOST_THINKING, (long) (-Math.log(1 - random.nextDouble()) * MEAN_THINKING)));
                    last = once(seat, random.nextInt(5), last);
                }
            }
        }

        /** One thing that a clerk does: mostly a look at the list, else a reception and then its first step. */
        private String once(Seat seat, int what, String last) throws Exception {
            UUID key = UUID.randomUUID();
            if (what > 1) {
                timed(seat, clerk -> require(clerk.get("/desk/work")));
                return last;
            }
            if (last != null) {
                timed(seat, clerk -> clerk.completeStep(last, key));
                return null;
            }
            long person = seat.nextPerson();
            String[] code = new String[1];
            timed(seat, clerk -> code[0] = clerk.receive(key, person));
            if (code[0] != null) {
                codes.add(code[0]);
            }
            return code[0];
        }

        private static void require(Http.Answer answer) throws IOException {
            if (answer.status() != 200) {
                throw new IOException("Work list: status " + answer.status());
            }
        }

        private void timed(Seat seat, Request request) throws Exception {
            long begin = System.nanoTime();
            try {
                seat.send(request);
            } catch (Http.Busy busy) {
                count(busy);
                Thread.sleep(Duration.ofSeconds(busy.seconds()));
                sendAgain(seat, request);
            } catch (IOException unanswered) {
                count(unanswered);
                seat.turn();
                sendAgain(seat, request);
            }
            taken.add(System.nanoTime() - begin);
        }

        private void count(IOException unanswered) {
            again.incrementAndGet();
            reasons.merge(reason(unanswered), 1, Integer::sum);
        }

        private void sendAgain(Seat seat, Request request) {
            try {
                seat.send(request);
            } catch (IOException stillUnanswered) {
                lost.incrementAndGet();
                reasons.merge("lost: " + reason(stillUnanswered), 1, Integer::sum);
            }
        }

        /** Without codes, so that the same reason is the same words. */
        private static String reason(IOException e) {
            return String.valueOf(e.getMessage()).replaceAll("H99\\S+", "a dossier");
        }

        /** Of the acknowledged receptions, each counted once, those that are in the database. */
        private int countFound() throws Exception {
            int found = 0;
            try (Database database = new Database(nodes.getLast())) {
                for (String code : codes.stream().distinct().toList()) {
                    found += count(database, code);
                }
            }
            return found;
        }

        private static int count(Database database, String code) throws SQLException {
            return Integer.parseInt(database.one(
                    "select count(*) from dossiers.dossier_code where code = '" + code.replace("'", "''") + "'"));
        }
    }
}
