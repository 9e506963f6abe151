package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** Starts and stops the server's main process. */
record Postmaster(Layout layout, Account account, Binaries binaries) {

    private static final String START_LIMIT_SECONDS = "600";
    private static final String STOP_LIMIT_SECONDS = "120";
    private static final Duration HELPERS_END_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    Postmaster in(Layout other) {
        return new Postmaster(other, account, binaries);
    }

    /** Returns when the server accepts connections; {@code false} when it did not start. */
    boolean start(int port, boolean fsync, Map<String, String> parameters) throws IOException {
        Files.deleteIfExists(layout.startLog());
        return pgCtl(
                        "start",
                        "-w",
                        "-t",
                        START_LIMIT_SECONDS,
                        "-l",
                        layout.startLog().toString(),
                        "-o",
                        options(port, fsync, parameters))
                .succeeded();
    }

    /** Fast: open transactions are rolled back, the log is written out, the next start needs no recovery. */
    void stop() throws IOException {
        var stopped = pgCtl("stop", "-m", "fast", "-w", "-t", STOP_LIMIT_SECONDS);
        if (!stopped.succeeded() && running()) {
            throw new EmbeddedPostgresException("server.not-stopped", layout.data(), stopped.output());
        }
    }

    /** Whether the process in the pid file lives and is this folder's server. */
    boolean running() throws IOException {
        var written = PidFile.read(layout.pidFile());
        return written.isPresent() && residents().contain(written.get().pid());
    }

    /**
     * Removes what a killed server leaves: its pid file, and helpers that have not yet noticed its death. Call only
     * when it is not running.
     */
    void clearRemains() throws IOException {
        Files.deleteIfExists(layout.pidFile());
        var limit = System.nanoTime() + HELPERS_END_WITHIN.toNanos();
        var left = residents().list();
        while (!left.isEmpty()) {
            if (System.nanoTime() > limit) {
                left.forEach(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            left = residents().list();
        }
    }

    String startLog() throws IOException {
        return Files.exists(layout.startLog())
                ? Files.readString(layout.startLog()).strip()
                : "";
    }

    private Residents residents() {
        return new Residents(layout.data(), account);
    }

    private Command pgCtl(String... words) throws IOException {
        var all = new ArrayList<>(
                List.of(binaries.program("pg_ctl"), "-D", layout.data().toString()));
        all.addAll(List.of(words));
        return Command.run(binaries.folder(), account.words(all));
    }

    private static String options(int port, boolean fsync, Map<String, String> parameters) {
        var all = new TreeMap<>(ServerParameters.ALWAYS);
        all.put("port", Integer.toString(port));
        all.put("fsync", fsync ? "on" : "off");
        all.putAll(parameters);
        var words = new StringBuilder();
        all.forEach((name, value) -> words.append(" -c ")
                .append(name)
                .append("='")
                .append(value.replace("'", "'\\''"))
                .append('\''));
        return words.toString();
    }
}
