package vn.thongsuot.platform;

import java.util.UUID;

/** Port through which modules tell other systems what happened; the webhooks module answers it (Vietnamese: báo sự kiện). */
public interface Happenings {

    /** Whether anybody wants to hear of a kind; costs nothing, so that it can be asked in every step. */
    boolean wanted(UUID authorityId, String kind);

    /** In the transaction of the change: both happen or neither. The caller holds the lock of the thing. */
    void tell(Happening happening);
}
