package vn.thongsuot.scoring.sets;

import java.util.Locale;

/** What can be done to a set (Vietnamese: thao tác trên bộ tiêu chí); {@link SetTransitions} says when and by whom. */
public enum SetAction {
    /** Vietnamese: sửa. */
    EDIT,
    /** Vietnamese: ban hành. */
    ISSUE,
    /** Vietnamese: ngừng áp dụng. */
    RETIRE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
