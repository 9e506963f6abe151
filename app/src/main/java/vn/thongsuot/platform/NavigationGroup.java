package vn.thongsuot.platform;

/**
 * A part of the officials' bar (Vietnamese: nhóm mục điều hướng). Its entries stand in a second row while one of them is open; the
 * text of a group is the message key {@code nav.group.<key>}.
 */
public enum NavigationGroup {
    /** What people do every day; each entry stands in the bar itself. */
    DAILY,
    /** The reform programme: board, plans, steering. */
    PROGRAMME,
    /** What is counted and reported. */
    FIGURES,
    /** What all else refers to. */
    REGISTERS,
    /** How the authority's work runs, set by its administrators: routes, who decides what, limits, kinds of results, codes. */
    SETTINGS,
    /** What keeps the product itself running: who may do what, keys, messages, failed work. */
    SYSTEM,
    /** What concerns the reader; each entry stands at the end of the bar. */
    OWN;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether its entries stand in the bar one by one instead of under the name of the group. */
    boolean open() {
        return this == DAILY || this == OWN;
    }
}
