package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.identity.secondfactor.CodeVerdict;
import vn.thongsuot.identity.secondfactor.LoginStep;
import vn.thongsuot.identity.secondfactor.SecondFactors;
import vn.thongsuot.platform.OpenToAll;
import vn.thongsuot.platform.Ui;

/** The second half of a login; without a right password before it, it leads to the first. */
@Controller
class SecondFactorLoginController {

    private static final String PATH = "/desk/second-factor";
    private static final String LOGIN = "redirect:/desk/login";
    private static final String CODE = "identity/web/loginCode";
    private static final String ENROL = "identity/web/loginEnrol";

    private final PendingLogins pending;
    private final SecondFactors factors;

    SecondFactorLoginController(PendingLogins pending, SecondFactors factors) {
        this.pending = pending;
        this.factors = factors;
    }

    @GetMapping(PATH)
    @OpenToAll
    String open(HttpServletRequest request, Ui ui, Model model) {
        Optional<UUID> account = pending.find(request);
        if (account.isEmpty()) {
            return LOGIN;
        }
        if (factors.dueAtLogin(account.get()) == LoginStep.ENROL) {
            factors.start(account.get());
            return show(ui, model, account.get(), ENROL, Map.of());
        }
        return show(ui, model, account.get(), CODE, Map.of());
    }

    @PostMapping(PATH)
    @OpenToAll
    String check(
            HttpServletRequest request,
            HttpServletResponse response,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String code) {
        Optional<UUID> account = pending.find(request);
        if (account.isEmpty()) {
            return LOGIN;
        }
        CodeVerdict verdict = factors.check(account.get(), code);
        if (verdict == CodeVerdict.PASSED) {
            return "redirect:" + pending.complete(request, response, account.get());
        }
        response.setStatus(SecondFactorController.statusOf(verdict));
        return show(ui, model, account.get(), CODE, Map.of("code", SecondFactorController.messageOf(verdict)));
    }

    /** Sets it up at the login that a role does not let through without. */
    @PostMapping(PATH + "/enrol")
    @OpenToAll
    String enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String code) {
        Optional<UUID> account =
                pending.find(request).filter(pendingAccount -> factors.dueAtLogin(pendingAccount) == LoginStep.ENROL);
        if (account.isEmpty()) {
            return LOGIN;
        }
        Optional<List<String>> codes = factors.confirm(account.get(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(ui, model, account.get(), ENROL, Map.of("code", "twofactor.error.wrong"));
        }
        String next = pending.complete(request, response, account.get());
        model.addAttribute("page", SecondFactorPage.told(ui, factors.view(account.get()), codes.get(), next));
        return "identity/web/loginCodes";
    }

    private String show(Ui ui, Model model, UUID account, String view, Map<String, String> errors) {
        model.addAttribute("page", SecondFactorPage.of(ui, factors.view(account), errors));
        return view;
    }
}
