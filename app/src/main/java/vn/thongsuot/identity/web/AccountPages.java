package vn.thongsuot.identity.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.passkeys.Passkeys;
import vn.thongsuot.identity.secondfactor.SecondFactors;
import vn.thongsuot.platform.Ui;

/** The page of the reader's own account, for all who answer with it. */
@Component
class AccountPages {

    static final String PATH = "/desk/account";
    static final String VIEW = "identity/web/account";

    private final SecondFactors factors;
    private final Passkeys passkeys;

    AccountPages(SecondFactors factors, Passkeys passkeys) {
        this.factors = factors;
        this.passkeys = passkeys;
    }

    SecondFactorPage page(Actor actor, Ui ui, Map<String, String> errors) {
        return SecondFactorPage.of(ui, factors.view(actor.accountId()), errors).with(passkeys.list(actor.accountId()));
    }
}
