package vn.thongsuot.payments.closing;

import java.util.Locale;

/** Where a cash day stands (Vietnamese: trạng thái sổ thu). */
public enum DrawerState {
    /** Takes money (Vietnamese: đang thu). */
    OPEN,
    /** Counted and closed, takes nothing more (Vietnamese: đã chốt). */
    CLOSED,
    /** Handed over to another person (Vietnamese: đã bàn giao). */
    RECEIVED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DrawerState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
