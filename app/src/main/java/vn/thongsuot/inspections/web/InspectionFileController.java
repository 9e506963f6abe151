package vn.thongsuot.inspections.web;

import java.util.UUID;
import org.springframework.core.io.Resource;
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
import vn.thongsuot.documents.Downloads;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionFiles;
import vn.thongsuot.inspections.InspectionTransitions.Side;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.papers.InspectionPapers;
import vn.thongsuot.platform.Attachments;

/** Minutes, conclusion and papers of an inspection as files. */
@Controller
class InspectionFileController {

    private final Inspections inspections;
    private final InspectionFiles files;
    private final InspectionPapers papers;
    private final InspectionAccess access;

    InspectionFileController(
            Inspections inspections, InspectionFiles files, InspectionPapers papers, InspectionAccess access) {
        this.inspections = inspections;
        this.files = files;
        this.papers = papers;
        this.access = access;
    }

    /** Until they are signed, minutes and conclusion are the inspecting side's own. */
    @GetMapping("/desk/inspections/{id}/files/{name}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<byte[]> file(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable String name) {
        Inspection inspection = access.requireResults(actor, inspections.get(actor, id));
        boolean minutes = name.startsWith("minutes.");
        boolean signed = minutes ? inspection.minutes() != null : inspection.conclusion() != null;
        if (!signed && !access.may(actor, Side.TEAM, inspection) && !access.may(actor, Side.SIGNER, inspection)) {
            throw AccessPolicy.notFound();
        }
        String saved = (minutes ? "bien-ban-" : "ket-luan-") + inspection.code();
        return switch (name) {
            case "minutes.docx" -> Attachments.saved(saved + ".docx", Attachments.WORD, papers.minutesWord(inspection));
            case "minutes.pdf" ->
                Attachments.shown(saved + ".pdf", MediaType.APPLICATION_PDF_VALUE, papers.minutesPdf(inspection));
            case "conclusion.docx" ->
                Attachments.saved(
                        saved + ".docx", Attachments.WORD, papers.conclusionWord(inspection, inspection.conclusion()));
            case "conclusion.pdf" ->
                Attachments.shown(
                        saved + ".pdf",
                        MediaType.APPLICATION_PDF_VALUE,
                        papers.conclusionPdf(inspection, inspection.conclusion()));
            default -> throw AccessPolicy.notFound();
        };
    }

    /** A paper that was taken, scanned minutes, the signed conclusion as it was kept. */
    @GetMapping("/desk/inspections/{id}/documents/{document}")
    @Requires(Permission.BOARD_READ)
    ResponseEntity<Resource> document(@CurrentActor Actor actor, @PathVariable UUID id, @PathVariable UUID document) {
        return Downloads.of(files.open(actor, id, document));
    }
}
