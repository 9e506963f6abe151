package vn.thongsuot.dossiers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.payments.spi.PayerNames;

/** The applicant as payer of the fee; each read is logged. */
@Component
class DossierPayers implements PayerNames {

    private final DossierStore store;
    private final PersonStore persons;

    DossierPayers(DossierStore store, PersonStore persons) {
        this.store = store;
        this.persons = persons;
    }

    @Override
    public Optional<String> find(Actor actor, String ownerKind, UUID ownerId) {
        return !ownerKind.equals(DossierFees.OWNER) || !actor.may(Permission.PERSON_READ)
                ? Optional.empty()
                : store.find(actor.authorityId(), ownerId)
                        .map(dossier -> persons.read(actor, dossier.row().getApplicantId(), "fee-receipt")
                                .fullName());
    }
}
