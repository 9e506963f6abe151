package vn.thongsuot.platform;

import org.jspecify.annotations.Nullable;

/** Which work the common list asks for (Vietnamese: bộ lọc danh sách việc). @param due null for all */
public record WorkQuery(Whose whose, @Nullable Due due) {

    /** Whose work (Vietnamese: người giữ). */
    public enum Whose {
        MINE,
        UNIT,
        SUBTREE
    }

    /** How urgent (Vietnamese: theo hạn). */
    public enum Due {
        LATE,
        TODAY,
        SOON,
        LATER,
        WAITING,
        READY
    }
}
