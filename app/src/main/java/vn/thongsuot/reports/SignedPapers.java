package vn.thongsuot.reports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.shared.LocalizedText;

/** Prints and keeps the paper of a report when it is signed (Vietnamese: văn bản báo cáo đã ký). */
@Component
class SignedPapers {

    static final String OWNER = "report";

    private final ReportFiles files;
    private final DocumentStore documents;

    SignedPapers(ReportFiles files, DocumentStore documents) {
        this.files = files;
        this.documents = documents;
    }

    /** @return id of the document */
    UUID print(Actor actor, Report report, Report.Signature signature) {
        return documents.store(
                new NewDocument(
                        report.authorityId(),
                        OWNER,
                        report.id(),
                        "paper",
                        LocalizedText.of("Báo cáo", "Report"),
                        actor.accountId()),
                files.pdf(report, signature));
    }
}
