package vn.thongsuot.platform;

import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where pictures of a map come from, if from anywhere (Vietnamese: máy chủ hình bản đồ). */
@Component
public class MapTiles {

    private final MapSettings settings;
    private final Optional<String> origin;

    /** @throws IllegalArgumentException for an address that is not http(s)://host/.. with {z}, {x} and {y} */
    MapTiles(MapSettings settings) {
        this.settings = settings;
        this.origin = settings.tiles().isBlank() ? Optional.empty() : Optional.of(origin(settings.tiles()));
    }

    public MapSettings settings() {
        return settings;
    }

    /** Whether there is a map at all. */
    public boolean isSet() {
        return origin.isPresent();
    }

    public String address(int zoom, int x, int y) {
        return settings.tiles()
                .replace("{z}", String.valueOf(zoom))
                .replace("{x}", String.valueOf(x))
                .replace("{y}", String.valueOf(y));
    }

    /** Scheme, host and port of the server, as a content policy names it. */
    Optional<String> origin() {
        return origin;
    }

    private static String origin(String tiles) {
        URI first = URI.create(tiles.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
        boolean web = "https".equals(first.getScheme()) || "http".equals(first.getScheme());
        if (!web
                || first.getHost() == null
                || !tiles.contains("{z}")
                || !tiles.contains("{x}")
                || !tiles.contains("{y}")) {
            throw new IllegalArgumentException(
                    "thongsuot.map.tiles is '%s'; allowed: https://host/path with {z}, {x} and {y}.".formatted(tiles));
        }
        return first.getScheme() + "://" + first.getHost() + (first.getPort() < 0 ? "" : ":" + first.getPort());
    }
}
