package vn.thongsuot.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actor;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;

/** What a dossier owes, for those who may see the dossier (Vietnamese: khoản phải thu của hồ sơ). */
@Service
public class FeeQueries {

    private final DossierDetails details;
    private final DossierFees fees;

    FeeQueries(DossierDetails details, DossierFees fees) {
        this.details = details;
        this.fees = fees;
    }

    /**
     * Empty for a free dossier.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger to the dossier
     */
    public Optional<Payable> find(Actor actor, DossierCode code) {
        return find(details.get(actor, code));
    }

    /** Its charges, for whoever may see it. */
    public List<PayableItem> items(Payable payable) {
        return fees.items(payable);
    }

    /** For whoever may see this detail. */
    public Optional<Payable> find(DossierDetail detail) {
        return fees.find(detail.authorityId(), detail.id());
    }
}
