package vn.thongsuot.dossiers.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.UploadDoor;
import vn.thongsuot.dossiers.ResultRuleEditor;
import vn.thongsuot.dossiers.ResultTemplates;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Kinds and Word templates of results, by procedure. */
@Controller
class ResultRuleController {

    private static final String PATH = "/desk/result-rules";
    private static final String VIEW = "dossiers/web/resultRules";

    private final ResultRuleEditor rules;
    private final ResultTemplates templates;
    private final UploadDoor door;
    private final FormPosts posts;

    ResultRuleController(ResultRuleEditor rules, ResultTemplates templates, UploadDoor door, FormPosts posts) {
        this.rules = rules;
        this.templates = templates;
        this.door = door;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        return show(actor, ui, model, TypedForm.NOTHING, Map.of());
    }

    /** The template with which an office starts. */
    @GetMapping(PATH + "/example.docx")
    @Requires(Permission.ADMINISTER)
    ResponseEntity<byte[]> example(@CurrentActor Actor actor, Ui ui) {
        templates.list(actor);
        return Attachments.saved(ui.t("result.example.file") + ".docx", Attachments.WORD, ResultTemplates.example());
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String set(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "result-rule.set",
                PATH,
                () -> rules.set(
                        actor,
                        new ResultRuleEditor.Rule(
                                form.text("code"),
                                typed.containsKey("certification"),
                                typed.containsKey("paperByLaw"),
                                typed.containsKey("reusable"),
                                form.text("legalBasis"),
                                form.requireDay("from"),
                                null)),
                refused -> show(actor, ui, model, form, Map.of("code", ui.error(refused))));
    }

    @PostMapping(PATH + "/templates")
    @Requires(Permission.ADMINISTER)
    String place(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String code) {
        templates.list(actor);
        return posts.once(
                press,
                "result-template.place",
                PATH,
                () -> TypedForm.file(file)
                        .map(door::admit)
                        .orElseThrow(() -> new DomainException("DOC-001", DomainException.Kind.INVALID, "no file")),
                content -> templates.place(actor, code.strip(), content),
                refused -> show(
                        actor,
                        ui,
                        model,
                        new TypedForm(Map.of("templateCode", code)),
                        Map.of("template", ui.error(refused))));
    }

    private String show(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", new ResultRulePage(ui, rules.list(actor), templates.list(actor), form, errors));
        return VIEW;
    }
}
