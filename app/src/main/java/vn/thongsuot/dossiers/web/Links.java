package vn.thongsuot.dossiers.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of filtered lists. */
final class Links {

    private Links() {}

    /** A path with those of the name-value pairs whose value is there. */
    static String query(String path, @Nullable String... pairs) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                builder.queryParam(name, value);
            }
        }
        return builder.encode().toUriString();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
