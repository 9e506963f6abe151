package vn.thongsuot.platform.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which part of a list is asked for (Vietnamese: phân trang). A cursor says behind which key the part begins, so that rows
 * which come or go meanwhile neither repeat nor hide another row.
 */
public final class Paging {

    static final int STANDARD = 100;
    static final int MOST = 500;

    private final @Nullable String after;
    private final int limit;
    private final Function<String, String> address;

    private Paging(@Nullable String after, int limit, Function<String, String> address) {
        this.after = after;
        this.limit = limit;
        this.address = address;
    }

    /**
     * @param address makes the address of the next part from its cursor
     * @throws ApiRefusal API-005 for a cursor that did not come from here, API-007 for a limit outside of 1 to {@value
     *     #MOST}
     */
    static Paging of(@Nullable String cursor, @Nullable String limit, Function<String, String> address) {
        return new Paging(cursor == null ? null : read(cursor), limit == null ? STANDARD : readLimit(limit), address);
    }

    /** The key behind which the part begins; empty for the first one. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }

    /**
     * The id behind which the part begins; null for the first one.
     *
     * @throws ApiRefusal API-005 for a cursor that is no id
     */
    public @Nullable UUID afterId() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
    }

    public int limit() {
        return limit;
    }

    /** How many rows are read, so that one more tells whether there is a next part. */
    public int read() {
        return limit + 1;
    }

    /**
     * Cuts the part out of a whole list.
     *
     * @param all in the natural order of their keys, each key once
     */
    public <T> ApiPage<T> cut(List<T> all, Function<? super T, String> key) {
        List<T> rest = after == null
                ? all
                : all.stream()
                        .filter(item -> key.apply(item).compareTo(after) > 0)
                        .toList();
        return page(rest, key);
    }

    /**
     * The part of a list that was read from behind the cursor.
     *
     * @param rest {@link #read()} rows where there is a next part
     * @param key of the item behind which the next part begins
     */
    public <T> ApiPage<T> page(List<T> rest, Function<? super T, String> key) {
        if (rest.size() <= limit) {
            return new ApiPage<>(rest, null);
        }
        List<T> items = rest.subList(0, limit);
        return new ApiPage<>(items, next(key.apply(items.getLast())));
    }

    /** Address of the part behind a key. */
    public String next(String key) {
        return address.apply(
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** For a key that the resource itself cannot read. */
    public static ApiRefusal unreadable() {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, "API-005");
    }

    private static String read(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
    }

    private static int readLimit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw outside();
        }
        throw outside();
    }

    private static ApiRefusal outside() {
        return ApiRefusal.parameter("limit (1–%d)".formatted(MOST));
    }
}
