package vn.thongsuot.organisation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.reorganisation.NewReorganisation;
import vn.thongsuot.organisation.reorganisation.OperationKind;
import vn.thongsuot.organisation.reorganisation.Reorganisation;
import vn.thongsuot.organisation.reorganisation.Reorganisations;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** Decisions on units: prepared, rehearsed, confirmed by another person, undone before their day. */
@Controller
class ReorganisationController {

    private static final String PATH = "/desk/reorganisations";
    private static final String LIST = "organisation/web/reorganisations";
    private static final String ONE = "organisation/web/reorganisation";

    private final ReorganisationPages pages;
    private final Reorganisations reorganisations;
    private final FormPosts posts;

    ReorganisationController(ReorganisationPages pages, Reorganisations reorganisations, FormPosts posts) {
        this.pages = pages;
        this.reorganisations = reorganisations;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor, TypedForm.NOTHING, Map.of()));
        return LIST;
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String draft(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "reorganisation.draft",
                () -> PATH + "/"
                        + reorganisations.draft(
                                actor,
                                new NewReorganisation(
                                        form.text("number"),
                                        LocalizedText.of(form.text("title")),
                                        form.text("signer"),
                                        form.requireDay("issuedOn"),
                                        form.requireDay("effectiveOn"))),
                FormPosts.again(
                        model,
                        LIST,
                        refused -> pages.list(ui, actor, form, Map.of(field(refused, form), ui.error(refused)))));
    }

    private static String field(DomainException refused, TypedForm form) {
        return switch (refused.code()) {
            case "PLA-011" -> form.day("issuedOn").isEmpty() ? "issuedOn" : "effectiveOn";
            case "ORG-017" -> "effectiveOn";
            case "ORG-009" ->
                Stream.of("number", "signer", "title")
                        .filter(name -> !form.has(name))
                        .findFirst()
                        .orElse("number");
            default -> "number";
        };
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.DESK_USE)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.of(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return ONE;
    }

    @GetMapping(PATH + "/{id}/dry-run.xlsx")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> sheet(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        List<String> head = List.of(
                ui.t("reorganisation.col.what"),
                ui.t("units.name"),
                ui.t("units.code"),
                ui.t("reorganisation.col.detail"),
                ui.t("reorganisation.col.cases"));
        return Attachments.saved(
                ui.t("reorganisation.file") + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(ui.t("reorganisation.sheet"), head, pages.rows(ui, actor, id)));
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.DESK_USE)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        reorganisations.get(actor, id);
        return posts.once(
                press,
                "reorganisation." + act,
                PATH + "/" + id,
                () -> apply(actor, id, version, act, form),
                FormPosts.again(model, ONE, refused -> pages.of(ui, actor, id, form, Map.of(act, ui.error(refused)))));
    }

    private Map<UUID, UUID> sections(Actor actor, UUID id, int n, TypedForm form) {
        Map<UUID, UUID> sections = new HashMap<>();
        Reorganisation decision = reorganisations.get(actor, id);
        decision.operations().stream()
                .filter(operation -> operation.n() == n)
                .flatMap(split -> reorganisations.listSections(decision, split).stream())
                .map(UnitView::id)
                .forEach(section ->
                        form.id(ReorganisationPage.SECTION + section).ifPresent(to -> sections.put(section, to)));
        return sections;
    }

    private void apply(Actor actor, UUID id, int version, String act, TypedForm form) {
        switch (act) {
            case "add" ->
                reorganisations.add(
                        actor,
                        id,
                        version,
                        form.requireWord("kind", OperationKind::of),
                        form.text("sources"),
                        form.text("targets"),
                        form.text("level").isEmpty() ? null : form.requireWord("level", UnitLevel::of));
            case "remove" -> reorganisations.remove(actor, id, version, form.requireNumber("n"));
            case "place" -> {
                int n = form.requireNumber("n");
                reorganisations.place(actor, id, version, n, sections(actor, id, n, form));
            }
            case "allocate" -> reorganisations.allocate(actor, id, version, form.text("allocations"));
            case "confirm" -> reorganisations.confirm(actor, id, version);
            case "discard" -> reorganisations.discard(actor, id, version);
            case "undo" -> reorganisations.undo(actor, id, version);
            default -> throw AccessPolicy.notFound();
        }
    }
}
