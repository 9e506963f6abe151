package vn.thongsuot.dossiers;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.PaperRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.dossiers.papers.PaperPrinter;
import vn.thongsuot.shared.LocalizedText;

/**
 * Prints papers once and keeps the print (Vietnamese: in và lưu phiếu): right after the commit that numbered them, or, where
 * that was lost, when somebody opens them.
 */
@Service
public class PaperPrinting {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPrinting.class);
    private static final String OWNER = "dossier";

    private final DossierStore store;
    private final DossierPapers papers;
    private final PaperContents contents;
    private final PaperPrinter printer;
    private final DocumentStore documents;
    private final DossierRights rights;
    private final Tracking tracking;
    private final TransactionTemplate transaction;
    private final PaperPrinters printers;

    PaperPrinting(
            DossierStore store,
            DossierPapers papers,
            PaperContents contents,
            PaperPrinter printer,
            DocumentStore documents,
            DossierRights rights,
            Tracking tracking,
            TransactionTemplate transaction,
            PaperPrinters printers) {
        this.store = store;
        this.papers = papers;
        this.contents = contents;
        this.printer = printer;
        this.documents = documents;
        this.rights = rights;
        this.tracking = tracking;
        this.transaction = transaction;
        this.printers = printers;
    }

    /** Elsewhere than in the thread that committed: it still holds the connection of its transaction. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void printSoon(PaperIssued issued) {
        printers.submit(() -> print(issued));
    }

    private void print(PaperIssued issued) {
        try {
            transaction.executeWithoutResult(status ->
                    papers.find(issued.authorityId(), issued.paperId()).ifPresent(this::printed));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Paper {} was not printed after its commit; it is printed when it is opened.", issued.paperId(), e);
        }
    }

    /**
     * A paper for an official.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger to the dossier
     */
    public StoredDocument open(Actor actor, UUID paperId) {
        return inTransaction(() -> {
            PaperRecord paper = papers.find(actor.authorityId(), paperId).orElseThrow(AccessPolicy::notFound);
            rights.requireRead(actor, dossierOf(paper));
            return printed(paper);
        });
    }

    /** The receipt of a dossier that holds, the newest one, for an official, as {@link #open}. */
    public StoredDocument openReceipt(Actor actor, DossierCode code) {
        return inTransaction(() -> {
            Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
            rights.requireRead(actor, dossier);
            return printed(receipt(dossier));
        });
    }

    /**
     * A paper for the one who has the key of the tracking page.
     *
     * @param paperId empty for the receipt
     */
    public StoredDocument openTracked(String code, String key, Optional<UUID> paperId) {
        return inTransaction(() -> {
            Dossier dossier = tracking.get(code, key);
            PaperRecord paper = paperId.map(id -> papers.find(dossier.authorityId(), id)
                            .filter(found -> found.getDossierId().equals(dossier.id()))
                            .orElseThrow(AccessPolicy::notFound))
                    .orElseGet(() -> receipt(dossier));
            return printed(paper);
        });
    }

    private StoredDocument printed(PaperRecord paper) {
        Dossier dossier = dossierOf(paper);
        UUID document = paper.getDocumentId();
        if (document == null) {
            document = print(dossier, paper);
        }
        return documents.get(dossier.authorityId(), OWNER, dossier.id(), document);
    }

    /** The first print is kept; who lost the race serves what won. */
    private UUID print(Dossier dossier, PaperRecord paper) {
        byte[] pdf = printer.print(contents.of(dossier, paper));
        UUID mine = documents.store(
                new NewDocument(
                        dossier.authorityId(),
                        OWNER,
                        dossier.id(),
                        "paper",
                        LocalizedText.of(title(paper)),
                        paper.getIssuedBy()),
                pdf);
        if (papers.keepPrint(paper, mine)) {
            return mine;
        }
        UUID kept = papers.find(paper.getAuthorityId(), paper.getId())
                .map(PaperRecord::getDocumentId)
                .orElse(null);
        return kept == null ? mine : kept;
    }

    private static String title(PaperRecord paper) {
        return switch (PaperKind.valueOf(paper.getKind().toUpperCase(Locale.ROOT))) {
            case RECEIPT -> "Giấy tiếp nhận hồ sơ và hẹn trả kết quả";
            case SUPPLEMENT -> "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ";
            case REFUSAL -> "Phiếu từ chối tiếp nhận, giải quyết hồ sơ";
            case APOLOGY -> "Phiếu xin lỗi và đề nghị gia hạn";
            case STOP -> "Thông báo dừng giải quyết hồ sơ";
            case MOVED -> "Thông báo thay đổi ngày hẹn trả kết quả";
        };
    }

    private PaperRecord receipt(Dossier dossier) {
        return papers.findReceipt(dossier).orElseThrow(AccessPolicy::notFound);
    }

    private Dossier dossierOf(PaperRecord paper) {
        return store.find(paper.getAuthorityId(), paper.getDossierId()).orElseThrow(AccessPolicy::notFound);
    }

    private StoredDocument inTransaction(Supplier<StoredDocument> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
