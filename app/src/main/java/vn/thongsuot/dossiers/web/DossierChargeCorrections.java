package vn.thongsuot.dossiers.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.FeeCorrections;
import vn.thongsuot.payments.spi.ChargeCorrections;

/** The page on which the fee of a dossier is put right, as long as it can be. */
@Component
class DossierChargeCorrections implements ChargeCorrections {

    private final FeeCorrections corrections;

    DossierChargeCorrections(FeeCorrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Optional<String> find(Actor actor, String ownerKind, UUID ownerId) {
        return corrections.find(actor, ownerKind, ownerId).map(FeeCorrectionPage::path);
    }
}
