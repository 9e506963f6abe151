package vn.thongsuot.dossiers;

import java.util.Locale;

/** Where an opinion stands (Vietnamese: trạng thái lấy ý kiến). */
public enum OpinionState {
    /** Asked, not answered. */
    OPEN,
    ANSWERED,
    /** Taken back by who asked. */
    WITHDRAWN,
    /** Overdue; the step went on without it, with a reason. It may still be answered. */
    PASSED_OVER,
    /** The dossier ended before an answer. */
    LAPSED;

    /** Whether it may still be answered. */
    public boolean isAnswerable() {
        return this == OPEN || this == PASSED_OVER;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OpinionState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
