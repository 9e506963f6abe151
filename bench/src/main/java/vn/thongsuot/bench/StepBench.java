package vn.thongsuot.bench;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.Settings;

/** Committed steps a second: the product over HTTP beside the bare side, in alternating rounds. */
final class StepBench {

    private static final List<String> CLERKS = List.of(
            "ngan", "xa02.mc", "xa03.mc", "xa04.mc", "xa05.mc", "xa06.mc", "xa07.mc", "xa08.mc", "xa09.mc", "xa10.mc",
            "xa11.mc", "xa12.mc", "ngan", "xa02.mc", "xa03.mc", "xa04.mc");

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
    record Result(double received, double product, double bare) {
        double ratio() {
            return product / bare;
        }
    }

    Result run() throws Exception {
        List<Double> received = new ArrayList<>();
        List<Double> steps = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Settings.in(product.home()))) {
            List<Clerk> clerks = new ArrayList<>();
            List<Bare> connections = new ArrayList<>();
            for (int i = 0; i < CLERKS.size(); i++) {
                clerks.add(new Clerk(product.port(), CLERKS.get(i), i * 50_000_000L));
                connections.add(new Bare(server));
            }
            for (int round = -warmups; round < rounds; round++) {
                List<List<String>> mine = new ArrayList<>();
                List<List<String>> theirs = new ArrayList<>();
                double rate = receive(clerks, mine);
                receive(clerks, theirs);
                waitForPrints(server);
                Step ours = (client, code) -> clerks.get(client).completeStep(code, UUID.randomUUID());
                Step bareSide = (client, code) -> connections.get(client).step(code);
                // Each side goes first in every other round: who follows finds a warmer database.
                boolean weFirst = Math.floorMod(round, 2) == 0;
                double first = weFirst ? rate(mine, ours) : rate(theirs, bareSide);
                double second = weFirst ? rate(theirs, bareSide) : rate(mine, ours);
                double product = weFirst ? first : second;
                double plain = weFirst ? second : first;
                // The first rounds warm both sides up.
                if (round >= 0) {
                    received.add(rate);
                    steps.add(product);
                    bare.add(plain);
                }
                System.out.printf(
                        "    round %d: received %.0f/s, step %.0f/s, bare %.0f/s%n", round, rate, product, plain);
            }
            for (int i = 0; i < CLERKS.size(); i++) {
                clerks.get(i).close();
                connections.get(i).close();
            }
        }
        return new Result(Numbers.median(received), Numbers.median(steps), Numbers.median(bare));
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
