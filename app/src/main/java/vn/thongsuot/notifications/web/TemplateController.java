package vn.thongsuot.notifications.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.notifications.MessagePreviews;
import vn.thongsuot.notifications.MessagePreviews.Preview;
import vn.thongsuot.notifications.MessageTemplate;
import vn.thongsuot.notifications.MessageTemplates;
import vn.thongsuot.notifications.Wording;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Wordings of the messages that go to citizens: seen, tried out, changed. */
@Controller
class TemplateController {

    private static final String PATH = "/desk/messages/templates";
    private static final String VIEW = "notifications/web/template";

    private final MessageTemplates templates;
    private final MessagePreviews previews;
    private final FormPosts posts;

    TemplateController(MessageTemplates templates, MessagePreviews previews, FormPosts posts) {
        this.templates = templates;
        this.previews = previews;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        templates.requireKeeper(actor);
        List<TemplateListPage.Row> rows = templates.kinds().stream()
                .map(kind -> new TemplateListPage.Row(
                        kind.name(),
                        previews.of(actor, kind.name()).mail(),
                        templates
                                .find(actor.authorityId(), kind.name())
                                .map(own -> ui.t("template.version", own.version()))
                                .orElse(ui.t("template.product"))))
                .toList();
        model.addAttribute("page", new TemplateListPage(ui, rows));
        return "notifications/web/templates";
    }

    @GetMapping(PATH + "/{name}")
    @Requires(Permission.ADMINISTER)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean saved) {
        templates.requireKeeper(actor);
        return page(ui, model, actor, name, TypedForm.NOTHING, saved, previews.of(actor, name), Map.of());
    }

    /** Shows what would be sent; nothing is kept, so the form needs no key for it. */
    @PostMapping(PATH + "/{name}/preview")
    @Requires(Permission.ADMINISTER)
    String preview(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String name,
            @RequestParam Map<String, String> typed) {
        templates.requireKeeper(actor);
        TypedForm form = new TypedForm(typed);
        try {
            return page(ui, model, actor, name, form, false, previews.of(name, wording(form)), Map.of());
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(422);
            return page(ui, model, actor, name, form, false, null, Map.of("bodyVi", ui.error(refused)));
        }
    }

    @PostMapping(PATH + "/{name}")
    @Requires(Permission.ADMINISTER)
    String change(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String name,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "messages.word",
                PATH + "/" + name + "?saved=true",
                () -> templates.change(actor, name, form.requireNumber("version"), wording(form)),
                refused -> page(ui, model, actor, name, form, false, null, Map.of("bodyVi", ui.error(refused))));
    }

    private static Wording wording(TypedForm form) {
        return new Wording(form.text("subjectVi"), form.text("subjectEn"), form.text("bodyVi"), form.text("bodyEn"));
    }

    private String page(
            Ui ui,
            Model model,
            Actor actor,
            String name,
            TypedForm form,
            boolean saved,
            @Nullable Preview preview,
            Map<String, String> errors) {
        List<MessageTemplate> versions = templates.list(actor.authorityId(), name);
        model.addAttribute(
                "page",
                new TemplatePage(
                        ui,
                        templates.kind(name),
                        versions.isEmpty() ? null : versions.getFirst(),
                        versions,
                        preview,
                        form,
                        saved,
                        errors));
        return VIEW;
    }
}
