package vn.thongsuot.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.IndexSets;
import vn.thongsuot.scoring.sets.SetDesk;
import vn.thongsuot.scoring.sets.SetSeen;

/** Criteria sets: which there are, one as a whole, drafting, issuing, retiring. */
@Controller
class SetController {

    private final IndexSets sets;
    private final SetDesk desk;
    private final SetPages pages;
    private final ScoreNames names;
    private final FormPosts posts;

    SetController(IndexSets sets, SetDesk desk, SetPages pages, ScoreNames names, FormPosts posts) {
        this.sets = sets;
        this.desk = desk;
        this.pages = pages;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping("/desk/index-sets")
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, actor));
        return "scoring/web/sets";
    }

    @GetMapping("/desk/index-sets/new")
    @Requires(Permission.PROGRAMME_EDIT)
    String begin(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID from) {
        UUID unit = ScoreNames.home(actor);
        TypedForm written = from == null
                ? SetForms.empty(unit, names.today().getYear())
                : SetForms.of(sets.get(actor, from).ownerUnitId(), sets.get(actor, from), true);
        model.addAttribute("page", pages.form(ui, actor, null, from, written, Map.of()));
        return "scoring/web/setForm";
    }

    @PostMapping("/desk/index-sets")
    @Requires(Permission.PROGRAMME_EDIT)
    String create(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        return posts.once(
                press,
                "set.create",
                () -> "/desk/index-sets/"
                        + (from == null
                                ? desk.create(actor, SetForms.draft(written))
                                : desk.createEdition(actor, from, SetForms.draft(written))),
                FormPosts.again(
                        model,
                        "scoring/web/setForm",
                        refused -> pages.form(ui, actor, null, from, written, ScoreNames.errors(ui, refused))));
    }

    @GetMapping("/desk/index-sets/{id}")
    @Requires(Permission.BOARD_READ)
    String set(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.page(ui, actor, sets.get(actor, id), List.of(), Map.of()));
        return "scoring/web/set";
    }

    @GetMapping("/desk/index-sets/{id}/head")
    @Requires(Permission.PROGRAMME_EDIT)
    String head(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        IndexSet set = sets.get(actor, id);
        model.addAttribute(
                "page", pages.form(ui, actor, set, null, SetForms.of(set.ownerUnitId(), set, false), Map.of()));
        return "scoring/web/setForm";
    }

    @PostMapping("/desk/index-sets/{id}/head")
    @Requires(Permission.PROGRAMME_EDIT)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        TypedForm written = TypedForm.of(form);
        IndexSet set = sets.get(actor, id);
        return posts.once(
                press,
                "set.change",
                "/desk/index-sets/" + id,
                () -> desk.edit(actor, new SetSeen(id, version), SetForms.draft(written)),
                FormPosts.again(
                        model,
                        "scoring/web/setForm",
                        refused -> pages.form(ui, actor, set, null, written, ScoreNames.errors(ui, refused))));
    }

    @PostMapping("/desk/index-sets/{id}/{act:issue|retire}")
    @Requires(Permission.PROGRAMME_APPROVE)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version) {
        SetSeen seen = new SetSeen(id, version);
        return posts.once(
                press,
                "set." + act,
                "/desk/index-sets/" + id,
                () -> {
                    switch (act) {
                        case "issue" -> desk.issue(actor, seen);
                        case "retire" -> desk.retire(actor, seen);
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(
                        model,
                        "scoring/web/set",
                        refused ->
                                pages.page(ui, actor, sets.get(actor, id), List.of(), ScoreNames.errors(ui, refused))));
    }
}
