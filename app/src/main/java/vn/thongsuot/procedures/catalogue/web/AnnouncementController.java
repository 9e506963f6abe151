package vn.thongsuot.procedures.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.CatalogueImports;
import vn.thongsuot.procedures.catalogue.CatalogueWorkbook;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.DomainException;

/** Decisions on procedures: list, draft, import, signature, publication. */
@Controller
class AnnouncementController {

    static final String NOT_IN_FORCE = "notInForce";
    static final String BYGONE = "bygone";
    private static final String LIST = "procedures/catalogue/web/announcements";
    private static final String VIEW = "procedures/catalogue/web/announcement";
    private static final String BASE = "/desk/announcements/";

    private final Decisions decisions;
    private final CatalogueImports imports;
    private final AnnouncementPages pages;
    private final FormPosts posts;

    AnnouncementController(Decisions decisions, CatalogueImports imports, AnnouncementPages pages, FormPosts posts) {
        this.decisions = decisions;
        this.imports = imports;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/announcements")
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor, TypedForm.NOTHING, Map.of()));
        return LIST;
    }

    @PostMapping("/desk/announcements")
    @Requires(Permission.CATALOGUE_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        return posts.once(
                press,
                "announcement.create",
                () -> BASE + decisions.create(actor, form.requireId("unit"), head(form)),
                FormPosts.again(
                        model, LIST, refused -> pages.list(ui, actor, form, Map.of("title", ui.error(refused)))));
    }

    @GetMapping("/desk/announcements/{id}")
    @Requires(Permission.DESK_USE)
    String decision(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String notInForce,
            @RequestParam(defaultValue = "") String bygone) {
        TypedForm passedOver = new TypedForm(Map.of(NOT_IN_FORCE, notInForce, BYGONE, bygone));
        model.addAttribute("page", pages.page(ui, actor, id, passedOver, Map.of(), null));
        return VIEW;
    }

    @PostMapping("/desk/announcements/{id}/{act}")
    @Requires(Permission.DESK_USE)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        return posts.once(
                press,
                "announcement." + act,
                BASE + id,
                () -> run(actor, id, version, act, form),
                FormPosts.again(
                        model,
                        VIEW,
                        refused -> pages.page(ui, actor, id, form, Map.of("act-" + act, ui.error(refused)), null)));
    }

    private void run(Actor actor, UUID id, int version, String act, TypedForm form) {
        switch (act) {
            case "edit" -> decisions.edit(actor, id, version, head(form));
            case "abolish" ->
                decisions.put(
                        actor,
                        id,
                        version,
                        List.of(),
                        List.of(new CatalogueWorkbook.Abolished(form.text("code"), codes(form.text("replaced")))));
            case "remove" -> decisions.remove(actor, id, version, form.requireId("item"));
            case "submit" -> decisions.submit(actor, id, version);
            case "return" -> decisions.giveBack(actor, id, version);
            case "drop" -> decisions.drop(actor, id, version);
            case "sign" ->
                decisions.sign(
                        actor,
                        id,
                        version,
                        new Decisions.Signature(
                                form.text("number"),
                                form.requireDay("on"),
                                form.text("signer"),
                                form.has("incomplete")));
            case "withdraw" -> decisions.withdraw(actor, id, version, form.text("reason"));
            case "publish" ->
                decisions.publish(
                        actor,
                        id,
                        version,
                        new Decisions.Published(
                                form.dayOrNone("national"),
                                form.dayOrNone("posted"),
                                form.dayOrNone("internal"),
                                form.dayOrNone("electronic")));
            default -> throw AccessPolicy.notFound();
        }
    }

    /** A workbook, or a list as file or pasted text; where a cell is wrong the page tells all of them and nothing is taken. */
    @PostMapping("/desk/announcements/{id}/import")
    @Requires(Permission.CATALOGUE_EDIT)
    String importFile(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        TypedForm form = new TypedForm(typed.toSingleValueMap());
        decisions.get(actor, id);
        CatalogueImports.Outcome[] outcome = new CatalogueImports.Outcome[1];
        return posts.once(
                press,
                "announcement.import",
                () -> {
                    outcome[0] =
                            read(actor, id, version, form, TypedForm.file(file).orElse(new byte[0]));
                    if (!outcome[0].problems().isEmpty()) {
                        throw new DomainException(
                                "CAT-013",
                                DomainException.Kind.INVALID,
                                "cells are wrong",
                                outcome[0].problems().size());
                    }
                    if (outcome[0].changed() + outcome[0].abolished() == 0) {
                        throw new DomainException(
                                "CAT-014", DomainException.Kind.INVALID, "nothing changes", outcome[0].same());
                    }
                    return BASE + id + skipped(outcome[0]);
                },
                FormPosts.again(
                        model,
                        VIEW,
                        refused ->
                                pages.page(ui, actor, id, form, Map.of("act-import", ui.error(refused)), outcome[0])));
    }

    /** So that the page after the import names what was passed over. */
    private static String skipped(CatalogueImports.Outcome outcome) {
        return Stream.of(codes(NOT_IN_FORCE, outcome.notInForce()), codes(BYGONE, outcome.bygone()))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + "&" + other)
                .map(query -> "?" + query)
                .orElse("");
    }

    private static Optional<String> codes(String name, List<String> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(codes.stream()
                        .limit(AnnouncementPages.MOST_NAMED)
                        .collect(Collectors.joining(",", name + "=", "")));
    }

    private CatalogueImports.Outcome read(Actor actor, UUID id, int version, TypedForm form, byte[] file) {
        byte[] content = file.length == 0 ? form.text("text").getBytes(StandardCharsets.UTF_8) : file;
        if (form.text("as").equals("list")) {
            String level = form.text("level").equals("commune") ? "commune" : "province";
            return imports.importList(
                    actor,
                    id,
                    version,
                    content,
                    new CatalogueImports.ListChoice(level, !form.text("skip").isEmpty()));
        }
        return imports.importWorkbook(actor, id, version, content);
    }

    private static Decisions.Head head(TypedForm form) {
        return new Decisions.Head(
                form.text("title"), form.text("titleEn"), form.text("basis"), form.requireDay("effective"));
    }

    private static List<String> codes(String typed) {
        return java.util.Arrays.stream(typed.split("[;,\\s]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
