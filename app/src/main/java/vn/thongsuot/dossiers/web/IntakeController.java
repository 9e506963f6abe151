package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;

/** The intake desk. Everything typed comes back with its errors; nothing personal ever stands in an address. */
@Controller
class IntakeController {

    /** Refusals that say what to do with a paper of the checklist. */
    private static final Set<String> PAPERS = Set.of("DOS-050", "DOS-051");

    private final IntakePages pages;
    private final IntakeCommands commands;
    private final Reception reception;
    private final Idempotency idempotency;

    IntakeController(IntakePages pages, IntakeCommands commands, Reception reception, Idempotency idempotency) {
        this.pages = pages;
        this.commands = commands;
        this.reception = reception;
        this.idempotency = idempotency;
    }

    @GetMapping("/desk/intake")
    @Requires(Permission.DOSSIER_RECEIVE)
    String open(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(required = false) @Nullable String received) {
        MultiValueMap<String, String> typed = new org.springframework.util.LinkedMultiValueMap<>();
        typed.add("procedure", procedure);
        model.addAttribute(
                "page", pages.make(ui, actor, pages.deskOf(actor, desk), IntakeForm.of(typed), Map.of(), received));
        return "dossiers/web/intake";
    }

    /** Matches while typing; the page works without it through the choose button. */
    @GetMapping("/desk/intake/procedures")
    @Requires(Permission.DOSSIER_RECEIVE)
    String matches(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable UUID desk,
            @RequestParam(defaultValue = "") String procedure) {
        open(actor, ui, model, desk, procedure, null);
        return "dossiers/web/intakeMatches";
    }

    /** Fills in the person of the typed identifier, and keeps the rest; a POST, so that no number stands in an address. */
    @PostMapping("/desk/intake/person")
    @Requires(Permission.DOSSIER_RECEIVE)
    String person(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam UUID desk,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = pages.fillPerson(actor, IntakeForm.of(typed));
        model.addAttribute("page", pages.make(ui, actor, pages.deskOf(actor, desk), form, Map.of(), null));
        return "dossiers/web/intakeKnown";
    }

    /** The sum for what was chosen of the schedule; the whole page without scripts. */
    @PostMapping("/desk/intake/fee")
    @Requires(Permission.DOSSIER_RECEIVE)
    String fee(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam UUID desk,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam MultiValueMap<String, String> typed) {
        model.addAttribute(
                "page", pages.make(ui, actor, pages.deskOf(actor, desk), IntakeForm.of(typed), Map.of(), null));
        return fragment == null ? "dossiers/web/intake" : "dossiers/web/intakeFee";
    }

    @PostMapping("/desk/intake")
    @Requires(Permission.DOSSIER_RECEIVE)
    String receive(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam UUID desk,
            @RequestParam UUID idempotencyKey,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = IntakeForm.of(typed);
        UUID deskId = pages.deskOf(actor, desk);
        Optional<ProcedureView> procedure = pages.chosen(actor, form);
        Map<String, String> errors = commands.check(form, procedure.orElse(null));
        if (!errors.isEmpty() || procedure.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.make(ui, actor, deskId, form, errors, null));
            return "dossiers/web/intake";
        }
        try {
            return "redirect:"
                    + idempotency.once(idempotencyKey, actor.accountId(), "dossier.receive", () -> {
                        var code = reception.receive(actor, commands.command(actor, deskId, form, procedure.get()));
                        return "/desk/intake?desk=" + deskId + "&received=" + code;
                    });
        } catch (DomainException refused) {
            if (!IntakeFees.isAbout(refused) && !PAPERS.contains(refused.code())) {
                throw refused;
            }
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            String field = IntakeFees.isAbout(refused) ? "fee" : "intake-3";
            model.addAttribute("page", pages.make(ui, actor, deskId, form, Map.of(field, ui.error(refused)), null));
            return "dossiers/web/intake";
        }
    }

    @PostMapping("/desk/intake/refuse")
    @Requires(Permission.DOSSIER_RECEIVE)
    String refuse(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @RequestParam UUID desk,
            @RequestParam UUID idempotencyKey,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = IntakeForm.of(typed);
        UUID deskId = pages.deskOf(actor, desk);
        Optional<ProcedureView> procedure = pages.chosen(actor, form);
        Map<String, String> errors = commands.check(form, procedure.orElse(null));
        if (form.reason().isBlank()) {
            errors.put("reason", "intake.error.reason");
        }
        if (!errors.isEmpty() || procedure.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.make(ui, actor, deskId, form, errors, null));
            return "dossiers/web/intake";
        }
        return "redirect:"
                + idempotency.once(idempotencyKey, actor.accountId(), "dossier.refuse-reception", () -> {
                    UUID paper = reception.refuse(
                            actor, commands.command(actor, deskId, form, procedure.get()), form.reason());
                    return "/desk/papers/" + paper + ".pdf";
                });
    }
}
