package vn.thongsuot.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as its own process, from the build that bin/run starts, with a home of its own. */
final class Product implements AutoCloseable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final int port;
    private Process process;

    Product(Path home) throws IOException {
        this.home = home;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** The day by which the product works. */
    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    int port() {
        return port;
    }

    Path home() {
        return home;
    }

    void start() throws IOException, InterruptedException {
        process = launch(List.of(), "THONGSUOT_DEMO_DOSSIERS", "0");
        waitUntilReady();
    }

    /** As one of several nodes on a database that somebody else of this home runs. */
    void join() throws IOException, InterruptedException {
        process = launch(List.of(), "THONGSUOT_DEMO_DOSSIERS", "0", "THONGSUOT_DATABASE_JOIN", "true");
        waitUntilReady();
    }

    /** Runs a command of the same jar on the same home and waits for its end. */
    int command(String... arguments) throws IOException, InterruptedException {
        return launch(List.of(arguments)).waitFor();
    }

    /** As {@link #command}, for what it prints. */
    List<String> lines(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("thongsuot", ".out");
        try {
            ProcessBuilder builder = builder(List.of(arguments))
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log()));
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IOException("%s ended with %d: %s".formatted(arguments[0], status, Files.readString(out)));
            }
            return Files.readAllLines(out);
        } finally {
            Files.delete(out);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    private File log() {
        return home.resolve("bench.log").toFile();
    }

    private Process launch(List<String> arguments, String... environment) throws IOException {
        return builder(arguments, environment)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
    }

    private ProcessBuilder builder(List<String> arguments, String... environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(System.getenv("THONGSUOT_JAVA_FLAGS").lines().toList());
        command.addAll(List.of("-jar", System.getenv("THONGSUOT_JAR")));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> variables = builder.environment();
        variables.put("PORT", String.valueOf(port));
        variables.put("THONGSUOT_HOME", home.toString());
        for (int i = 0; i + 1 < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return builder;
    }

    /** Ready means that a page with data comes, not only that the port answers. */
    void waitUntilReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IOException("The product ended: " + tail());
            }
            try (Http http = new Http(port)) {
                if (http.get("/actuator/health/readiness").status() == 200
                        && http.get("/procedures").status() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
            Thread.sleep(100);
        }
        throw new IOException("The product did not become ready: " + tail());
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("bench.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
