package vn.thongsuot.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.petitions.PetitionTracking;
import vn.thongsuot.petitions.SettledQuestion;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The sender follows their petition, completes, rates, says whether it is settled and opens it again; known by the key in the address. */
@Controller
class PetitionTrackController {

    private final PetitionTracking tracking;
    private final SettledQuestion settledQuestion;
    private final TrackPages pages;
    private final Idempotency idempotency;

    PetitionTrackController(
            PetitionTracking tracking, SettledQuestion settledQuestion, TrackPages pages, Idempotency idempotency) {
        this.tracking = tracking;
        this.settledQuestion = settledQuestion;
        this.pages = pages;
        this.idempotency = idempotency;
    }

    @GetMapping("/petitions/track")
    String form(Ui ui, Model model) {
        model.addAttribute("page", new TrackFormPage(ui, "", null));
        return "petitions/web/trackForm";
    }

    @PostMapping("/petitions/track")
    String open(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String digits) {
        try {
            return "redirect:" + tracking.open(code, digits);
        } catch (DomainException wrong) {
            response.setStatus(Refusals.statusOf(wrong.kind()).value());
            model.addAttribute("page", new TrackFormPage(ui, code.length() > 40 ? "" : code, ui.error(wrong)));
            return "petitions/web/trackForm";
        }
    }

    @GetMapping("/petitions/track/{code}/{key}")
    String show(Ui ui, Model model, @PathVariable String code, @PathVariable String key) {
        model.addAttribute("page", pages.make(ui, code, key, Map.of(), Map.of()));
        return "petitions/web/track";
    }

    @PostMapping("/petitions/track/{code}/{key}/complete")
    String complete(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String words) {
        Act act = new Act(code, key, "complete", idempotencyKey, Map.of("words", words));
        return act(ui, model, response, act, () -> tracking.complete(code, key, words));
    }

    @PostMapping("/petitions/track/{code}/{key}/rate")
    String rate(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String stars,
            @RequestParam(defaultValue = "") String words) {
        Act act = new Act(code, key, "rate", idempotencyKey, Map.of("words", words));
        int given = stars.matches("[1-5]") ? Integer.parseInt(stars) : 0;
        return act(ui, model, response, act, () -> tracking.rate(code, key, given, words));
    }

    @PostMapping("/petitions/track/{code}/{key}/settled")
    String settled(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String settled) {
        boolean yes = switch (settled) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw AccessPolicy.notFound();
        };
        Act act = new Act(code, key, "settled", idempotencyKey, Map.of());
        return act(ui, model, response, act, () -> settledQuestion.answer(code, key, yes));
    }

    @PostMapping("/petitions/track/{code}/{key}/reopen")
    String reopen(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String words) {
        Act act = new Act(code, key, "reopen", idempotencyKey, Map.of("words", words));
        return act(ui, model, response, act, () -> tracking.reopen(code, key, words));
    }

    /** What the sender does. */
    private record Act(String code, String key, String name, UUID idempotencyKey, Map<String, String> typed) {}

    /** The path that is kept for a second press holds no key. */
    private String act(Ui ui, Model model, HttpServletResponse response, Act act, Runnable work) {
        try {
            idempotency.once(
                    act.idempotencyKey(), TrackingKeys.NOBODY, "petition.sender." + act.name(), act.code(), work);
            return "redirect:/petitions/track/" + act.code() + "/" + act.key();
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            Map<String, String> typed = new HashMap<>(act.typed());
            typed.put("act", act.name());
            model.addAttribute(
                    "page",
                    pages.make(ui, act.code(), act.key(), typed, Map.of("words-" + act.name(), ui.error(refused))));
            return "petitions/web/track";
        }
    }
}
