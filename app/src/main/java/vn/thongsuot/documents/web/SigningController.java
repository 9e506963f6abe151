package vn.thongsuot.documents.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.documents.signing.SigningKey.Holder;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Certificates of agencies and leaders, for who keeps accounts. */
@Controller
class SigningController {

    private final SigningKeys keys;
    private final SigningPages pages;
    private final FormPosts posts;

    SigningController(SigningKeys keys, SigningPages pages, FormPosts posts) {
        this.keys = keys;
        this.pages = pages;
        this.posts = posts;
    }

    @GetMapping("/desk/signing")
    @Requires(Permission.ADMINISTER)
    String show(@CurrentActor Actor actor, Ui ui, Model model) {
        return page(actor, ui, model, TypedForm.NOTHING, Map.of());
    }

    @PostMapping("/desk/signing")
    @Requires(Permission.ADMINISTER)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        Runnable work = () -> {
            String[] holder = form.text("holder").split(":", 2);
            Holder kind = holder[0].equals("unit") ? Holder.UNIT : Holder.ACCOUNT;
            UUID id = new TypedForm(Map.of("id", holder[holder.length - 1])).requireId("id");
            String credential = form.text("credential");
            if (credential.isEmpty()) {
                keys.addFile(
                        actor,
                        kind,
                        id,
                        TypedForm.file(file)
                                .orElseThrow(
                                        () -> new DomainException("DOC-001", DomainException.Kind.INVALID, "no file")),
                        typed.getOrDefault("password", ""));
            } else {
                keys.addRemote(actor, kind, id, credential);
            }
        };
        return posts.once(
                press,
                "signing-key.add",
                "/desk/signing",
                work,
                refused -> page(actor, ui, model, form, Map.of(field(refused, form), ui.error(refused))));
    }

    @PostMapping("/desk/signing/roots")
    @Requires(Permission.ADMINISTER)
    String trust(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return once(
                actor,
                ui,
                model,
                press,
                "trust-anchor.add",
                "root",
                () -> keys.trust(
                        actor,
                        TypedForm.file(file)
                                .orElseThrow(() ->
                                        new DomainException("DOC-001", DomainException.Kind.INVALID, "no file"))));
    }

    @PostMapping("/desk/signing/{id}/retire")
    @Requires(Permission.ADMINISTER)
    String retire(@CurrentActor Actor actor, Ui ui, Model model, Press press, @PathVariable UUID id) {
        return once(actor, ui, model, press, "signing-key.retire", "holder", () -> keys.retire(actor, id));
    }

    private String once(Actor actor, Ui ui, Model model, Press press, String command, String field, Runnable work) {
        return posts.once(
                press,
                command,
                "/desk/signing",
                work,
                refused -> page(actor, ui, model, TypedForm.NOTHING, Map.of(field, ui.error(refused))));
    }

    private static String field(DomainException refused, TypedForm form) {
        if (refused.code().equals("PLA-010")) {
            return "holder";
        }
        return form.has("credential") ? "credential" : "file";
    }

    private String page(Actor actor, Ui ui, Model model, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.make(ui, actor, form, errors));
        return "documents/web/signing";
    }
}
