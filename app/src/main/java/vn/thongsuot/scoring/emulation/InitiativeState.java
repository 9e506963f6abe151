package vn.thongsuot.scoring.emulation;

import java.util.Locale;

/** Where an initiative stands (Vietnamese: trạng thái sáng kiến). */
public enum InitiativeState {
    /** Vietnamese: đang soạn. */
    DRAFT,
    /** Before the council (Vietnamese: đã đề nghị công nhận). */
    PROPOSED,
    /** To be taken up by others (Vietnamese: được công nhận). */
    RECOGNISED,
    /** Vietnamese: không được công nhận. */
    DECLINED,
    /** Vietnamese: đơn vị rút. */
    WITHDRAWN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static InitiativeState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
