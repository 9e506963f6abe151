package vn.thongsuot.surveys.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.identity.PersonView;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.surveys.answers.Sheet;
import vn.thongsuot.surveys.answers.SheetDesk;
import vn.thongsuot.surveys.answers.SheetState;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Contacts;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;

/** What is taken along: numbered sheets to be filled, and whom to give them to or call. */
@Controller
class SheetPrintController {

    private static final int MOST = 200;

    private final Rounds rounds;
    private final SheetDesk sheets;
    private final Questionnaires questionnaires;
    private final Contacts contacts;
    private final PersonStore persons;
    private final PrintedForms forms;
    private final SurveyNames names;
    private final PdfPrinter printer;
    private final Clock clock;

    SheetPrintController(
            Rounds rounds,
            SheetDesk sheets,
            Questionnaires questionnaires,
            Contacts contacts,
            PersonStore persons,
            PrintedForms forms,
            SurveyNames names,
            PdfPrinter printer,
            Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.contacts = contacts;
        this.persons = persons;
        this.forms = forms;
        this.names = names;
        this.printer = printer;
        this.clock = clock;
    }

    /** The first two hundred that nobody has keyed. */
    @GetMapping("/desk/surveys/{id}/sheets.pdf")
    @Requires(Permission.SURVEY_ENTER)
    ResponseEntity<byte[]> sheets(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        FormVersion version = questionnaires.getVersion(round.versionId());
        Ui printed = PrintedForms.language(ui, version);
        List<PrintedForm> papers = sheets.list(actor, round).stream()
                .filter(sheet -> sheet.state() == SheetState.ISSUED)
                .limit(MOST)
                .map(sheet -> paper(printed, version, sheet))
                .toList();
        byte[] file = printer.print(
                "surveys/web/paperForms.jte",
                Map.of("ui", printed, "title", printed.text(version.name()), "forms", papers),
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        return Attachments.shown(round.code() + "-phieu-giay.pdf", MediaType.APPLICATION_PDF_VALUE, file);
    }

    /** Each person on it is a logged read. */
    @GetMapping("/desk/surveys/{id}/contacts.xlsx")
    @Requires(Permission.SURVEY_ENTER)
    ResponseEntity<byte[]> contacts(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id) {
        Round round = rounds.get(actor, id);
        List<List<@Nullable Object>> rows = contacts.list(actor, round).stream()
                .map(contact -> {
                    PersonView person = persons.read(actor, contact.personId(), "survey " + round.code());
                    return Arrays.<@Nullable Object>asList(
                            person.fullName(),
                            person.phone(),
                            person.address(),
                            names.unit(ui, contact.unitId()),
                            ui.t("survey.group." + contact.fieldGroup()),
                            ui.t("survey.channel." + contact.channel().key()));
                })
                .toList();
        List<String> head = List.of(
                ui.t("contact.name"),
                ui.t("contact.phone"),
                ui.t("contact.address"),
                ui.t("round.stratum.unit"),
                ui.t("round.stratum.group"),
                ui.t("sheet.channel"));
        return Attachments.saved(
                round.code() + "-lien-he.xlsx", Attachments.EXCEL, Sheets.write(round.code(), head, rows));
    }

    private PrintedForm paper(Ui ui, FormVersion version, Sheet sheet) {
        return forms.of(ui, version, names.unit(ui, sheet.stratum().unitId()), String.valueOf(sheet.n()));
    }
}
