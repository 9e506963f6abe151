package vn.thongsuot.surveys.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaire;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** A questionnaire as it will look: the draft's preview, a published version on the screen and as PDF/A for paper. */
@Controller
class FormPrintController {

    private final Questionnaires questionnaires;
    private final PrintedForms forms;
    private final SurveyNames names;
    private final PdfPrinter printer;
    private final Clock clock;

    FormPrintController(
            Questionnaires questionnaires, PrintedForms forms, SurveyNames names, PdfPrinter printer, Clock clock) {
        this.questionnaires = questionnaires;
        this.forms = forms;
        this.names = names;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/desk/questionnaires/{id}/preview")
    @Requires(Permission.BOARD_READ)
    String preview(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Questionnaire one = questionnaires.get(actor, id);
        LocalizedText intro = one.intro();
        PrintedForm form = forms.of(
                ui,
                ui.text(one.name()),
                intro == null ? null : ui.text(intro),
                ui.t("questionnaire.draft"),
                names.unit(ui, one.unitId()),
                one.draft(),
                null);
        model.addAttribute("page", new FormLookPage(ui, form, "/desk/questionnaires/" + id, null));
        return "surveys/web/formLook";
    }

    @GetMapping("/desk/questionnaires/versions/{id}")
    @Requires(Permission.BOARD_READ)
    String version(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        FormVersion version = get(actor, id);
        model.addAttribute(
                "page",
                new FormLookPage(
                        ui,
                        form(ui, actor, version),
                        "/desk/questionnaires/" + version.questionnaireId(),
                        "/desk/questionnaires/versions/" + id + ".pdf"));
        return "surveys/web/formLook";
    }

    @GetMapping("/desk/questionnaires/versions/{id}.pdf")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> pdf(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        FormVersion version = get(actor, id);
        byte[] file = printer.print(
                "surveys/web/paperForm.jte",
                Map.of("form", form(PrintedForms.language(ui, version), actor, version)),
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        return Attachments.shown("phieu-khao-sat-" + version.n() + ".pdf", MediaType.APPLICATION_PDF_VALUE, file);
    }

    private PrintedForm form(Ui ui, Actor actor, FormVersion version) {
        UUID unit = questionnaires.get(actor, version.questionnaireId()).unitId();
        return forms.of(ui, version, names.unit(ui, unit), null);
    }

    private FormVersion get(Actor actor, UUID id) {
        FormVersion version = questionnaires.getVersion(id);
        if (!version.authorityId().equals(actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
        return version;
    }
}
