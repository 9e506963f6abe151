package vn.thongsuot.bench;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/**
 * Committed steps a second: the product over HTTP beside the bare side and beside a process engine that is called in this process,
 * in alternating rounds.
 */
final class StepBench {

    private static final List<String> CLERKS = List.of(
            "ngan", "xa02.mc", "xa03.mc", "xa04.mc", "xa05.mc", "xa06.mc", "xa07.mc", "xa08.mc", "xa09.mc", "xa10.mc",
            "xa11.mc", "xa12.mc", "ngan", "xa02.mc", "xa03.mc", "xa04.mc");

    private static final int SIDES = 3;

    private final Product product;
    private final int rounds;
    private final int warmups;
    private final int stepsPerClient;

    /** @param warmups rounds that are not counted: a virtual machine that has just started compiles while it works */
    StepBench(Product product, int warmups, int rounds, int stepsPerClient) {
        this.product = product;
        this.warmups = warmups;
        this.rounds = rounds;
        this.stepsPerClient = stepsPerClient;
    }

    /** Medians over the rounds. */
    record Result(double received, double product, double bare, double flowable) {
        double ratio() {
            return product / bare;
        }
    }

    private record Rates(double product, double bare, double flowable) {}

    Result run() throws Exception {
        List<Double> received = new ArrayList<>();
        List<Rates> rates = new ArrayList<>();
        List<Clerk> clerks = new ArrayList<>();
        List<Bare> connections = new ArrayList<>();
        try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Settings.in(product.home()));
                Flowable flowable = new Flowable(server, CLERKS.size())) {
            // Other people than in an earlier run on the same home: a second application of one is asked about.
            int people = ThreadLocalRandom.current().nextInt(40_000_000);
            for (int i = 0; i < CLERKS.size(); i++) {
                clerks.add(new Clerk(product.port(), CLERKS.get(i), i * 50_000_000L + people));
                connections.add(new Bare(server));
            }
            for (int round = -warmups; round < rounds; round++) {
                List<List<String>> mine = new ArrayList<>();
                List<List<String>> theirs = new ArrayList<>();
                double rate = receive(clerks, mine);
                receive(clerks, theirs);
                List<List<String>> cases = start(flowable);
                waitForPrints(server);
                Rates one = rates(
                        Math.floorMod(round, SIDES),
                        () -> rate(mine, (client, code) -> clerks.get(client).completeStep(code, UUID.randomUUID())),
                        () -> rate(
                                theirs,
                                (client, code) -> connections.get(client).step(code)),
                        () -> rate(cases, (client, id) -> flowable.step(id, CLERKS.get(client))));
                // The first rounds warm all sides up.
                if (round >= 0) {
                    received.add(rate);
                    rates.add(one);
                }
                System.out.printf(
                        "    round %d: received %.0f/s, step %.0f/s, bare %.0f/s, Flowable %.0f/s%n",
                        round, rate, one.product(), one.bare(), one.flowable());
            }
            for (int i = 0; i < CLERKS.size(); i++) {
                clerks.get(i).close();
                connections.get(i).close();
            }
        }
        return new Result(
                Numbers.median(received),
                Numbers.median(rates.stream().map(Rates::product).toList()),
                Numbers.median(rates.stream().map(Rates::bare).toList()),
                Numbers.median(rates.stream().map(Rates::flowable).toList()));
    }

    /** Each side goes first in its turn: who follows finds a warmer database. */
    @SafeVarargs
    private static Rates rates(int first, Callable<Double>... sides) throws Exception {
        double[] found = new double[SIDES];
        for (int i = 0; i < SIDES; i++) {
            int side = (first + i) % SIDES;
            found[side] = sides[side].call();
        }
        return new Rates(found[0], found[1], found[2]);
    }

    private List<List<String>> start(Flowable flowable) throws Exception {
        List<Callable<List<String>>> work = new ArrayList<>();
        for (String clerk : CLERKS) {
            work.add(() -> {
                List<String> own = new ArrayList<>();
                for (int i = 0; i < stepsPerClient; i++) {
                    own.add(flowable.receive(clerk + i));
                }
                return own;
            });
        }
        return together(work);
    }

    private double receive(List<Clerk> clerks, List<List<String>> codes) throws Exception {
        List<Callable<List<String>>> work = new ArrayList<>();
        for (Clerk clerk : clerks) {
            work.add(() -> {
                List<String> own = new ArrayList<>();
                for (int i = 0; i < stepsPerClient; i++) {
                    own.add(clerk.receive(UUID.randomUUID()));
                }
                return own;
            });
        }
        long begin = System.nanoTime();
        codes.addAll(together(work));
        return clerks.size() * (double) stepsPerClient / ((System.nanoTime() - begin) / 1e9);
    }

    /** Receipts are printed in the background; what is measured next shall not pay for them. */
    private static void waitForPrints(EmbeddedPostgres server) throws Exception {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(Bootstrap.DATABASE), Bootstrap.APP, server.secret(Bootstrap.APP));
                var statement = connection.createStatement()) {
            long before = -1;
            for (long now = 0; now != before; ) {
                before = now;
                Thread.sleep(1_500);
                var row = statement.executeQuery("select count(*) from documents.document");
                row.next();
                now = row.getLong(1);
            }
        }
    }

    private interface Step {
        void on(int client, String code) throws Exception;
    }

    private static double rate(List<List<String>> codes, Step step) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        int total = 0;
        for (int i = 0; i < codes.size(); i++) {
            int client = i;
            total += codes.get(i).size();
            work.add(() -> {
                for (String code : codes.get(client)) {
                    step.on(client, code);
                }
                return null;
            });
        }
        long begin = System.nanoTime();
        together(work);
        return total / ((System.nanoTime() - begin) / 1e9);
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(work.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
