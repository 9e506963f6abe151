package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.identity.secondfactor.CodeVerdict;
import vn.thongsuot.identity.secondfactor.SecondFactors;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The reader's own second factor. Repeating a form is harmless: a code passes once. */
@Controller
class SecondFactorController {

    private static final String PATH = AccountPages.PATH;
    private static final String VIEW = AccountPages.VIEW;

    private final SecondFactors factors;
    private final AccountPages pages;

    SecondFactorController(SecondFactors factors, AccountPages pages) {
        this.factors = factors;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String open(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(actor, ui, model, Map.of());
    }

    @PostMapping(PATH + "/start")
    @Requires(Permission.DESK_USE)
    String start(@CurrentActor Actor actor, Ui ui, Model model, HttpServletResponse response) {
        try {
            factors.start(actor.accountId());
            return "redirect:" + PATH;
        } catch (DomainException refused) {
            return refused(actor, ui, model, response, refused);
        }
    }

    @PostMapping(PATH + "/confirm")
    @Requires(Permission.DESK_USE)
    String confirm(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        try {
            return told(actor, ui, model, response, factors.confirm(actor.accountId(), code));
        } catch (DomainException refused) {
            return refused(actor, ui, model, response, refused);
        }
    }

    @PostMapping(PATH + "/codes")
    @Requires(Permission.DESK_USE)
    String codes(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        return told(actor, ui, model, response, factors.renewCodes(actor.accountId(), code));
    }

    @PostMapping(PATH + "/turn-off")
    @Requires(Permission.DESK_USE)
    String turnOff(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        try {
            CodeVerdict verdict = factors.turnOff(actor.accountId(), code);
            if (verdict == CodeVerdict.PASSED) {
                return "redirect:" + PATH;
            }
            response.setStatus(statusOf(verdict));
            return show(actor, ui, model, Map.of("code", messageOf(verdict)));
        } catch (DomainException refused) {
            return refused(actor, ui, model, response, refused);
        }
    }

    /** What a wrong code is answered with. */
    static int statusOf(CodeVerdict verdict) {
        return verdict == CodeVerdict.LOCKED
                ? HttpStatus.TOO_MANY_REQUESTS.value()
                : HttpStatus.UNPROCESSABLE_CONTENT.value();
    }

    static String messageOf(CodeVerdict verdict) {
        return verdict == CodeVerdict.LOCKED ? "twofactor.error.locked" : "twofactor.error.wrong";
    }

    private String told(Actor actor, Ui ui, Model model, HttpServletResponse response, Optional<List<String>> codes) {
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(actor, ui, model, Map.of("code", "twofactor.error.wrong"));
        }
        model.addAttribute("page", SecondFactorPage.told(ui, factors.view(actor.accountId()), codes.get(), ""));
        return VIEW;
    }

    private String refused(Actor actor, Ui ui, Model model, HttpServletResponse response, DomainException refused) {
        response.setStatus(Refusals.statusOf(refused.kind()).value());
        return show(actor, ui, model, Map.of("twofactor", ui.error(refused)));
    }

    private String show(Actor actor, Ui ui, Model model, Map<String, String> errors) {
        model.addAttribute("page", pages.page(actor, ui, errors));
        return VIEW;
    }
}
