package vn.thongsuot.procedures.catalogue.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.catalogue.Decision;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.procedures.catalogue.EntryEditing;
import vn.thongsuot.shared.DomainException;

/** The content of one procedure in a draft, field by field. */
@Controller
class EntryController {

    private static final String VIEW = "procedures/catalogue/web/entry";

    private final Decisions decisions;
    private final EntryEditing editing;
    private final FormPosts posts;

    EntryController(Decisions decisions, EntryEditing editing, FormPosts posts) {
        this.decisions = decisions;
        this.editing = editing;
        this.posts = posts;
    }

    @GetMapping("/desk/announcements/{id}/content")
    @Requires(Permission.CATALOGUE_EDIT)
    String edit(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code) {
        Decision decision = decisions.get(actor, id);
        model.addAttribute(
                "page", new EntryPage(ui, decision, code, editing.values(actor, decision, code.strip()), Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/announcements/{id}/content")
    @Requires(Permission.CATALOGUE_EDIT)
    String save(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed) {
        Decision decision = decisions.get(actor, id);
        Map<String, String> values = typed.toSingleValueMap();
        Map<String, String> errors = new LinkedHashMap<>();
        return posts.once(
                press,
                "announcement.content",
                "/desk/announcements/" + id,
                () -> {
                    editing.put(actor, id, version, values)
                            .forEach((field, message) -> errors.put(field, ui.t(message)));
                    if (!errors.isEmpty()) {
                        throw new DomainException(
                                "CAT-013", DomainException.Kind.INVALID, "fields are wrong", errors.size());
                    }
                },
                refused -> {
                    if (errors.isEmpty()) {
                        errors.put("code", ui.error(refused));
                    }
                    model.addAttribute(
                            "page", new EntryPage(ui, decision, values.getOrDefault("code", ""), values, errors));
                    return VIEW;
                });
    }
}
