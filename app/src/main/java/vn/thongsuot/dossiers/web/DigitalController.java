package vn.thongsuot.dossiers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.documents.UploadDoor;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDigitising;
import vn.thongsuot.dossiers.DossierResults;
import vn.thongsuot.dossiers.ResultDrafts;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Electronic side of a dossier: results and certified copies to be signed, replaced, revoked; what the person's store holds. */
@Controller
class DigitalController {

    private final DigitalPages pages;
    private final DossierResults results;
    private final ResultDrafts drafts;
    private final DossierDigitising digitising;
    private final UploadDoor door;
    private final FormPosts posts;

    DigitalController(
            DigitalPages pages,
            DossierResults results,
            ResultDrafts drafts,
            DossierDigitising digitising,
            UploadDoor door,
            FormPosts posts) {
        this.pages = pages;
        this.results = results;
        this.drafts = drafts;
        this.digitising = digitising;
        this.door = door;
        this.posts = posts;
    }

    @GetMapping("/desk/dossiers/{code}/digital")
    @Requires(Permission.DOSSIER_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable String code) {
        return page(actor, ui, model, DossierCode.get(code), TypedForm.NOTHING, Map.of());
    }

    @GetMapping("/desk/dossiers/{code}/known/{paper}")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<Resource> known(@CurrentActor Actor actor, @PathVariable String code, @PathVariable UUID paper) {
        return Downloads.of(digitising.openKnown(actor, DossierCode.get(code), paper));
    }

    @PostMapping("/desk/dossiers/{code}/results")
    @Requires(Permission.DOSSIER_DECIDE)
    String sign(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        return bring(press, "dossier.sign-result", actor, ui, model, DossierCode.get(code), file, typed, results::sign);
    }

    /** Lays the result before who signs it. */
    @PostMapping("/desk/dossiers/{code}/results/draft")
    @Requires(Permission.DOSSIER_WORK)
    String prepare(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> typed) {
        return bring(
                press, "dossier.prepare-result", actor, ui, model, DossierCode.get(code), file, typed, drafts::prepare);
    }

    /** What is done with a result that was brought as a file or is made from the template. */
    private interface Bringing {
        void take(Actor actor, DossierCode dossier, int version, DossierResults.Draft draft);
    }

    private String bring(
            Press press,
            String command,
            Actor actor,
            Ui ui,
            Model model,
            DossierCode dossier,
            @Nullable MultipartFile file,
            Map<String, String> typed,
            Bringing work) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                command,
                path(dossier),
                () -> uploaded(actor, dossier, file),
                content -> work.take(actor, dossier, form.requireNumber("version"), draft(form, content.orElse(null))),
                refused -> page(actor, ui, model, dossier, form, Map.of("number", ui.error(refused))));
    }

    /** The result as the template makes it, in a window of its own. */
    @PostMapping("/desk/dossiers/{code}/results/preview")
    @Requires(Permission.DOSSIER_DECIDE)
    Object preview(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam Map<String, String> typed) {
        DossierCode dossier = DossierCode.get(code);
        TypedForm form = new TypedForm(typed);
        try {
            byte[] pdf = results.preview(actor, dossier, draft(form, null));
            return Attachments.shown(dossier + ".pdf", MediaType.APPLICATION_PDF_VALUE, pdf);
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.NOT_FOUND) {
                throw refused;
            }
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            return page(actor, ui, model, dossier, form, Map.of("content", ui.error(refused)));
        }
    }

    /** Nothing where the result is to be made from the template. */
    private Optional<byte[]> uploaded(Actor actor, DossierCode dossier, @Nullable MultipartFile file) {
        Optional<byte[]> given = TypedForm.file(file);
        if (given.isEmpty() && !results.isTemplated(actor, dossier)) {
            throw new DomainException("DOC-001", DomainException.Kind.INVALID, "no file");
        }
        return given.map(door::admit);
    }

    private static DossierResults.Draft draft(TypedForm form, byte @Nullable [] content) {
        DossierResults.Replaced replaced = form.id("replaces")
                .map(id -> new DossierResults.Replaced(id, form.requireNumber("replacesVersion"), form.text("reason")))
                .orElse(null);
        return new DossierResults.Draft(
                form.text("number"), form.dayOrNone("validTo"), content, form.text("content"), replaced);
    }

    private static String path(DossierCode dossier) {
        return "/desk/dossiers/" + dossier + "/digital";
    }

    @PostMapping("/desk/dossiers/{code}/results/{id}/revoke")
    @Requires(Permission.DOSSIER_DECIDE)
    String revoke(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return once(
                actor,
                ui,
                model,
                press,
                DossierCode.get(code),
                form,
                "issued.revoke",
                "reason-" + id,
                key -> results.revoke(actor, key, id, form.requireNumber("version"), form.text("reason")));
    }

    @PostMapping("/desk/dossiers/{code}/copies")
    @Requires(Permission.DOSSIER_DECIDE)
    String certify(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return once(
                actor,
                ui,
                model,
                press,
                DossierCode.get(code),
                form,
                "dossier.certify",
                "component",
                key -> results.certify(
                        actor,
                        key,
                        form.requireNumber("version"),
                        form.requireNumber("component"),
                        new NewIssue.Original(
                                form.text("originalNumber"),
                                form.dayOfLifeOrNone("originalOn"),
                                form.text("originalIssuer"))));
    }

    private String once(
            Actor actor,
            Ui ui,
            Model model,
            Press press,
            DossierCode dossier,
            TypedForm form,
            String command,
            String field,
            Consumer<DossierCode> work) {
        return posts.once(
                press,
                command,
                path(dossier),
                () -> work.accept(dossier),
                refused -> page(
                        actor,
                        ui,
                        model,
                        dossier,
                        form,
                        Map.of(refused.code().equals("DOC-038") ? "originalIssuer" : field, ui.error(refused))));
    }

    private String page(
            Actor actor, Ui ui, Model model, DossierCode dossier, TypedForm form, Map<String, String> errors) {
        model.addAttribute("page", pages.make(ui, actor, dossier, form, errors));
        return "dossiers/web/digital";
    }
}
