package vn.thongsuot.payments.spi;

import java.util.Optional;
import java.util.UUID;
import vn.thongsuot.access.Actor;

/** Who pays, for receipts (Vietnamese: họ tên người nộp tiền); the module of the case knows it, and logs that it was read. */
public interface PayerNames {

    /** Empty for a case of another kind, and for an actor who may not read persons. */
    Optional<String> find(Actor actor, String ownerKind, UUID ownerId);
}
