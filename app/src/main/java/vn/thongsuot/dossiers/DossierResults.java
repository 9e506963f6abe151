package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.ComponentRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.results.Issued;
import vn.thongsuot.documents.results.IssuedRegister;
import vn.thongsuot.documents.results.NewIssue;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Electronic results and certified copies of a dossier (Vietnamese: kết quả điện tử, chứng thực bản sao điện tử của hồ sơ): signed
 * by who decides it.
 */
@Service
public class DossierResults {

    private static final Set<DossierStatus> DECIDED = Set.of(DossierStatus.IN_PROCESS, DossierStatus.RESULT_READY);
    private static final DossierMarks.Mark SIGN =
            new DossierMarks.Mark("dossier.result-signed", Set.of(ActingAs.DECIDER), DECIDED);
    private static final DossierMarks.Mark COPY =
            new DossierMarks.Mark("dossier.copy-certified", Set.of(ActingAs.DECIDER), DECIDED);

    private final DossierMarks marks;
    private final DossierStore store;
    private final DossierRights rights;
    private final IssuedRegister register;
    private final PaperKeeping keeping;
    private final ReopenedResults reopened;
    private final ResultRules rules;
    private final ResultTemplates templates;
    private final ResultPress press;
    private final ResultDrafts drafts;
    private final DocumentStore documents;
    private final ProcedureCatalogue catalogue;
    private final UnitDirectory units;
    private final Clock clock;

    DossierResults(
            DossierMarks marks,
            DossierStore store,
            DossierRights rights,
            IssuedRegister register,
            PaperKeeping keeping,
            ReopenedResults reopened,
            ResultRules rules,
            ResultTemplates templates,
            ResultPress press,
            ResultDrafts drafts,
            DocumentStore documents,
            ProcedureCatalogue catalogue,
            UnitDirectory units,
            Clock clock) {
        this.marks = marks;
        this.store = store;
        this.rights = rights;
        this.register = register;
        this.keeping = keeping;
        this.reopened = reopened;
        this.rules = rules;
        this.templates = templates;
        this.press = press;
        this.drafts = drafts;
        this.documents = documents;
        this.catalogue = catalogue;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A result before it is signed (Vietnamese: dự thảo kết quả).
     *
     * @param file as it was uploaded; null to make it from the procedure's template
     * @param content paragraphs for the template, one a line
     * @param replaces the result whose place it takes, with its version and why; null for a first one
     */
    public record Draft(
            String number,
            @Nullable LocalDate validTo,
            byte @Nullable [] file,
            String content,
            @Nullable Replaced replaces) {

        /** Of an uploaded file. */
        public Draft(String number, @Nullable LocalDate validTo, byte[] file, @Nullable Replaced replaces) {
            this(number, validTo, file, "", replaces);
        }
    }

    /** A result that another one replaces. */
    public record Replaced(UUID id, int version, String reason) {}

    /**
     * Signs the result with the certificates of the one who decides and of the agency.
     *
     * @throws DomainException DOS-054 without a number, else as {@link DossierMarks#apply} and {@link IssuedRegister#issue}
     */
    @Transactional
    public UUID sign(Actor actor, DossierCode code, int seen, Draft draft) {
        if (draft.number().isBlank()) {
            throw new DomainException("DOS-054", DomainException.Kind.INVALID, "no number");
        }
        UUID[] id = new UUID[1];
        marks.apply(actor, code, seen, SIGN, change -> {
            ProcedureView procedure = procedure(change.dossier());
            LocalizedText result = procedure.result();
            Issued issued = register.issue(
                    actor,
                    issue(
                            change,
                            NewIssue.RESULT,
                            draft.number(),
                            draft.validTo(),
                            result == null ? procedure.name() : result,
                            null),
                    file(actor, change.dossier(), draft));
            id[0] = issued.id();
            drafts.remove(change.dossier());
            reopened.replaceEarlier(actor, change.dossier(), issued.id());
            Replaced before = draft.replaces();
            if (before != null) {
                requireOfCase(change.dossier(), before.id());
                register.end(actor, before.id(), before.version(), before.reason(), issued.id());
            }
            if (change.dossier().row().getResultElectronicAt() == null) {
                change.dossier().row().setResultElectronicAt(change.at());
            }
            if (change.dossier().status() == DossierStatus.RESULT_READY
                    && Outcome.GRANTED.key().equals(change.dossier().row().getOutcome())) {
                keeping.keep(change.dossier(), issued);
            }
            return Map.of("issued", issued.id());
        });
        return id[0];
    }

    /**
     * Signs what was laid before.
     *
     * @throws DomainException DOS-194 if nothing was, DOC-031 or DOC-032 for a file that is kept back, else as {@link #sign}
     */
    @Transactional
    public UUID signPrepared(Actor actor, Seen seen) {
        Dossier dossier = store.find(seen.code()).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return sign(actor, seen.code(), seen.version(), drafts.get(dossier));
    }

    private byte[] file(Actor actor, Dossier dossier, Draft draft) {
        byte[] uploaded = draft.file();
        return uploaded != null ? uploaded : press.print(actor, dossier, written(draft));
    }

    private static ResultPress.Written written(Draft draft) {
        return new ResultPress.Written(draft.number(), draft.validTo(), draft.content());
    }

    /**
     * The result as the template makes it, to be read before it is signed; nothing is kept.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-168 for who may not sign it now, else as {@link ResultPress#print}
     */
    @Transactional
    public byte[] preview(Actor actor, DossierCode code, Draft draft) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        if (!maySign(actor, code)) {
            throw new DomainException("DOS-168", DomainException.Kind.CONFLICT, "actor does not sign the result now");
        }
        return press.print(actor, dossier, written(draft));
    }

