package vn.thongsuot.surveys.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
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
import vn.thongsuot.platform.pdf.QrDrawing;
import vn.thongsuot.surveys.SurveySettings;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaires;
import vn.thongsuot.surveys.rounds.Point;
import vn.thongsuot.surveys.rounds.Round;
import vn.thongsuot.surveys.rounds.Rounds;

/** The sheet with a QR that hangs at a counter. */
@Controller
class PosterController {

    private final Rounds rounds;
    private final Questionnaires questionnaires;
    private final SurveyNames names;
    private final SurveySettings settings;
    private final PdfPrinter printer;
    private final Clock clock;

    PosterController(
            Rounds rounds,
            Questionnaires questionnaires,
            SurveyNames names,
            SurveySettings settings,
            PdfPrinter printer,
            Clock clock) {
        this.rounds = rounds;
        this.questionnaires = questionnaires;
        this.names = names;
        this.settings = settings;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/desk/surveys/{id}/points/{point}.pdf")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> poster(@CurrentActor Actor actor, Ui ui, @PathVariable UUID id, @PathVariable UUID point) {
        Round round = rounds.get(actor, id);
        Point place = rounds.points(id).stream()
                .filter(one -> one.id().equals(point))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        String address = settings.publicAddress() + "/s/at/" + place.key();
        FormVersion version = questionnaires.getVersion(round.versionId());
        Ui printed = PrintedForms.language(ui, version);
        PosterPaper paper = new PosterPaper(
                printed,
                names.unit(printed, place.unitId()),
                printed.text(version.name()),
                place.place(),
                address,
                QrDrawing.of(address));
        byte[] file = printer.print(
                "surveys/web/paperPoster.jte",
                Map.of("paper", paper),
                LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
        return Attachments.shown("ma-qr-khao-sat.pdf", MediaType.APPLICATION_PDF_VALUE, file);
    }
}
