package vn.thongsuot.indicators;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.ApiWords;

/** Which units are counted for a unit (Vietnamese: phạm vi đơn vị). */
public enum UnitScope {
    /** The unit and all under it, history restated to today's units (Vietnamese: đơn vị và trực thuộc, quy về đơn vị hiện nay). */
    SUBTREE,
    /** The unit alone (Vietnamese: riêng đơn vị). */
    OWN,
    /** All under it without its own (Vietnamese: riêng các đơn vị trực thuộc). */
    BELOW,
    /** The unit and whoever stood under it on the day of each case (Vietnamese: theo đơn vị của từng thời kỳ). */
    AS_WAS;

    /** As it stands in an address. */
    public String key() {
        return ApiWords.of(this);
    }

    /** To be put behind another part of an address; empty for what is counted where nothing is said. */
    public String query() {
        return this == SUBTREE ? "" : "&scope=" + key();
    }

    /** An unknown word in an address is no choice. */
    public static UnitScope of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.key().equals(word))
                .findFirst()
                .orElse(SUBTREE);
    }
}
