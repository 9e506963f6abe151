package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.OpinionDesk;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.StepChoice;
import vn.thongsuot.dossiers.Waiting;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** The page of a dossier and every act on it; an act that was refused comes back with what was typed. */
@Controller
class DossierController {

    private static final String STALE = "DOS-002";
    private static final Pattern LINES = Pattern.compile("\\R");

    private final DossierPages pages;
    private final Processing processing;
    private final Waiting waiting;
    private final Conclusion conclusion;
    private final OpinionDesk opinions;
    private final Idempotency idempotency;

    DossierController(
            DossierPages pages,
            Processing processing,
            Waiting waiting,
            Conclusion conclusion,
            OpinionDesk opinions,
            Idempotency idempotency) {
        this.pages = pages;
        this.processing = processing;
        this.waiting = waiting;
        this.conclusion = conclusion;
        this.opinions = opinions;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/dossiers/{code}")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        model.addAttribute("page", pages.make(ui, actor, DossierCode.get(code), Map.of(), Map.of()));
        return "dossiers/web/dossier";
    }

    @PostMapping("/desk/dossiers/{code}/{act}")
    @Requires(Permission.DOSSIER_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> typed = withTicked(form);
        DossierCode dossier = DossierCode.get(code);
        DossierAction action = find(act).orElseThrow(AccessPolicy::notFound);
        try {
            return "redirect:"
                    + idempotency.once(
                            press.key(),
                            actor.accountId(),
                            "dossier." + act,
                            "work".equals(typed.get("back")) ? "/desk/work" : "/desk/dossiers/" + dossier,
                            () -> apply(actor, new Seen(dossier, version), action, typed));
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            return showAgain(actor, ui, model, press.response(), new Seen(dossier, version), act, typed, refused);
        }
    }

    private void apply(Actor actor, Seen seen, DossierAction action, Map<String, String> typed) {
        String reason = typed.getOrDefault("reason", "");
        switch (action) {
            case CLAIM -> processing.claim(actor, seen);
            case RELEASE -> processing.release(actor, seen, reason);
            case TAKE_BACK -> processing.takeBack(actor, seen, reason);
            case COMPLETE_STEP -> processing.completeStep(actor, seen, choice(typed));
            case SEND_BACK -> processing.sendBack(actor, seen, reason);
            case ASK_SUPPLEMENT -> waiting.askSupplement(actor, seen, lines(typed.getOrDefault("items", "")), reason);
            case ASK_FEE -> waiting.askFee(actor, seen);
            case ASK_OTHER_AGENCY -> waiting.askOtherAgency(actor, seen, reason);
            case ASK_OPINION -> opinions.ask(actor, seen, OpinionForms.asked(new TypedForm(typed)));
            case RESUME -> waiting.resume(actor, seen);
            case EXTEND ->
                conclusion.extend(actor, seen, typed.getOrDefault("days", "").strip() + " working days", reason);
            case REFUSE_RESULT -> conclusion.refuse(actor, seen, reason);
            case WITHDRAW -> conclusion.withdraw(actor, seen, reason);
            case STOP -> conclusion.stop(actor, seen, reason);
            case RETURN_RESULT, RECEIVE, REFUSE_RECEPTION, REOPEN, FINISH, MOVE_ROUTE, HAND_OVER, CHANGE_CASE ->
                throw AccessPolicy.notFound();
        }
    }

    private String showAgain(
            Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            Seen seen,
            String act,
            Map<String, String> typed,
            DomainException refused) {
        Map<String, String> kept = new HashMap<>(typed);
        kept.put("act", act);
        response.setStatus(
                switch (refused.kind()) {
                    case CONFLICT -> HttpStatus.CONFLICT.value();
                    case FORBIDDEN -> HttpStatus.FORBIDDEN.value();
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS.value();
                    default -> HttpStatus.UNPROCESSABLE_CONTENT.value();
                });
        Map<String, String> errors = new HashMap<>(Map.of("reason-" + act, ui.error(refused)));
        DossierPage page = pages.make(ui, actor, seen.code(), errors, kept);
        if (refused.code().equals(STALE)) {
            errors.merge("reason-" + act, page.changesSince(seen.version()), (why, changes) -> why + " " + changes);
        }
        model.addAttribute("page", page);
        return "dossiers/web/dossier";
    }

    /** What was ticked from a list stands before what was typed. */
    private static Map<String, String> withTicked(MultiValueMap<String, String> form) {
        Map<String, String> typed = form.toSingleValueMap();
        List<String> ticked = form.getOrDefault("item", List.of());
        if (!ticked.isEmpty()) {
            typed.merge("items", String.join("\n", ticked), (written, picked) -> (picked + "\n" + written).strip());
        }
        return typed;
    }

    private static StepChoice choice(Map<String, String> typed) {
        return new StepChoice(
                typed.get("exit"), typed.getOrDefault("overdueReason", ""), typed.getOrDefault("refusalReason", ""));
    }

    private static List<String> lines(String typed) {
        return List.of(LINES.split(typed));
    }

    private static Optional<DossierAction> find(String key) {
        return Arrays.stream(DossierAction.values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
