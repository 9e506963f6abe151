package vn.thongsuot.inspections.findings;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.shared.LocalizedText;

/** Evidence of remedies and documents of escalation (Vietnamese: minh chứng khắc phục, văn bản kiến nghị). */
@Service
public class FindingFiles {

    private static final String OWNER = "finding";

    private final DocumentStore documents;
    private final Findings findings;

    FindingFiles(DocumentStore documents, Findings findings) {
        this.documents = documents;
        this.findings = findings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    UUID keep(Actor actor, Finding finding, byte[] content) {
        return documents.store(
                new NewDocument(
                        finding.authorityId(),
                        OWNER,
                        finding.id(),
                        "component",
                        LocalizedText.of("Minh chứng " + finding.code(), "Evidence " + finding.code()),
                        actor.accountId()),
                content);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 for a stranger, DOC-005 if the file is not of this finding */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID findingId, UUID documentId) {
        Finding finding = findings.get(actor, findingId);
        return documents.get(finding.authorityId(), OWNER, finding.id(), documentId);
    }
}
