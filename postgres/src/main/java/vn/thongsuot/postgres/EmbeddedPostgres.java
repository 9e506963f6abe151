package vn.thongsuot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A running PostgreSQL server that this application carries with it (Vietnamese: máy chủ dữ liệu đi kèm). It listens on
 * 127.0.0.1 only and asks for a password.
 *
 * <p>Close it after everything that uses it. It survives the death of the application and of its own processes: the
 * next {@link #start} stops what was left behind and recovers the data. Thread-safe.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Layout layout;
    private final int port;
    private final AutoCloseable release;
    private boolean closed;

    EmbeddedPostgres(Layout layout, int port, AutoCloseable release) {
        this.layout = layout;
        this.port = port;
        this.release = release;
    }

    /**
     * Starts the server of this installation and returns when it accepts connections.
     *
     * @throws EmbeddedPostgresException when another application holds this installation, the data is of another major
     *     version, or the server does not start
     */
    public static EmbeddedPostgres start(Settings settings) {
        try {
            return Startup.start(settings);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(e, "server.io", settings.home(), e.toString());
        }
    }

    /**
     * As {@link #start}, but where another living application already runs this installation's server, that server is
     * used and {@link #close} leaves it alone. For commands of an operator beside the running application.
     */
    public static EmbeddedPostgres startOrJoin(Settings settings) {
        try {
            return Startup.startOrJoin(settings);
        } catch (IOException e) {
            throw new EmbeddedPostgresException(e, "server.io", settings.home(), e.toString());
        }
    }

    /** Address of a database for the PostgreSQL driver, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /**
     * The user that may do everything in this server; for {@link Bootstrap} and backups, not for the application's
     * work.
     */
    public String superuser() {
        return "postgres";
    }

    public String superuserPassword() {
        return secret(superuser());
    }

    /** The generated password of this name, kept beside the data in {@code NAME.password}; made at the first call. */
    public String secret(String name) {
        try {
            return Secrets.readOrCreate(layout.secret(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data folder, for backups. Nothing in it may be changed while the server runs. */
    public Path dataFolder() {
        return layout.data();
    }

    /**
     * Stops the server when the virtual machine ends. Not for an application with a container of its own, which must
     * stop first and then {@link #close}.
     */
    public EmbeddedPostgres closeAtExit() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-embedded-postgres"));
        return this;
    }

    /** Stops the server, rolling back open transactions; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            release.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
