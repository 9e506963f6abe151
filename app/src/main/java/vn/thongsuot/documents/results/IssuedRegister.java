package vn.thongsuot.documents.results;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.documents.tables.records.IssuedRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.keeping.KeptPapers;
import vn.thongsuot.documents.signing.PdfSigner;
import vn.thongsuot.documents.signing.SignatureMark;
import vn.thongsuot.documents.signing.SigningKey;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LegalBasis;
import vn.thongsuot.shared.MessageRef;
import vn.thongsuot.shared.Sha256;

/**
 * Signs results and certified copies and keeps their register (Vietnamese: ký số, ban hành, sổ kết quả điện tử): first the leader
 * signs, then the agency; event and fact are of the same transaction.
 */
@Service
@LegalBasis(act = "45/2020/NĐ-CP", provision = "Điều 14", from = "2020-05-22")
public class IssuedRegister {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy '+07:00'");

    private final IssuedStore store;
    private final DocumentStore documents;
    private final ResultSheets sheets;
    private final CertificationPages certifications;
    private final PdfSigner signer;
    private final SigningKeys keys;
    private final KeptPapers kept;
    private final FactJournal facts;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Texts texts;
    private final VerifySettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    IssuedRegister(
            IssuedStore store,
            DocumentStore documents,
            ResultSheets sheets,
            CertificationPages certifications,
            PdfSigner signer,
            SigningKeys keys,
            KeptPapers kept,
            FactJournal facts,
            AuditTrail audit,
            AccessPolicy policy,
            UnitDirectory units,
            Accounts accounts,
            Texts texts,
            VerifySettings settings,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.sheets = sheets;
        this.certifications = certifications;
        this.signer = signer;
        this.keys = keys;
        this.kept = kept;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
        this.units = units;
        this.accounts = accounts;
        this.texts = texts;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Signs a file and enters it; the caller has checked that the actor may decide the case.
     *
     * @throws DomainException DOC-016 if leader or agency has no valid certificate, DOC-013 to DOC-015 or
     *     DOC-039 to DOC-042 if it cannot be signed
     */
    @Transactional
    public Issued issue(Actor actor, NewIssue what, byte[] file) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SigningKey leader = key(actor.authorityId(), SigningKey.Holder.ACCOUNT, actor.accountId());
        SigningKey agency = key(actor.authorityId(), SigningKey.Holder.UNIT, what.unitId());
        IssuedRecord row = row(actor, what, at);
        byte[] signed = sign(actor, what, row, file, List.of(leader, agency), at);
        UUID document = documents.store(
                new NewDocument(
                        actor.authorityId(), "dossier", what.caseId(), what.kind(), what.title(), actor.accountId()),
                signed);
        row.setDocumentId(document);
        row.setHash(Sha256.hex(signed));
        store.insert(row);
        record(
                actor,
                row,
                "issued.signed",
                what.reusable(),
                Map.of("case", what.caseId(), "level", signer.level()),
                at);
        return IssuedStore.issued(row);
    }

    /**
     * Ends what is in force.
     *
     * @param by the one that takes its place; null where it is revoked
     * @throws DomainException ACC-001 for a stranger, DOC-019 without a reason, DOC-020 if somebody was faster, DOC-021 where it
     *     is not in force
     */
    @Transactional
    public void end(Actor actor, UUID id, int seen, String reason, @Nullable UUID by) {
        IssuedRecord row = store.lock(actor.authorityId(), id)
                .filter(found -> policy.mayIn(actor, Permission.DOSSIER_DECIDE, found.getUnitId()))
                .orElseThrow(AccessPolicy::notFound);
        if (reason.isBlank()) {
            throw new DomainException("DOC-019", DomainException.Kind.INVALID, "no reason");
        }
        if (row.getVersion() != seen) {
            throw new DomainException("DOC-020", DomainException.Kind.CONFLICT, "somebody was faster");
        }
        IssuedState state = IssuedState.of(row.getState());
        IssuedState.Act act = by == null ? IssuedState.Act.REVOKE : IssuedState.Act.REPLACE;
        IssuedState.Edge edge = state.edge(act)
                .orElseThrow(() -> new DomainException(
                        "DOC-021",
                        DomainException.Kind.CONFLICT,
                        "cannot %s; state is %s, allowed from: in-force".formatted(act.key(), state.key()),
                        new MessageRef("issued.state." + state.key())));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.setState(edge.to().key());
        row.setVersion(seen + 1);
        row.setReason(reason.strip());
        row.setReplacedBy(by);
        row.setChangedAt(at);
        row.setChangedBy(actor.accountId());
        store.update(row);
        kept.withdraw(row.getAuthorityId(), id);
        UUID event = note(actor, row, edge.event(), by == null ? Map.of() : Map.of("by", by), at);
        facts.remove("document-file", row.getAuthorityId(), id, event);
    }

    /** Results and certified copies of a case; the caller has checked who may read it. */
    @Transactional(readOnly = true)
    public List<Issued> listOfCase(UUID authorityId, UUID caseId) {
        return store.listOfCase(authorityId, caseId);
    }

    /**
     * The register of the units below the actor's, newest first: what they issued, and what others issued in dossiers that they
     * received or whose result they handed over. Whoever reads it may read each of these dossiers.
     */
    @Transactional(readOnly = true)
    public List<Issued> list(Actor actor, IssuedFilter filter, int most) {
        return store.list(actor.authorityId(), units.idsWithPredecessors(actor, Permission.DOSSIER_READ), filter, most);
    }

