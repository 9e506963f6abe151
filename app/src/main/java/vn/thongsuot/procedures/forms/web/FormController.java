package vn.thongsuot.procedures.forms.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.forms.FilledForm;
import vn.thongsuot.procedures.forms.Form;
import vn.thongsuot.procedures.forms.FormAnswers;
import vn.thongsuot.procedures.forms.FormDefinition;
import vn.thongsuot.procedures.forms.FormPrinter;
import vn.thongsuot.procedures.forms.Forms;
import vn.thongsuot.procedures.guards.LostAnswers;
import vn.thongsuot.shared.DomainException;

/**
 * Forms of procedures: edited at the desk; filled in by everybody and printed as PDF/A at once. What a citizen types here is not
 * kept.
 */
@Controller
class FormController {

    private static final String EDITOR = "procedures/forms/web/editor";

    private final Forms forms;
    private final LostAnswers lostAnswers;
    private final CatalogueEntries entries;
    private final UnitDirectory units;
    private final FormPrinter printer;
    private final FormPosts posts;
    private final Clock clock;

    FormController(
            Forms forms,
            LostAnswers lostAnswers,
            CatalogueEntries entries,
            UnitDirectory units,
            FormPrinter printer,
            FormPosts posts,
            Clock clock) {
        this.forms = forms;
        this.lostAnswers = lostAnswers;
        this.entries = entries;
        this.units = units;
        this.printer = printer;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/desk/procedures/{code}/form")
    @Requires(Permission.DESK_USE)
    String editor(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        Optional<Form> shown =
                forms.findDraft(actor.authorityId(), code).or(() -> forms.findPublished(actor.authorityId(), code));
        FormDefinition definition = shown.map(Form::definition).orElse(new FormDefinition("", List.of()));
        Titles titles = new Titles(definition.title(), definition.titleEn() == null ? "" : definition.titleEn());
        model.addAttribute(
                "page",
                page(
                        ui,
                        actor,
                        code,
                        titles,
                        FormRows.of(definition),
                        shown.isEmpty() ? List.of() : lostAnswers.list(actor.authorityId(), code, definition),
                        Map.of()));
        return EDITOR;
    }

    @PostMapping("/desk/procedures/{code}/form")
    @Requires(Permission.CATALOGUE_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        List<Map<String, String>> rows = FormRows.typed(form.values());
        Titles titles = new Titles(form.text("title"), form.text("titleEn"));
        return posts.once(
                press,
                "form.change",
                "/desk/procedures/" + code + "/form",
                () -> {
                    FormDefinition definition = FormRows.definition(titles.vi(), titles.en(), rows);
                    forms.save(actor, code, version, definition);
                    if (form.text("do").equals("publish")) {
                        requireAnswers(actor, code, definition, form);
                        forms.publish(actor, code, version + 1);
                    }
                },
                refused -> {
                    boolean lost = refused.code().equals("RTE-344");
                    model.addAttribute(
                            "page",
                            page(
                                    ui,
                                    actor,
                                    code,
                                    titles,
                                    rows,
                                    lost
                                            ? lostAnswers.list(
                                                    actor.authorityId(),
                                                    code,
                                                    FormRows.definition(titles.vi(), titles.en(), rows))
                                            : List.of(),
                                    Map.of(lost ? "despite" : "title", ui.error(refused))));
                    return EDITOR;
                });
    }

    @GetMapping("/procedures/{code}/form")
    String fill(Ui ui, Model model, @PathVariable String code) {
        model.addAttribute("page", filled(ui, published(code), Map.of(), Map.of()));
        return "procedures/forms/web/fill";
    }

    @PostMapping("/procedures/{code}/form")
    Object print(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed) {
        Form form = published(code);
        Map<String, String> answers = FormAnswers.asked(form.definition(), typed.toSingleValueMap());
        Map<String, String> errors = new LinkedHashMap<>();
        FormAnswers.check(form.definition(), answers).forEach((key, message) -> errors.put(key, ui.t(message)));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return new ModelAndView("procedures/forms/web/fill", Map.of("page", filled(ui, form, answers, errors)));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachments.saved("to-khai-" + code + ".pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print(filled(ui.inVietnamese(), form, answers, errors)));
    }

    private Form published(String code) {
        return units.listAuthorities(today()).stream()
                .map(UnitView::id)
                .flatMap(authority -> forms.findPublished(authority, code).stream())
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    private FilledForm filled(Ui ui, Form form, Map<String, String> answers, Map<String, String> errors) {
        return new FilledForm(
                ui,
                form.code(),
                name(ui, form.authorityId(), form.code()),
                caseName(ui, form, answers),
                form.definition(),
                answers,
                errors,
                ui.date(today()),
                "");
    }

    /** Title as it stands in the editor, empty where there is none. */
    private record Titles(String vi, String en) {}

    /** @throws DomainException RTE-344 (conflict) where published routes or cases ask what it does not answer and nobody said to do so */
    private void requireAnswers(Actor actor, String code, FormDefinition definition, TypedForm form) {
        if (!form.text("despite").isEmpty()) {
            return;
        }
        int lost = lostAnswers.list(actor.authorityId(), code, definition).size();
        if (lost > 0) {
            throw new DomainException(
                    "RTE-344",
                    DomainException.Kind.CONFLICT,
                    "form of %s: cannot be published; %d conditions lose their answers".formatted(code, lost),
                    lost);
        }
    }

    private FormEditorPage page(
            Ui ui,
            Actor actor,
            String code,
            Titles titles,
            List<Map<String, String>> rows,
            List<LostAnswers.Lost> lost,
            Map<String, String> errors) {
        return new FormEditorPage(
                ui,
                code,
                name(ui, actor.authorityId(), code),
                titles.vi(),
                titles.en(),
                rows,
                forms.findDraft(actor.authorityId(), code).map(Form::version).orElse(0),
                forms.findPublished(actor.authorityId(), code).map(Form::number).orElse(0),
                forms.mayEdit(actor),
                lost.stream().map(one -> lost(ui, one)).toList(),
                errors);
    }

    private static String lost(Ui ui, LostAnswers.Lost lost) {
        return switch (lost) {
            case LostAnswers.LostExit exit -> lost(ui, exit);
            case LostAnswers.LostCase one ->
                ui.t(
                        "eform.lost.chosen",
                        ui.text(one.caseName()),
                        one.condition().field(),
                        one.condition().value());
        };
    }

    private static String lost(Ui ui, LostAnswers.LostExit lost) {
        String said = ui.t("eform.lost.one", ui.text(lost.step()), ui.text(lost.exit()), ui.text(lost.condition()));
        return lost.caseName() == null ? said : ui.t("eform.lost.case", ui.text(lost.caseName()), said);
    }

    /** @throws DomainException ACC-001 (not found) for a procedure that is not in force */
    private String name(Ui ui, UUID authority, String code) {
        return entries.find(authority, code, today())
                .map(known -> ui.text(known.entry().name()))
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Empty for the usual case. */
    private String caseName(Ui ui, Form form, Map<String, String> answers) {
        return entries.find(form.authorityId(), form.code(), today()).stream()
                .flatMap(known -> known.entry().cases().stream())
                .filter(one -> one.isChosenBy(answers))
                .findFirst()
                .map(one -> ui.text(one.name()))
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
