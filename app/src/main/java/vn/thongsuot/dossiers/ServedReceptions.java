package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.spi.ReceivingDesk;

/** Ties a dossier to the number in whose call it was received (Vietnamese: hồ sơ nhận trong lượt gọi). */
@Service
public class ServedReceptions {

    private final DossierStore store;
    private final List<ReceivingDesk> desks;

    ServedReceptions(DossierStore store, List<ReceivingDesk> desks) {
        this.store = store;
        this.desks = desks;
    }

    /** In the transaction of the reception. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void link(Actor actor, UUID deskUnitId, UUID ticketId, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        desks.forEach(desk -> desk.received(actor, deskUnitId, ticketId, dossier.id()));
    }

    /** For who may read the dossier; empty where nobody was called. */
    public Optional<ReceivingDesk.Visit> findVisit(DossierDetail detail) {
        return !detail.channel().equals("counter")
                ? Optional.empty()
                : desks.stream()
                        .flatMap(desk -> desk.findVisit(detail.authorityId(), detail.id()).stream())
                        .findFirst();
    }
}
