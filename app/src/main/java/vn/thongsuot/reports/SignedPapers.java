package vn.thongsuot.reports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.signing.PaperSigning;
import vn.thongsuot.shared.LocalizedText;

/** Prints, signs and keeps the paper of a report when it is signed (Vietnamese: văn bản báo cáo đã ký). */
@Component
class SignedPapers {

    static final String OWNER = "report";

    private final ReportFiles files;
    private final PaperSigning signing;
    private final DocumentStore documents;

    SignedPapers(ReportFiles files, PaperSigning signing, DocumentStore documents) {
        this.files = files;
        this.signing = signing;
        this.documents = documents;
    }

    /** @param signatures how many digital ones it bears */
    record Printed(UUID document, int signatures) {}

    Printed print(Actor actor, Report report, Report.Signature signature) {
        PaperSigning.Signed signed =
                signing.sign(files.pdf(report, signature), actor, report.unitId(), signature.position());
        UUID document = documents.store(
                new NewDocument(
                        report.authorityId(),
                        OWNER,
                        report.id(),
                        "paper",
                        LocalizedText.of("Báo cáo", "Report"),
                        actor.accountId()),
                signed.paper());
        return new Printed(document, signed.signatures());
    }
}