    /** As {@link #list}, from behind an id, in the order of ids. @param kind null for results and certified copies */
    @Transactional(readOnly = true)
    public List<Issued> listAfter(
            Actor actor, @Nullable String kind, IssuedFilter.Whose whose, @Nullable UUID after, int most) {
        return store.listAfter(
                actor.authorityId(),
                units.idsWithPredecessors(actor, Permission.DOSSIER_READ),
                kind,
                whose,
                after,
                most);
    }

    /** How many there are in {@link #list}. */
    @Transactional(readOnly = true)
    public int count(Actor actor, IssuedFilter filter) {
        return store.count(actor.authorityId(), units.idsWithPredecessors(actor, Permission.DOSSIER_READ), filter);
    }

    /** What was issued in a case was handed over at this desk. */
    @Transactional
    public void returned(UUID authorityId, UUID caseId, UUID unitId) {
        store.returned(authorityId, caseId, unitId);
    }

    private byte[] sign(Actor actor, NewIssue what, IssuedRecord row, byte[] file, List<SigningKey> both, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
        String code = row.getVerifyCode();
        String address = settings.publicAddress() + "/xac-minh";
        byte[] archived = sheets.archived(file, what.title().vi(), local);
        byte[] whole = what.kind().equals(NewIssue.CERTIFIED_COPY)
                ? certifications.append(archived, row, what.title().vi(), actor.displayName(), address, local)
                : archived;
        byte[] ready = sheets.mark(whole, code, address + "/" + code, t("issued.mark.code"));
        String time = SIGNED_AT.format(local);
        String agency = units.get(what.unitId(), local.toLocalDate()).name().vi();
        byte[] once = signer.sign(
                ready,
                both.getFirst(),
                new SignatureMark(
                        t("issued.mark.leader", actor.displayName(), row.getSignerPosition(), time),
                        SignatureMark.Place.LEFT),
                at);
        return signer.sign(
                once,
                both.getLast(),
                new SignatureMark(t("issued.mark.agency", agency, time), SignatureMark.Place.RIGHT),
                at);
    }

    private IssuedRecord row(Actor actor, NewIssue what, Instant at) {
        IssuedRecord row = new IssuedRecord();
        row.setAuthorityId(actor.authorityId());
        row.setId(Ids.next(clock));
        row.setKind(what.kind());
        row.setState(IssuedState.IN_FORCE.key());
        row.setVersion(0);
        row.setUnitId(what.unitId());
        row.setIssuedOn(what.issuedOn());
        String number = what.number();
        if (number == null) {
            int year = what.issuedOn().getYear();
            row.setSerial(store.nextSerial(what.unitId(), what.kind(), year));
            number = "%02d/%d".formatted(row.getSerial(), year);
        }
        row.setNumber(number);
        row.setValidTo(what.validTo());
        row.setTitle(LocalizedJson.of(what.title()));
        row.setProcedureCode(what.procedureCode());
        row.setOwnerKind(what.ownerKind());
        row.setPersonId(what.personId());
        row.setCaseId(what.caseId());
        row.setCaseCode(what.caseCode());
        row.setReceivedUnitId(what.desks().received());
        row.setReturnedUnitId(what.desks().returned());
        row.setSignerId(actor.accountId());
        row.setSignerPosition(position(actor));
        row.setSignatureLevel(signer.level());
        row.setSignedAt(at);
        row.setVerifyCode(VerifyCodes.next(random));
        NewIssue.Original original = what.original();
        if (original != null) {
            row.setOriginalNumber(original.number());
            row.setOriginalOn(original.on());
            row.setOriginalIssuer(original.issuer());
        }
        return row;
    }

    private String position(Actor actor) {
        return accounts.listAssignments(List.of(actor.accountId())).stream()
                .map(Staff::position)
                .map(name -> name.vi())
                .findFirst()
                .orElse("");
    }

    private SigningKey key(UUID authorityId, SigningKey.Holder holder, UUID holderId) {
        return keys.find(authorityId, holder, holderId)
                .orElseThrow(() -> new DomainException(
                        "DOC-016",
                        DomainException.Kind.CONFLICT,
                        "no valid certificate of %s %s".formatted(holder.key(), holderId),
                        new MessageRef("signing.holder." + holder.key())));
    }

    private void record(
            Actor actor, IssuedRecord row, String action, boolean reusable, Map<String, ?> data, Instant at) {
        UUID event = note(actor, row, action, data, at);
        Map<String, Object> values = new HashMap<>();
        values.put("kind", row.getKind());
        values.put("procedure_code", row.getProcedureCode());
        values.put("owner_kind", row.getOwnerKind());
        values.put("issued_on", row.getIssuedOn());
        values.put("reusable", reusable);
        values.put("electronic", true);
        values.put("quantity", 1);
        values.put("secret", false);
        facts.record("document-file", row.getAuthorityId(), row.getId(), event, row.getUnitId(), values);
    }

    private UUID note(Actor actor, IssuedRecord row, String action, Map<String, ?> data, Instant at) {
        return audit.append(
                new StreamId("issued", row.getId()),
                new Draft(at, actor.accountId(), row.getUnitId(), action, json.writeValueAsString(data), null));
    }

    private String t(String key, Object... values) {
        return texts.get(VIETNAMESE, key, values);
    }
}
