package vn.thongsuot.payments.spi;

import java.util.Optional;
import java.util.UUID;
import vn.thongsuot.access.Actor;

/** Where the charges of a case are put right (Vietnamese: điều chỉnh khoản thu); the module of the case knows it. */
public interface ChargeCorrections {

    /** Path of the page; empty for a case of another kind, for one that has ended, and for whoever may not. */
    Optional<String> find(Actor actor, String ownerKind, UUID ownerId);
}
