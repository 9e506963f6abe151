package vn.thongsuot.platform;

import org.jspecify.annotations.Nullable;

/** Which work the common list asks for (Vietnamese: bộ lọc danh sách việc). @param due null for all */
public record WorkQuery(Whose whose, @Nullable Due due) {

    /** Whose work (Vietnamese: người giữ). */
    public enum Whose {
        /** What I hold, and what waits unclaimed for my role and unit. */
        MINE,
        /** Everything that waits for my roles and units, whoever holds it. */
        UNIT,
        /** Everything open of the units under mine. */
        SUBTREE
    }

    /** How urgent (Vietnamese: theo hạn). */
    public enum Due {
        LATE,
        TODAY,
        SOON,
        LATER,
        WAITING,
        /** Result at the desk, to be handed over. */
        READY
    }
}
