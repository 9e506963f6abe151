package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The way from settings to a running server. */
final class Startup {

    private static final System.Logger LOG = System.getLogger(Startup.class.getName());
    private static final int TRIES = 3;
    private static final Duration JOIN_WITHIN = Duration.ofSeconds(120);
    private static final Duration WATCH_EVERY = Duration.ofMillis(200);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final Settings settings;
    private final Layout layout;
    private final HomeLock lock;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private boolean stopped;

    private Startup(Settings settings, HomeLock lock) throws IOException {
        this.settings = settings;
        this.layout = Layout.of(settings);
        this.lock = lock;
        var account = Account.choose(layout.folder(), settings.cache());
        var binaries = Binaries.in(settings.cache(), () -> settings.progress().accept(Step.UNPACK));
        this.cluster = new Cluster(layout, account, binaries);
        this.postmaster = new Postmaster(layout, account, binaries);
    }

    static EmbeddedPostgres start(Settings settings) throws IOException {
        var layout = prepare(settings);
        var lock = HomeLock.tryAcquire(layout.lock());
        if (lock.isEmpty()) {
            throw new EmbeddedPostgresException("home.in-use", settings.home(), HomeLock.holder(layout.lock()));
        }
        return start(settings, lock.get());
    }

    static EmbeddedPostgres startOrJoin(Settings settings) throws IOException {
        var layout = prepare(settings);
        var limit = System.nanoTime() + JOIN_WITHIN.toNanos();
        while (System.nanoTime() < limit) {
            var lock = HomeLock.tryAcquire(layout.lock());
            if (lock.isPresent()) {
                return start(settings, lock.get());
            }
            var running = PidFile.read(layout.pidFile()).filter(PidFile::ready);
            if (running.isPresent()) {
                return new EmbeddedPostgres(layout, running.get().port(), () -> {});
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new EmbeddedPostgresException("home.in-use", settings.home(), HomeLock.holder(layout.lock()));
    }

    private static EmbeddedPostgres start(Settings settings, HomeLock lock) throws IOException {
        try {
            return new Startup(settings, lock).run();
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Other accounts may pass through the folders, and read nothing in them. */
    private static Layout prepare(Settings settings) throws IOException {
        var passable = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"));
        var layout = Layout.of(settings);
        Files.createDirectories(settings.cache());
        Files.createDirectories(layout.folder(), passable);
        return layout;
    }

    private EmbeddedPostgres run() throws IOException {
        var password = Secrets.readOrCreate(layout.secret("postgres"));
        if (!cluster.exists()) {
            settings.progress().accept(Step.CREATE);
            cluster.create(password, settings.fsync());
        }
        cluster.check();
        if (settings.disposable()) {
            TemporaryHomes.findLeftBehind(settings.home()).forEach(this::remove);
        }
        var port = startServer();
        watch();
        return new EmbeddedPostgres(layout, port, this::stop);
    }

    /** A server that somebody killed is started again at its port; whoever uses it sees broken connections meanwhile. */
    private void watch() throws IOException {
        PidFile.read(layout.pidFile())
                .map(PidFile::pid)
                .flatMap(ProcessHandle::of)
                .ifPresent(server ->
                        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> startAgainAfter(server)));
    }

    /**
     * Looks by itself: for a process that is no child, onExit looks more and more seldom, in the end every five seconds, and
     * takes one for living whose death its parent has not noticed.
     */
    private void startAgainAfter(ProcessHandle server) {
        try {
            while (Residents.lives(server)) {
                Thread.sleep(WATCH_EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        startAgain();
    }

    private synchronized void startAgain() {
        if (stopped) {
            return;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "The server of {0} ended without being asked; starting it again",
                layout.data());
        try {
            startServer();
            watch();
        } catch (IOException | EmbeddedPostgresException e) {
            LOG.log(System.Logger.Level.ERROR, "The server of " + layout.data() + " could not be started again", e);
        }
    }

    private void clearRemains(Postmaster left) throws IOException {
        if (left.running()) {
            settings.progress().accept(Step.STOP_LEFT_BEHIND);
            left.stop();
        }
        left.clearRemains();
    }

    /** A temporary home that a killed application left; while any living one holds it, it stays. */
    private void remove(Path leftBehind) {
        var old = new Layout(leftBehind.resolve("postgres"));
        try (var free = HomeLock.tryAcquire(old.lock()).orElse(null)) {
            if (free != null) {
                clearRemains(postmaster.in(old));
                Trees.delete(leftBehind);
            }
        } catch (IOException | EmbeddedPostgresException e) {
            LOG.log(System.Logger.Level.WARNING, "Temporary home " + leftBehind + ": cannot remove; " + e);
        }
    }

    /**
     * A port that was free a moment ago may be taken now, and a start that was killed with its application may only now
     * show its server: so it is tried again.
     */
    private int startServer() throws IOException {
        settings.progress().accept(Step.START);
        for (int tries = 1; ; tries++) {
            clearRemains(postmaster);
            var port = Ports.choose(settings, layout.port());
            if (postmaster.start(port, settings.fsync(), settings.parameters())) {
                Files.writeString(layout.port(), port + "\n");
                return port;
            }
            if (tries == TRIES) {
                throw new EmbeddedPostgresException("server.not-started", layout.data(), postmaster.startLog());
            }
        }
    }

    private synchronized void stop() throws IOException {
        stopped = true;
        try (lock) {
            postmaster.stop();
        }
        if (settings.disposable()) {
            Trees.delete(settings.home());
        }
    }
}
