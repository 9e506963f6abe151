package vn.thongsuot.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list (Vietnamese: một trang của danh sách).
 *
 * @param next address of the next part, with the same filters; null at the end
 */
public record ApiPage<T>(List<T> items, @Nullable String next) {
    public ApiPage {
        items = List.copyOf(items);
    }
}
