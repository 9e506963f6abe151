package vn.thongsuot.dossiers.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.FeeQueries;

/** From a dossier to the payments page of what it owes. */
@Controller
class DossierPaymentController {

    private final FeeQueries fees;

    DossierPaymentController(FeeQueries fees) {
        this.fees = fees;
    }

    @GetMapping("/desk/dossiers/{code}/payment")
    @Requires(Permission.PAYMENT_READ)
    String payment(@CurrentActor Actor actor, @PathVariable String code) {
        DossierCode dossier = DossierCode.get(code);
        return "redirect:/desk/payments/"
                + fees.find(actor, dossier).orElseThrow(AccessPolicy::notFound).id();
    }
}
