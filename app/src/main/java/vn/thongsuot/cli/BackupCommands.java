package vn.thongsuot.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import vn.thongsuot.platform.backup.Backup;
import vn.thongsuot.platform.backup.BackupException;
import vn.thongsuot.platform.backup.Installation;
import vn.thongsuot.platform.backup.Restore;
import vn.thongsuot.postgres.Bootstrap;
import vn.thongsuot.postgres.EmbeddedPostgres;
import vn.thongsuot.postgres.EmbeddedPostgresException;
import vn.thongsuot.postgres.Settings;

/** {@code backup} and {@code restore}: they need the database and the home folder, not the product. */
final class BackupCommands {

    private BackupCommands() {}

    static int run(String name, List<String> args, PrintStream out, PrintStream err) {
        if (args.size() != 1 || args.getFirst().startsWith("--")) {
            err.printf("%s TỆP.zip%n", name);
            return 2;
        }
        Path zip = Path.of(args.getFirst()).toAbsolutePath();
        try {
            if (name.equals("backup")) {
                long rows = with(true, installation -> new Backup(installation, Clock.systemUTC()).writeTo(zip));
                out.printf(
                        "Đã sao lưu %d dòng vào %s.%nKhóa bí mật ở %s: cất riêng, có cả hai mới đọc được dữ liệu cá nhân.%n",
                        rows, zip, Backup.keysOf(zip));
                if (!env("THONGSUOT_DOCUMENTS_BUCKET_NAME", "").isBlank()) {
                    out.println(
                            "Tệp nằm trong kho dùng chung: hãy sao lưu kho đó bằng công cụ của nó, cùng thời điểm.");
                }
            } else {
                long rows = with(false, installation -> new Restore(installation).readFrom(zip));
                out.printf("Đã khôi phục %d dòng từ %s. Hãy chạy: bin/thongsuot verify%n", rows, zip);
            }
            return 0;
        } catch (BackupException | EmbeddedPostgresException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    /** The server that the environment names, else the embedded one; a restore needs it for itself. */
    private static long with(boolean join, ToLongFunction<Installation> work) {
        Settings settings = Settings.standard();
        Optional<String> url = Optional.ofNullable(System.getenv("SPRING_DATASOURCE_URL"));
        if (url.isPresent()) {
            String app = env("SPRING_DATASOURCE_USERNAME", "");
            return work.applyAsLong(new Installation(
                    url.get(),
                    env("SPRING_FLYWAY_USER", app),
                    env("SPRING_FLYWAY_PASSWORD", env("SPRING_DATASOURCE_PASSWORD", "")),
                    app,
                    settings.home()));
        }
        try (EmbeddedPostgres server =
                join ? EmbeddedPostgres.startOrJoin(settings) : EmbeddedPostgres.start(settings)) {
            Bootstrap.prepare(server);
            return work.applyAsLong(new Installation(
                    server.jdbcUrl(Bootstrap.DATABASE),
                    Bootstrap.OWNER,
                    server.secret(Bootstrap.OWNER),
                    Bootstrap.APP,
                    settings.home()));
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database runs, but its roles could not be prepared.", e);
        }
    }

    private static String env(String name, String standard) {
        return Optional.ofNullable(System.getenv(name)).orElse(standard);
    }
}
