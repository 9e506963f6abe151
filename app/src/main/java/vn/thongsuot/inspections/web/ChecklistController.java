package vn.thongsuot.inspections.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.inspections.checklists.Checklist;
import vn.thongsuot.inspections.checklists.Checklists;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/** The checklists in use; a changed one replaces the one before it. */
@Controller
class ChecklistController {

    private static final String PATH = "/desk/inspections/checklists";
    private static final String VIEW = "inspections/web/checklists";

    private final Checklists checklists;
    private final InspectionNames names;
    private final FormPosts posts;

    ChecklistController(Checklists checklists, InspectionNames names, FormPosts posts) {
        this.checklists = checklists;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.BOARD_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam(required = false) @Nullable UUID edit) {
        TypedForm form = TypedForm.NOTHING;
        if (edit != null) {
            Checklist old = checklists.get(actor.authorityId(), edit);
            Map<String, String> values = new HashMap<>();
            values.put("replaces", edit.toString());
            values.put("name", old.name().vi());
            values.put("nameEn", old.name().en() == null ? "" : old.name().en());
            values.put("items", ChecklistText.write(old.items()));
            form = new TypedForm(values);
        }
        model.addAttribute("page", page(ui, actor, form, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH)
    @Requires(Permission.PROGRAMME_EDIT)
    String create(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "checklist.create",
                PATH,
                () -> create(actor, form),
                FormPosts.again(model, VIEW, refused -> page(ui, actor, form, Map.of("items", ui.error(refused)))));
    }

    private void create(Actor actor, TypedForm form) {
        ChecklistText text = ChecklistText.read(form.text("items"));
        if (!text.wrong().isEmpty()) {
            Map.Entry<Integer, String> first =
                    text.wrong().entrySet().iterator().next();
            throw new DomainException(
                    "INS-022",
                    DomainException.Kind.INVALID,
                    "line %d cannot be read".formatted(first.getKey()),
                    first.getKey(),
                    first.getValue());
        }
        if (form.text("name").isEmpty()) {
            throw new DomainException("INS-023", DomainException.Kind.INVALID, "checklist has no name");
        }
        checklists.create(
                actor,
                form.requireId("body"),
                new LocalizedText(form.text("name"), form.text("nameEn")),
                text.items(),
                form.id("replaces").orElse(null));
    }

    private ChecklistsPage page(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<Checklist> all = checklists.list(actor.authorityId());
        return new ChecklistsPage(
                ui,
                all.stream()
                        .map(one ->
                                new ChecklistsPage.Card(one, one.unitId() == null ? "" : names.unit(ui, one.unitId())))
                        .toList(),
                names.bodies(ui, actor),
                form,
                errors);
    }
}
