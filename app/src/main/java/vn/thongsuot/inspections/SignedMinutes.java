package vn.thongsuot.inspections;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.signing.PaperSigning;
import vn.thongsuot.documents.signing.SignatureMark;
import vn.thongsuot.inspections.papers.InspectionPapers;

/**
 * Minutes as a signed file (Vietnamese: biên bản ký số): the head of the team signs what was found, the unit signs the same file when
 * it confirms. Without a certificate nothing is kept, and the paper is printed from the record whenever it is opened.
 */
@Component
class SignedMinutes {

    private final InspectionPapers papers;
    private final InspectionFiles files;
    private final PaperSigning signing;

    SignedMinutes(InspectionPapers papers, InspectionFiles files, PaperSigning signing) {
        this.papers = papers;
        this.files = files;
        this.signing = signing;
    }

    /** @return the file; empty where the signer has no certificate */
    Optional<UUID> sign(Actor actor, Inspection inspection, Inspection.Minutes minutes) {
        PaperSigning.Signed signed =
                signing.signOwn(papers.minutesPdf(inspection, minutes), actor, SignatureMark.Place.RIGHT);
        return keep(actor, inspection, signed);
    }

    /** The second signature. @return the file that bears both; empty where there is none to be signed, or no certificate */
    Optional<UUID> confirm(Actor actor, Inspection inspection) {
        Inspection.Minutes minutes = inspection.minutes();
        UUID document = minutes == null || minutes.scanned() ? null : minutes.documentId();
        if (document == null) {
            return Optional.empty();
        }
        byte[] paper = files.open(actor, inspection.id(), document).content();
        return keep(actor, inspection, signing.signOwn(paper, actor, SignatureMark.Place.LEFT));
    }

    private Optional<UUID> keep(Actor actor, Inspection inspection, PaperSigning.Signed signed) {
        return signed.signatures() == 0
                ? Optional.empty()
                : Optional.of(files.keepMinutes(actor, inspection, signed.paper()));
    }
}
