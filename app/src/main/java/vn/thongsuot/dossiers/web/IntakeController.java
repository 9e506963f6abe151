package vn.thongsuot.dossiers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Duplicate;
import vn.thongsuot.dossiers.Duplicates;
import vn.thongsuot.dossiers.MessageConsents;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.ServedReceptions;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;

/** The intake desk. Everything typed comes back with its errors; nothing personal ever stands in an address. */
@Controller
class IntakeController {

    /** Refusals that say what to do with a paper of the checklist. */
    private static final Set<String> PAPERS = Set.of("DOS-050", "DOS-051");
    /** Refusals that ask for another deciding unit, or for another desk. */
    private static final Set<String> PLACES = Set.of("DOS-090", "DOS-091", "DOS-092", "DOS-097", "DOS-098", "DOS-099");
    /** Of a person who applies for what is between agencies. */
    private static final String NOT_AN_AGENCY = "DOS-013";
    /** After these the clerk changes something and sends again, so what was typed has to stay. */
    private static final Set<DomainException.Kind> MENDABLE =
            Set.of(DomainException.Kind.INVALID, DomainException.Kind.CONFLICT, DomainException.Kind.TOO_MANY);

    /** Views of the parts that a choice changes: the sum, the day of the result, the papers of a case or procedure. */
    private static final Map<String, String> PARTS = Map.of(
            "fee", "dossiers/web/intakeFee",
            "side", "dossiers/web/intakeSide",
            "case", "dossiers/web/intakeChosen",
            "procedure", "dossiers/web/intakeTaken",
            "answers", "dossiers/web/intakeAnswered");

    private final IntakePages pages;
    private final IntakeCommands commands;
    private final Reception reception;
    private final MessageConsents consents;
    private final Duplicates duplicates;
    private final DuplicateRows duplicateRows;
    private final IntakeDrafts drafts;
    private final DossierDetails details;
    private final ServedReceptions served;
    private final Idempotency idempotency;

