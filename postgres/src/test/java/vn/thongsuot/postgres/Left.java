package vn.thongsuot.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** Ends the server of a home as a crash would: every process at once and without a word. */
final class Left {

    private Left() {}

    static void stop(Path home) throws IOException {
        var layout = Layout.of(Settings.in(home));
        var written = PidFile.read(layout.pidFile());
        var server = written.flatMap(file -> ProcessHandle.of(file.pid()));
        if (server.isPresent() && server.get().pid() != ProcessHandle.current().pid()) {
            kill(server.get());
        }
    }

    static void killServer(EmbeddedPostgres server) throws IOException {
        var written =
                PidFile.read(server.dataFolder().resolve("postmaster.pid")).orElseThrow();
        kill(ProcessHandle.of(written.pid()).orElseThrow());
    }

    private static void kill(ProcessHandle process) {
        var ended = process.onExit();
        process.destroyForcibly();
        ended.join();
    }
}
