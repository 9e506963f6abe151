package vn.thongsuot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.Desk;

/**
 * The product as a process of its own, killed without warning while four clerks press their forms: twenty times, the
 * product or its database, at random instants. The seed stands in the report.
 */
@DisplayName("Bị tắt đột ngột 20 lần: không mất, không nhân đôi điều đã xác nhận")
class KillTests {

    private static final int KILLS = 20;
    private static final int APPLICATION_KILLS = 2;
    private static final List<String> CLERKS = List.of("ngan", "xa02.mc", "xa03.mc", "xa04.mc");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<UUID, Acknowledged> acknowledged = new ConcurrentHashMap<>();

    /** Who logged in before goes on after the kill: a session is kept like everything else. */
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    private Path home;
    private int port;
    private Process product;

    /** A reception that the product confirmed: by whom, with which form, leading where. */
    private record Acknowledged(String clerk, Map<String, String> form, String location) {}

    @BeforeEach
    void makeHome() throws Exception {
        home = Files.createTempDirectory("thongsuot-kill");
        home.toFile().setExecutable(true, false);
        home.toFile().setReadable(true, false);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    @AfterEach
    void stop() throws Exception {
        product.destroy();
        if (!product.waitFor(30, TimeUnit.SECONDS)) {
            product.destroyForcibly().waitFor();
        }
    }

    @Test
    void losesAndDoublesNothing() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            boolean application = kill % (KILLS / APPLICATION_KILLS) == 1;
            loadUntil(application ? this::killProduct : this::killDatabase);
            waitUntilReady();
        }

        assertThat(acknowledged).as("seed " + seed).hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(new HashSet<>(acknowledged.values().stream()
                        .map(Acknowledged::location)
                        .toList()))
                .as("seed %d: every key its own dossier", seed)
                .hasSameSizeAs(acknowledged.values());
        CLERKS.parallelStream().forEach(this::pressAgain);
        stop();
        assertThat(run("verify").waitFor()).as("seed %d: %s", seed, log()).isZero();
    }

    private void pressAgain(String clerk) {
        Desk desk = desk(clerk);
        acknowledged.values().stream()
                .filter(one -> one.clerk().equals(clerk))
                .forEach(one -> assertThat(
                                desk.post("/desk/intake", one.form()).headers().firstValue("Location"))
                        .as("seed " + seed)
                        .hasValue(one.location()));
    }

    private interface Strike {
        void run() throws Exception;
    }

    /** Strikes at a random instant after the product has confirmed something to somebody. */
    private void loadUntil(Strike strike) throws Exception {
        int before = acknowledged.size();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService executor = Executors.newFixedThreadPool(CLERKS.size())) {
            CLERKS.forEach(clerk -> executor.submit(() -> work(clerk, over)));
            waitUntil(() -> acknowledged.size() > before);
            Thread.sleep(random.nextInt(1_000));
            strike.run();
            over.set(true);
        }
    }

    /** An answer that never came does not count as one; the clerk goes on as soon as the product does. */
    private void work(String clerk, AtomicBoolean over) {
        while (!over.get()) {
            try {
                receive(clerk, over);
            } catch (UncheckedIOException | IllegalStateException struck) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    private void receive(String clerk, AtomicBoolean over) {
        Desk desk = desk(clerk);
        String deskId = desk.field("/desk/intake", "desk");
        while (!over.get()) {
            Map<String, String> form = form(deskId);
            HttpResponse<String> answer = desk.post("/desk/intake", form);
            if (answer.statusCode() == 302) {
                String location = answer.headers().firstValue("Location").orElseThrow();
                if (location.contains("/desk/login")) {
                    // A session may lose its last instants, and with them somebody who logged in just now.
                    desks.remove(clerk);
                    return;
                }
                acknowledged.put(UUID.fromString(form.get("idempotencyKey")), new Acknowledged(clerk, form, location));
            }
        }
    }

    private Desk desk(String clerk) {
        return desks.computeIfAbsent(clerk, login -> new Desk(base()).login(login));
    }

    private Map<String, String> form(String desk) {
        return Map.of(
                "desk", desk,
                "idempotencyKey", UUID.randomUUID().toString(),
                "procedure", "1.001612",
                "channel", "counter",
                "kind", "citizen",
                "idNumber", "099%09d".formatted(random.nextInt(1_000_000_000)),
                "fullName", "Nguyễn Thị Bị Ngắt");
    }

    private void killProduct() throws Exception {
        product.destroyForcibly().waitFor();
        start();
    }

    private void killDatabase() throws Exception {
        List<String> pid =
                Files.readAllLines(home.resolve("postgres").resolve("data").resolve("postmaster.pid"));
        new ProcessBuilder("kill", "-9", pid.getFirst()).start().waitFor();
    }

    private void start() throws Exception {
        product = run();
        waitUntilReady();
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.thongsuot.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(home.resolve("log.txt").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        String.valueOf(port),
                        "THONGSUOT_HOME",
                        home.toString(),
                        "THONGSUOT_DEMO_DOSSIERS",
                        "0",
                        "THONGSUOT_DEMO_PAST",
                        "false"));
        return builder.start();
    }

    /** Ready means that a page with data comes, not only that the port answers. */
    private void waitUntilReady() throws Exception {
        waitUntil(() -> {
            try {
                return new Desk(base()).get("/actuator/health/readiness").statusCode() == 200
                        && new Desk(base()).get("/procedures").statusCode() == 200;
            } catch (UncheckedIOException notYet) {
                return false;
            }
        });
    }

    private void waitUntil(BooleanSupplier come) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!come.getAsBoolean()) {
            assertThat(product.isAlive()).as(log()).isTrue();
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain, seed " + seed + "\n" + log());
            }
            Thread.sleep(100);
        }
    }

    private String log() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("log.txt"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
