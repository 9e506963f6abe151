package vn.thongsuot.dossiers.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierForms;
import vn.thongsuot.dossiers.DossierParties;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.forms.FilledForm;
import vn.thongsuot.procedures.forms.FormPrinter;

/** Persons beside the applicant of a dossier, and its electronic form on paper. */
@Controller
class PersonsController {

    private final DossierPages pages;
    private final DossierDetails details;
    private final DossierParties parties;
    private final DossierForms forms;
    private final FormPrinter printer;
    private final FormPosts posts;

    PersonsController(
            DossierPages pages,
            DossierDetails details,
            DossierParties parties,
            DossierForms forms,
            FormPrinter printer,
            FormPosts posts) {
        this.pages = pages;
        this.details = details;
        this.parties = parties;
        this.forms = forms;
        this.printer = printer;
        this.posts = posts;
    }

    @PostMapping("/desk/dossiers/{code}/co-applicants")
    @Requires(Permission.PERSON_READ)
    String add(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        DossierCode dossier = DossierCode.get(code);
        CoApplicantLine line = line(new TypedForm(typed));
        return posts.once(
                press,
                "dossier.co-applicant",
                "/desk/dossiers/" + dossier,
                () -> parties.add(
                        actor,
                        new Seen(dossier, version),
                        IntakeParties.citizen(
                                actor,
                                line.idNumber(),
                                line.fullName(),
                                line.birthDate(),
                                line.sexOrNull(),
                                line.address(),
                                "")),
                FormPosts.again(
                        model,
                        "dossiers/web/dossier",
                        refused ->
                                pages.make(ui, actor, dossier, Map.of("together-idNumber", ui.error(refused)), typed)));
    }

    @PostMapping("/desk/dossiers/{code}/co-applicants/{person}/remove")
    @Requires(Permission.PERSON_READ)
    String remove(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable String code,
            @PathVariable UUID person,
            @RequestParam int version) {
        DossierCode dossier = DossierCode.get(code);
        return posts.once(
                press,
                "dossier.co-applicant-remove",
                "/desk/dossiers/" + dossier,
                () -> parties.remove(actor, new Seen(dossier, version), person),
                FormPosts.again(
                        model,
                        "dossiers/web/dossier",
                        refused -> pages.make(
                                ui, actor, dossier, Map.of("together-idNumber", ui.error(refused)), Map.of())));
    }

    @GetMapping("/desk/dossiers/{code}/form.pdf")
    @Requires(Permission.PERSON_READ)
    ResponseEntity<byte[]> print(@CurrentActor Actor actor, Ui ui, @PathVariable String code) {
        DossierDetail detail = details.get(actor, DossierCode.get(code));
        FilledForm page = forms.read(actor, detail, "dossier-form-print")
                .map(filled -> PersonsPart.Parts.filled(ui.inVietnamese(), detail, filled))
                .orElseThrow(AccessPolicy::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachments.saved("to-khai-" + detail.code() + ".pdf"))
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print(page));
    }

    /** A card's line in the field of the number names the whole person. */
    private static CoApplicantLine line(TypedForm form) {
        String number = form.text("together-idNumber");
        return IdentityCard.isLine(number)
                ? CoApplicantLine.of(number)
                : new CoApplicantLine(number, form.text("together-fullName"), "", "", "");
    }
}
