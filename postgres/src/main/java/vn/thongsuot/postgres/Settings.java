package vn.thongsuot.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What an embedded server is started with (Vietnamese: thiết lập máy chủ dữ liệu đi kèm).
 *
 * @param home folder of this installation; the server lives in its sub-folder {@code postgres}
 * @param cache folder for the unpacked server programs, shared by every installation of this account
 * @param port the port to use; empty means the one used last time if it is free, else any free one
 * @param fsync whether a commit reaches the disk before it is acknowledged; switch it off only where the data can be
 *     made again
 * @param disposable whether the whole home is deleted when the server is closed
 * @param parameters further server parameters, by PostgreSQL's own names
 * @param progress told of each step that takes noticeable time
 */
public record Settings(
        Path home,
        Path cache,
        OptionalInt port,
        boolean fsync,
        boolean disposable,
        Map<String, String> parameters,
        Consumer<Step> progress) {

    public Settings {
        home = home.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
        parameters = Map.copyOf(parameters);
    }

    /**
     * The installation of this account: {@code THONGSUOT_HOME}, else {@code ~/.thongsuot}, for root {@code
     * /var/lib/thongsuot}.
     */
    public static Settings standard() {
        return in(Places.home());
    }

    /** A durable server below the given home. */
    public static Settings in(Path home) {
        return new Settings(home, Places.cache(), OptionalInt.empty(), true, false, Map.of(), step -> {});
    }

    /**
     * A server for a test or a build, in a new temporary folder that goes when the server is closed; fsync stays on.
     */
    public static Settings throwaway() {
        return new Settings(
                TemporaryHomes.create(), Places.cache(), OptionalInt.empty(), true, true, Map.of(), step -> {});
    }

    public Settings withPort(int newPort) {
        return new Settings(home, cache, OptionalInt.of(newPort), fsync, disposable, parameters, progress);
    }

    public Settings withCache(Path newCache) {
        return new Settings(home, newCache, port, fsync, disposable, parameters, progress);
    }

    /**
     * For data that can be made again at any time, as in code generation; a power cut may destroy the whole data
     * folder.
     */
    public Settings withoutFsync() {
        return new Settings(home, cache, port, false, disposable, parameters, progress);
    }

    public Settings withParameter(String name, String value) {
        var more = new TreeMap<>(parameters);
        more.put(name, value);
        return new Settings(home, cache, port, fsync, disposable, more, progress);
    }

    public Settings onProgress(Consumer<Step> listener) {
        return new Settings(home, cache, port, fsync, disposable, parameters, listener);
    }
}
