package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.documents.keeping.KeptPaper;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.documents.scans.PageFiles;
import vn.thongsuot.documents.scans.ScanPages;
import vn.thongsuot.documents.signing.PdfSigner;
import vn.thongsuot.documents.signing.SignatureMark;
import vn.thongsuot.documents.signing.SigningKey;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.DomainException;

/**
 * Makes papers of scanned pages (Vietnamese: số hóa thành phần hồ sơ): as many pages as the paper has, PDF/A, signed with the
 * agency's certificate, with number, day and issuer as a person confirmed them. Also opens what the person's store holds, in a
 * dossier of that person alone.
 */
@Service
public class DossierDigitising {

    private static final String OWNER = "dossier";
    private static final DossierMarks.Mark DIGITISE = new DossierMarks.Mark(
            "dossier.paper-digitised",
            Set.of(ActingAs.STEP_WORKER, ActingAs.INTAKE_DESK),
            EnumSet.of(
                    DossierStatus.RECEIVED,
                    DossierStatus.IN_PROCESS,
                    DossierStatus.WAITING,
                    DossierStatus.RESULT_READY));
    private static final DossierMarks.Mark REFUSE = new DossierMarks.Mark(
            "dossier.paper-refused",
            Set.of(ActingAs.STEP_WORKER),
            EnumSet.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS));
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy '+07:00'");

    private final DossierMarks marks;
    private final DossierStore store;
    private final DossierRights rights;
    private final ScanPages scans;
    private final PageFiles files;
    private final PdfSigner signer;
    private final SigningKeys keys;
    private final DocumentStore documents;
    private final KeptPapers kept;
    private final UnitDirectory units;
    private final Texts texts;
    private final Clock clock;

    DossierDigitising(
            DossierMarks marks,
            DossierStore store,
            DossierRights rights,
            ScanPages scans,
            PageFiles files,
            PdfSigner signer,
            SigningKeys keys,
            DocumentStore documents,
            KeptPapers kept,
            UnitDirectory units,
            Texts texts,
            Clock clock) {
        this.marks = marks;
        this.store = store;
        this.rights = rights;
        this.scans = scans;
        this.files = files;
        this.signer = signer;
        this.keys = keys;
        this.documents = documents;
        this.kept = kept;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What a person says of a paper (Vietnamese: thông tin giấy tờ được xác nhận).
     *
     * @param pages that the paper has
     */
    public record Described(
            int pages,
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable String issuer) {}

    /**
     * Makes the component's paper of the pages that are assigned to it.
     *
     * @throws DomainException DOS-058 for a paper that is not digitised, DOS-057 without pages or where their number is not that of the paper, DOS-030 where it has a file,
     *     else as {@link DossierMarks#apply}
     */
    @Transactional
    public void finish(Actor actor, DossierCode code, int n, Described described) {
        marks.apply(actor, code, null, DIGITISE, change -> {
            Dossier dossier = change.dossier();
            List<ComponentRecord> rows = store.listComponents(dossier);
            ComponentRecord row = rows.stream()
                    .filter(one -> one.getN() == n && one.getDocumentId() == null)
                    .findFirst()
                    .orElseThrow(() ->
                            new DomainException("DOS-030", DomainException.Kind.CONFLICT, "component takes no file"));
            if (row.getUndigitised() != null) {
                throw new DomainException(
                        "DOS-058",
                        DomainException.Kind.INVALID,
                        "Dossier %s: component %d is not digitised; it is %s."
                                .formatted(code, n, row.getUndigitised()));
            }
            List<byte[]> pictures = scans.take(dossier.authorityId(), dossier.id(), n);
            if (pictures.isEmpty() || pictures.size() != described.pages()) {
                throw new DomainException(
                        "DOS-057",
                        DomainException.Kind.INVALID,
                        "pages scanned: %d, pages of the paper: %d".formatted(pictures.size(), described.pages()),
                        pictures.size(),
                        described.pages());
            }
            keep(change, row, pictures, described);
            PaperIntake.count(dossier.row(), rows);
            return Map.of("component", n, "pages", pictures.size());
        });
    }

    private void keep(DossierChanges.Change change, ComponentRecord row, List<byte[]> pictures, Described described) {
        Dossier dossier = change.dossier();
        String title = LocalizedJson.read(row.getName()).vi();
        byte[] pdf = files.print(pictures, title, LocalDateTime.ofInstant(change.at(), clock.getZone()));
        UUID agency = units.agencyOf(change.grant().unitId(), today()).id();
        SigningKey key =
                keys.find(dossier.authorityId(), SigningKey.Holder.UNIT, agency).orElse(null);
        byte[] kept = key == null ? pdf : signed(pdf, key, agency, change.at());
        row.setDocumentId(documents.store(
                new NewDocument(
                        dossier.authorityId(),
                        OWNER,
                        dossier.id(),
                        "component",
                        LocalizedJson.read(row.getName()),
                        change.actor().accountId()),
                kept));
        row.setPresent(true);
        row.setCopies(Math.max(1, row.getCopies()));
        row.setPages(pictures.size());
        row.setPaperNumber(described.number());
        row.setPaperOn(described.on());
        row.setPaperIssuer(described.issuer());
        row.setDigitisedAt(key == null ? null : change.at());
        row.setRefusalReason(null);
        store.saveComponent(row);
    }

    private byte[] signed(byte[] pdf, SigningKey key, UUID agency, Instant at) {
        String name = units.get(agency, today()).name().vi();
        String time = AT.format(LocalDateTime.ofInstant(at, clock.getZone()));
        String words = texts.get(java.util.Locale.of("vi"), "scan.mark", name, time);
        return signer.sign(pdf, key, new SignatureMark(words, SignatureMark.Place.RIGHT), at);
    }

    /** The paper is not accepted: it leaves the checklist and never goes into the store. @throws DomainException DOS-021 without a reason */
    @Transactional
    public void refuse(Actor actor, DossierCode code, int n, String reason) {
        String written = Reasons.require(reason, "refuse a paper", "scan.refuse");
        marks.apply(actor, code, null, REFUSE, change -> {
            List<ComponentRecord> rows = store.listComponents(change.dossier());
            ComponentRecord row = rows.stream()
                    .filter(one -> one.getN() == n && one.getPresent())
                    .findFirst()
                    .orElseThrow(AccessPolicy::notFound);
            row.setRefusalReason(written);
            row.setDocumentId(null);
            row.setDigitisedAt(null);
            row.setKeptPaperId(null);
            row.setPresent(false);
            store.saveComponent(row);
            PaperIntake.count(change.dossier().row(), rows);
            return Map.of("component", n);
        });
    }

    /** Whether pages may be scanned for the dossier now. */
    @Transactional(readOnly = true)
    public boolean mayScan(Actor actor, DossierCode code) {
        Dossier dossier = read(actor, code);
        return DIGITISE.when().contains(dossier.status())
                && rights.find(actor, dossier, DIGITISE.who()).isPresent();
    }

    /** Id of the dossier for its scanned pages. @throws DomainException ACC-001 for who may not scan */
    @Transactional(readOnly = true)
    public UUID requireScan(Actor actor, DossierCode code) {
        if (!mayScan(actor, code)) {
            throw AccessPolicy.notFound();
        }
        return read(actor, code).id();
    }

    /** What the store holds for the components of this dossier. */
    @Transactional(readOnly = true)
    public List<KeptPaper> findKnown(Actor actor, DossierCode code) {
        Dossier dossier = read(actor, code);
        Set<String> kinds = store.listComponents(dossier).stream()
                .map(row -> KeptPapers.kindOf(LocalizedJson.read(row.getName())))
                .collect(java.util.stream.Collectors.toSet());
        return kept.find(dossier.authorityId(), dossier.row().getApplicantId(), kinds).stream()
                .filter(paper -> !paper.caseId().equals(dossier.id()))
                .toList();
    }

    /** Opens one of them; the reading is logged. */
    @Transactional
    public StoredDocument openKnown(Actor actor, DossierCode code, UUID paperId) {
        Dossier dossier = read(actor, code);
        if (findKnown(actor, code).stream().noneMatch(paper -> paper.id().equals(paperId))) {
            throw AccessPolicy.notFound();
        }
        KeptPaper paper = kept.read(actor, dossier.row().getApplicantId(), paperId, "dossier " + dossier.label())
                .orElseThrow(AccessPolicy::notFound);
        return documents.get(dossier.authorityId(), OWNER, paper.caseId(), paper.documentId());
    }

    private Dossier read(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return dossier;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