    IntakeController(
            IntakePages pages,
            IntakeCommands commands,
            Reception reception,
            MessageConsents consents,
            Duplicates duplicates,
            DuplicateRows duplicateRows,
            IntakeDrafts drafts,
            DossierDetails details,
            ServedReceptions served,
            Idempotency idempotency) {
        this.pages = pages;
        this.commands = commands;
        this.reception = reception;
        this.consents = consents;
        this.duplicates = duplicates;
        this.duplicateRows = duplicateRows;
        this.drafts = drafts;
        this.details = details;
        this.served = served;
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
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable UUID draft) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("procedure", procedure);
        if (draft != null) {
            typed = drafts.find(actor, draft).orElseThrow(AccessPolicy::notFound);
        }
        model.addAttribute("drafts", drafts.list(actor, ui));
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
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("procedure", procedure);
        model.addAttribute(
                "page", pages.make(ui, actor, pages.deskOf(actor, desk), IntakeForm.of(typed), Map.of(), null));
        return "dossiers/web/intakeMatches";
    }

    /**
     * Fills in the person of the typed identifier, and keeps the rest; a POST, so that no number stands in an address. The whole page
     * without scripts.
     */
    @PostMapping("/desk/intake/person")
    @Requires(Permission.DOSSIER_RECEIVE)
    String person(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam UUID desk,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam MultiValueMap<String, String> typed) {
        model.addAttribute("page", pages.makeKnown(ui, actor, pages.deskOf(actor, desk), IntakeForm.of(typed)));
        return fragment == null ? "dossiers/web/intake" : "dossiers/web/intakeKnown";
    }

    /**
     * Copies the contact data of the latest dossier, marked until somebody confirms them; a POST, as {@code person} is. The whole page
     * without scripts, where the marks go by the same address.
     */
    @PostMapping("/desk/intake/contact")
    @Requires(Permission.DOSSIER_RECEIVE)
    String contact(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam UUID desk,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam MultiValueMap<String, String> typed) {
        if (!confirmed.isEmpty()) {
            typed.remove("copied");
            return look(actor, ui, model, desk, IntakeForm.of(typed));
        }
        model.addAttribute("page", pages.makeCopied(ui, actor, pages.deskOf(actor, desk), IntakeForm.of(typed)));
        return fragment == null ? "dossiers/web/intake" : "dossiers/web/intakePerson";
    }

    /** The next application of the same applicant; nothing else is kept. A POST, so that no number stands in an address. */
    @PostMapping("/desk/intake/again")
    @Requires(Permission.DOSSIER_RECEIVE)
    String again(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam UUID desk, @RequestParam String again) {
        UUID deskId = pages.deskOf(actor, desk);
        IntakeForm form = IntakeForm.of(pages.typedOf(actor, details.get(actor, DossierCode.get(again))));
        model.addAttribute("page", pages.make(ui, actor, deskId, form, Map.of(), null));
        return "dossiers/web/intake";
    }

    /** What a choice changes on the page, nothing received; the whole page without scripts. */
    @PostMapping("/desk/intake/{part:fee|side|case|answers|procedure}")
    @Requires(Permission.DOSSIER_RECEIVE)
    String part(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String part,
            @RequestParam UUID desk,
            @RequestParam(defaultValue = "") String caseAnswered,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = IntakeForm.of(typed);
        if (part.equals("answers")) {
            form = pages.answered(actor, form, caseAnswered);
        }
        String page = look(actor, ui, model, desk, form);
        return fragment == null ? page : PARTS.getOrDefault(part, page);
    }

    /** Shows what is typed so far, nothing received; the name of the whole page's view. */
    private String look(Actor actor, Ui ui, Model model, UUID desk, IntakeForm form) {
        model.addAttribute("page", pages.make(ui, actor, pages.deskOf(actor, desk), form, Map.of(), null));
        return "dossiers/web/intake";
    }

    @PostMapping("/desk/intake")
    @Requires(Permission.DOSSIER_RECEIVE)
    String receive(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID desk,
            @RequestParam(defaultValue = "") String duplicateReason,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = IntakeForm.of(typed);
        UUID deskId = pages.deskOf(actor, desk);
        Optional<ProcedureView> procedure = pages.chosen(actor, form);
        Map<String, String> errors = commands.check(actor, form, procedure.orElse(null));
        List<Duplicate> same = procedure
                .map(found -> duplicates.find(actor, form.idNumber(), found.code()))
                .orElse(List.of());
        if (!same.isEmpty() && duplicateReason.isBlank() && !idempotency.isKnown(press.key())) {
            errors.put("duplicateReason", "duplicate.error");
        }
        model.addAttribute("duplicates", duplicateRows.of(ui, same));
        model.addAttribute("duplicateReason", duplicateReason);
        if (!errors.isEmpty() || procedure.isEmpty()) {
            press.refuse();
            model.addAttribute("page", pages.make(ui, actor, deskId, form, errors, null));
            return "dossiers/web/intake";
        }
        try {
            return "redirect:"
                    + idempotency.once(press.key(), actor.accountId(), "dossier.receive", () -> {
                        var code = reception.receive(actor, commands.command(actor, deskId, form, procedure.get()));
                        if (form.messages()) {
                            consents.agree(actor, code);
                        }
                        if (!same.isEmpty()) {
                            duplicates.explain(actor, code, same, duplicateReason.strip());
                        }
                        Typed.id(ticket).ifPresent(number -> served.link(actor, deskId, number, code));
                        drafts.sent(actor, form);
                        return "/desk/intake?desk=" + deskId + "&received=" + code;
                    });
        } catch (DomainException refused) {
            String field = fieldOf(refused).orElseThrow(() -> refused);
            press.response().setStatus(Refusals.statusOf(refused.kind()).value());
            model.addAttribute("page", pages.make(ui, actor, deskId, form, Map.of(field, ui.error(refused)), null));
            return "dossiers/web/intake";
        }
    }

    /** Where a refusal stands on the page; empty for one by which nothing on it could be put right. */
    private static Optional<String> fieldOf(DomainException refused) {
        if (!MENDABLE.contains(refused.kind())) {
            return Optional.empty();
        }
        if (IntakeFees.isAbout(refused)) {
            return Optional.of("fee");
        }
        if (refused.code().startsWith("PTY-")) {
            return Optional.of("coApplicants");
        }
        if (PLACES.contains(refused.code())) {
            return Optional.of("deciding");
        }
        if (PAPERS.contains(refused.code())) {
            return Optional.of("intake-3");
        }
        return Optional.of(refused.code().equals(NOT_AN_AGENCY) ? "idNumber" : "procedure");
    }

    @PostMapping("/desk/intake/refuse")
    @Requires(Permission.DOSSIER_RECEIVE)
    String refuse(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam UUID desk,
            @RequestParam MultiValueMap<String, String> typed) {
        IntakeForm form = IntakeForm.of(typed);
        UUID deskId = pages.deskOf(actor, desk);
        Optional<ProcedureView> procedure = pages.chosen(actor, form);
        Map<String, String> errors = commands.check(actor, form, procedure.orElse(null));
        if (form.reason().isBlank()) {
            errors.put("reason", "intake.error.reason");
        }
        if (!errors.isEmpty() || procedure.isEmpty()) {
            press.refuse();
            model.addAttribute("page", pages.make(ui, actor, deskId, form, errors, null));
            return "dossiers/web/intake";
        }
        return "redirect:"
                + idempotency.once(press.key(), actor.accountId(), "dossier.refuse-reception", () -> {
                    UUID paper = reception.refuse(
                            actor, commands.command(actor, deskId, form, procedure.get()), form.reason());
                    return "/desk/papers/" + paper + ".pdf";
                });
    }
}
