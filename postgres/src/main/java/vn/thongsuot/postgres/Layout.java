package vn.thongsuot.postgres;

import java.nio.file.Path;

/**
 * The files of one installation's server. Passwords stay outside the data folder, so that a copy of the data alone
 * opens nothing.
 */
record Layout(Path folder) {

    static Layout of(Settings settings) {
        return new Layout(settings.home().resolve("postgres"));
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Where the data folder is made before it gets its name in one step. */
    Path staging() {
        return folder.resolve("data.init");
    }

    Path secret(String name) {
        return folder.resolve(name + ".password");
    }

    Path port() {
        return folder.resolve("port");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    /** What the server says before it writes to its own log files, of the last start only. */
    Path startLog() {
        return data().resolve("start.log");
    }
}
