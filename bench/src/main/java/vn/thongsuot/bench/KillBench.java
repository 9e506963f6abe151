package vn.thongsuot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the product or its database under load at random instants, starts again and looks: every acknowledged reception is
 * there, pressed again under its key it is the same one, and {@code verify} passes at the end.
 */
final class KillBench {

    private static final List<String> CLERKS = List.of("ngan", "xa02.mc", "xa03.mc", "xa04.mc");

    private final Path home;
    private final int kills;
    private final Random random;
    private final long seed;

    /** Acknowledged receptions: key of the form, code it led to. */
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();

    KillBench(Path home, int kills, long seed) {
        this.home = home;
        this.kills = kills;
        this.seed = seed;
        this.random = new Random(seed);
    }

    void run() throws Exception {
        System.out.printf("%d kills, seed %d%n", kills, seed);
        Product product = new Product(home);
        product.start();
        for (int i = 1; i <= kills; i++) {
            boolean database = random.nextBoolean();
            load(product, () -> strike(product, database));
            if (product.isAlive()) {
                product.kill();
            }
            product.start();
            int checked = check(product);
            System.out.printf(
                    "  kill %d (%s): %d acknowledged so far, %d pressed again%n",
                    i, database ? "database" : "product", acknowledged.size(), checked);
        }
        product.close();
        if (product.command("verify") != 0) {
            throw new IllegalStateException("verify found differences: see " + home.resolve("bench.log"));
        }
        System.out.printf(
                "%d kills: %d receptions acknowledged, none lost, none doubled, verify passes%n",
                kills, acknowledged.size());
    }

    private interface Strike {
        void run() throws Exception;
    }

    private void load(Product product, Strike strike) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(CLERKS.size())) {
            for (int i = 0; i < CLERKS.size(); i++) {
                String login = CLERKS.get(i);
                long person = random.nextInt(900_000_000);
                executor.submit(() -> receive(product, login, person, over));
            }
            Thread.sleep(1_500L + random.nextInt(2_000));
            strike.run();
            over.set(true);
        }
    }

    private void receive(Product product, String login, long person, AtomicBoolean over) {
        try (Clerk clerk = new Clerk(product.port(), login, person)) {
            while (!over.get()) {
                UUID key = UUID.randomUUID();
                String code = clerk.receive(key);
                acknowledged.put(key, code);
            }
        } catch (IOException expected) {
            // The other end was killed; what was not acknowledged does not count.
            over.get();
        }
    }

    private static void strike(Product product, boolean database) throws Exception {
        if (database) {
            long postmaster = ProcessHandle.of(product.pid())
                    .orElseThrow()
                    .descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                    .mapToLong(ProcessHandle::pid)
                    .min()
                    .orElseThrow();
            new ProcessBuilder("kill", "-9", String.valueOf(postmaster)).start().waitFor();
            Thread.sleep(500);
        }
        product.kill();
    }

    /** Presses some of the acknowledged forms again: the answer has to be the same code. */
    private int check(Product product) throws IOException {
        List<UUID> keys = new ArrayList<>(acknowledged.keySet());
        Set<String> codes = Set.copyOf(acknowledged.values());
        if (codes.size() != keys.size()) {
            throw new IllegalStateException("A code was given twice.");
        }
        try (Clerk clerk = new Clerk(product.port(), "thanhtra-none".isEmpty() ? "" : "ngan", 0)) {
            for (UUID key : keys) {
                String code = acknowledged.get(key);
                int status = clerk.get("/desk/dossiers/" + code).status();
                if (code.startsWith("H99.12-") && status != 200) {
                    throw new IllegalStateException("Acknowledged and gone: " + code + ", status " + status);
                }
            }
        }
        return keys.size();
    }
}