    /** Whether the result can be made from a template. */
    @Transactional(readOnly = true)
    public boolean isTemplated(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return templates.has(dossier.authorityId(), dossier.row().getProcedureCode());
    }

    /**
     * Certifies an electronic copy of a paper of the dossier; the number is the next one of the agency's register.
     *
     * @throws DomainException DOS-030 if the paper has no file, DOS-055 where the agency does not certify copies, DOC-038 unless it
     *     is said who issued the original
     */
    @Transactional
    public UUID certify(Actor actor, DossierCode code, int seen, int n, NewIssue.Original original) {
        if (original.issuer().isBlank()) {
            throw new DomainException("DOC-038", DomainException.Kind.INVALID, "no issuer of the original");
        }
        UUID[] id = new UUID[1];
        marks.apply(actor, code, seen, COPY, change -> {
            Dossier dossier = change.dossier();
            requireCertifying(agency(dossier));
            ComponentRecord paper = store.listComponents(dossier).stream()
                    .filter(row -> row.getN() == n && row.getDocumentId() != null)
                    .findFirst()
                    .orElseThrow(
                            () -> new DomainException("DOS-056", DomainException.Kind.INVALID, "paper without file"));
            UUID document = Objects.requireNonNull(paper.getDocumentId());
            Issued issued = register.issue(
                    actor,
                    issue(change, NewIssue.CERTIFIED_COPY, null, null, LocalizedJson.read(paper.getName()), original),
                    documents
                            .get(dossier.authorityId(), "dossier", dossier.id(), document)
                            .content());
            id[0] = issued.id();
            dossier.row().setCertifiedECopy(true);
            return Map.of("issued", issued.id());
        });
        return id[0];
    }

    /** Takes a result or copy back. */
    @Transactional
    public void revoke(Actor actor, DossierCode code, UUID id, int seen, String reason) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        requireOfCase(dossier, id);
        register.end(actor, id, seen, reason, null);
    }

    /** For readers of the dossier. */
    @Transactional(readOnly = true)
    public List<Issued> list(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return register.listOfCase(dossier.authorityId(), dossier.id());
    }

    /** Whether the actor decides the dossier and it is in a status in which results are signed. */
    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        return DECIDED.contains(dossier.status())
                && rights.find(actor, dossier, Set.of(ActingAs.DECIDER)).isPresent();
    }

    private NewIssue issue(
            Change change,
            String kind,
            @Nullable String number,
            @Nullable LocalDate validTo,
            LocalizedText title,
            NewIssue.@Nullable Original original) {
        Dossier dossier = change.dossier();
        LocalDate day = today();
        return new NewIssue(
                kind,
                agency(dossier).id(),
                number == null ? null : number.strip(),
                day,
                validTo,
                title,
                dossier.row().getProcedureCode(),
                dossier.row().getApplicantKind(),
                dossier.row().getApplicantId(),
                dossier.id(),
                dossier.label(),
                new NewIssue.Desks(
                        dossier.row().getIntakeUnitId(), dossier.row().getReturnedUnitId()),
                rules.isReusable(dossier.row(), day),
                original);
    }

    private UnitView agency(Dossier dossier) {
        return units.agencyOf(dossier.row().getDecidingUnitId(), today());
    }

    private static void requireCertifying(UnitView agency) {
        if (agency.kind() != UnitKind.PEOPLE_COMMITTEE || agency.level() != UnitLevel.COMMUNE) {
            throw new DomainException("DOS-055", DomainException.Kind.CONFLICT, "agency does not certify copies");
        }
    }

    private void requireOfCase(Dossier dossier, UUID id) {
        boolean known = register.listOfCase(dossier.authorityId(), dossier.id()).stream()
                .anyMatch(issued -> issued.id().equals(id));
        if (!known) {
            throw AccessPolicy.notFound();
        }
    }

    private ProcedureView procedure(Dossier dossier) {
        return catalogue.get(dossier.row().getProcedureVersionId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
