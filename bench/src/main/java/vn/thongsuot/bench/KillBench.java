package vn.thongsuot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Kills the product or its database under load at random instants and looks: what was acknowledged is there, pressed again under its
 * key it is the same one, and {@code verify} passes at the end. The database comes back by itself, the product is started.
 */
final class KillBench {

    private static final List<String> CLERKS = List.of("ngan", "xa02.mc", "xa03.mc", "xa04.mc");
    /** Of what was acknowledged before, this much is pressed again after each kill; all of it at the end. */
    private static final int PRESSED_AGAIN = 40;

    private static final int LOAD_MILLIS = 1_500;
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final Path home;
    private final int kills;
    private final Random random;
    private final long seed;
    private final Map<UUID, Reception> acknowledged = new ConcurrentHashMap<>();

    /** What the product confirmed: by whom, for which person, as which code. */
    private record Reception(String clerk, long person, String code) {}

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
            if (database) {
                product.waitUntilReady();
            } else {
                product.start();
            }
            int again = check(product, PRESSED_AGAIN);
            System.out.printf(
                    "  kill %d (%s): %d acknowledged so far, %d pressed again%n",
                    i, database ? "database" : "product", acknowledged.size(), again);
        }
        int again = check(product, acknowledged.size());
        product.close();
        if (product.command("verify") != 0) {
            throw new IllegalStateException("verify found differences: see " + home.resolve("bench.log"));
        }
        System.out.printf("%d kills: %d receptions, none lost, none doubled, verify passes%n", kills, again);
    }

    private interface Strike {
        void run() throws Exception;
    }

    private void load(Product product, Strike strike) throws Exception {
        int before = acknowledged.size();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(CLERKS.size())) {
            for (String login : CLERKS) {
                long person = random.nextInt(900_000_000);
                executor.submit(() -> receive(product, login, person, over));
            }
            waitUntilSomethingIsAcknowledged(before);
            Thread.sleep(random.nextInt(LOAD_MILLIS));
            strike.run();
            over.set(true);
        }
    }

    /** A product that just started answers late; a blow before its first answer would prove nothing. */
    private void waitUntilSomethingIsAcknowledged(int before) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (acknowledged.size() == before) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nothing was acknowledged within " + LONGEST_START);
            }
            Thread.sleep(20);
        }
    }

    private void receive(Product product, String login, long first, AtomicBoolean over) {
        try (Clerk clerk = new Clerk(product.port(), login, first)) {
            while (!over.get()) {
                UUID key = UUID.randomUUID();
                long person = clerk.nextPerson();
                acknowledged.put(key, new Reception(login, person, clerk.receive(key, person)));
            }
        } catch (IOException struck) {
            // The other end was killed; what was not acknowledged does not count.
            over.set(true);
        }
    }

    private void strike(Product product, boolean database) throws Exception {
        if (database) {
            String postmaster = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                    .getFirst();
            new ProcessBuilder("kill", "-9", postmaster).start().waitFor();
        } else {
            product.kill();
        }
    }

    /** Presses some of the acknowledged forms again: the answer has to be the same code, and no two may have one. */
    private int check(Product product, int most) throws IOException {
        Set<String> codes = acknowledged.values().stream().map(Reception::code).collect(Collectors.toSet());
        if (codes.size() != acknowledged.size()) {
            throw new IllegalStateException("A code was given twice.");
        }
        List<Map.Entry<UUID, Reception>> chosen = new ArrayList<>(acknowledged.entrySet());
        Collections.shuffle(chosen, random);
        chosen = chosen.subList(0, Math.min(most, chosen.size()));
        for (String login : CLERKS) {
            try (Clerk clerk = new Clerk(product.port(), login, 0)) {
                for (Map.Entry<UUID, Reception> one : chosen) {
                    if (one.getValue().clerk().equals(login)) {
                        pressAgain(clerk, one.getKey(), one.getValue());
                    }
                }
            }
        }
        return chosen.size();
    }

    private static void pressAgain(Clerk clerk, UUID key, Reception known) throws IOException {
        String code = clerk.receive(key, known.person());
        if (!code.equals(known.code())) {
            throw new IllegalStateException("Acknowledged as %s, now %s".formatted(known.code(), code));
        }
        int status = clerk.get("/desk/dossiers/" + code).status();
        if (status != 200) {
            throw new IllegalStateException("Acknowledged and gone: %s, status %d".formatted(code, status));
        }
    }
}
