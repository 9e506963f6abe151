package vn.thongsuot.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officials' bar as one person sees it on one page (Vietnamese: thanh điều hướng).
 *
 * @param main entries and groups of the first row
 * @param open group that the page belongs to; null where it belongs to none
 * @param own what stands beside the person's name
 */
public record NavigationBar(List<Item> main, @Nullable Row open, List<Item> own) {

    public NavigationBar {
        main = List.copyOf(main);
        own = List.copyOf(own);
    }

    /**
     * @param key of its text
     * @param current {@code page}, or {@code true} for the group of the page; null elsewhere
     * @param badge number beside it; 0 shows nothing
     */
    public record Item(String key, String path, @Nullable String current, int badge) {}

    /**
     * The second row.
     *
     * @param key text of the group
     */
    public record Row(String key, List<Item> items) {

        public Row {
            items = List.copyOf(items);
        }
    }
}
