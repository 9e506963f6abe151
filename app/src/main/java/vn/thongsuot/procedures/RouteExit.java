package vn.thongsuot.procedures;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A way out of a step (Vietnamese: hướng xử lý tiếp theo). One exit is no choice; of several the officer picks one.
 *
 * @param key unique within the step
 * @param nextKey the step that follows; null ends the route
 */
public record RouteExit(
        String key, LocalizedText label, @Nullable String nextKey) {

    /** Key of the only exit of a step that has no choice. */
    public static final String ONLY = "next";

    private static final LocalizedText PASS_ON = LocalizedText.of("Chuyển bước tiếp theo", "Pass on");
    private static final LocalizedText END = LocalizedText.of("Kết thúc quy trình", "End of the route");

    /** The exit of a step without a choice. */
    public static RouteExit to(@Nullable String nextKey) {
        return new RouteExit(ONLY, nextKey == null ? END : PASS_ON, nextKey);
    }
}
