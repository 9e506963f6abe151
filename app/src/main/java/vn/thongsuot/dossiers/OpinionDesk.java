package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.shared.DomainException;

/** Asks other agencies, takes questions back, answers them (Vietnamese: lấy ý kiến, trả lời ý kiến). */
@Service
@Transactional
public class OpinionDesk {

    private static final int LONGEST = 4000;

    private final DossierChanges changes;
    private final DossierStore dossiers;
    private final OpinionStore store;
    private final OpinionRights rights;
    private final Opinions opinions;
    private final OpinionNotices notices;
    private final DossierJournal journal;
    private final DocumentStore documents;
    private final UnitDirectory units;
    private final ProcedureCatalogue catalogue;
    private final JsonMapper json;
    private final Clock clock;

    OpinionDesk(
            DossierChanges changes,
            DossierStore dossiers,
            OpinionStore store,
            OpinionRights rights,
            Opinions opinions,
            OpinionNotices notices,
            DossierJournal journal,
            DocumentStore documents,
            UnitDirectory units,
            ProcedureCatalogue catalogue,
            JsonMapper json,
            Clock clock) {
        this.changes = changes;
        this.dossiers = dossiers;
        this.store = store;
        this.rights = rights;
        this.opinions = opinions;
        this.notices = notices;
        this.journal = journal;
        this.documents = documents;
        this.units = units;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Asks another unit beside the present step; the clock runs on.
     *
     * @throws DomainException DOS-063 without a unit of the authority other than the one that asks, DOS-064 without a
     *     question, DOS-065 without a day from today on
     */
    public void ask(Actor actor, Seen seen, AskedOpinion asked) {
        changes.apply(actor, seen, DossierAction.ASK_OPINION, change -> {
            UnitView unit = requireUnit(change, asked);
            String question = requireText(asked.question(), "DOS-064");
            LocalDate due = requireDay(change, asked);
            OpinionRecord row = opinions.askOnDemand(change, unit.name(), unit.id(), question, due, asked.required());
            return Map.of("step", change.dossier().row().getStepKey(), "opinion", row.getId());
        });
    }

    /**
     * Answers; the holder of the dossier is told. The dossier's version stays, so that nobody's page becomes stale by it.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-003 if another role or unit has to answer, DOS-066 if it is not
     *     open, DOS-064 without words, DOS-067 without a verdict, DOS-002 if somebody else was faster
     */
    public void answer(Actor actor, UUID id, int version, GivenOpinion given) {
        act(actor, id, version, OpinionAction.ANSWER, (dossier, row, at) -> {
            if (given.verdict() == null) {
                throw new DomainException("DOS-067", DomainException.Kind.INVALID, "opinion without a verdict");
            }
            row.setVerdict(given.verdict().key());
            row.setAnswer(requireText(given.text(), "DOS-064"));
            row.setAnsweredAt(at);
            row.setAnsweredBy(actor.accountId());
            given.file().ifPresent(content -> row.setDocumentId(keep(actor, dossier, row, content)));
            notices.tellHolder(dossier, row, "opinion-answered");
        });
    }

    /** Takes a question back. @throws DomainException as {@link #answer} */
    public void withdraw(Actor actor, UUID id, int version) {
        act(actor, id, version, OpinionAction.WITHDRAW, (dossier, row, at) -> row.setWithdrawnAt(at));
    }

    /** @throws DomainException ACC-001 (not found) for whoever is neither asked nor reads the dossier */
    @Transactional(readOnly = true)
    public OpinionDetail get(Actor actor, UUID id) {
        OpinionRecord row = find(actor, id);
        Dossier dossier =
                dossiers.find(row.getAuthorityId(), row.getDossierId()).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier, row);
        return new OpinionDetail(
                OpinionView.of(row, clock.instant()),
                new DossierCode(dossier.label()),
                catalogue.get(dossier.row().getProcedureVersionId()).name(),
                dossier.row().getDecidingUnitId(),
                may(actor, dossier, row, OpinionAction.ANSWER),
                may(actor, dossier, row, OpinionAction.WITHDRAW));
    }

    private boolean may(Actor actor, Dossier dossier, OpinionRecord row, OpinionAction action) {
        return OpinionTransitions.find(OpinionState.of(row.getState()), action)
                .flatMap(edge -> rights.find(actor, dossier, row, edge.who()))
                .isPresent();
    }

    private interface Work {
        void on(Dossier dossier, OpinionRecord row, Instant at);
    }

    private void act(Actor actor, UUID id, int version, OpinionAction action, Work work) {
        UUID dossierId = find(actor, id).getDossierId();
        String code = dossiers.find(actor.authorityId(), dossierId)
                .map(Dossier::label)
                .orElseThrow(AccessPolicy::notFound);
        Dossier dossier = dossiers.lock(new DossierCode(code));
        OpinionRecord row = find(actor, id);
        rights.requireRead(actor, dossier, row);
        OpinionTransitions.Edge edge = OpinionTransitions.require(OpinionState.of(row.getState()), action);
        Grant grant = rights.require(actor, dossier, row, edge);
        requireVersion(dossier, row, version);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        work.on(dossier, row, at);
        store.save(row, edge);
        store.close(dossier);
        dossiers.saveUnseen(dossier);
        String data = json.writeValueAsString(Map.of("step", row.getStepKey(), "opinion", id));
        journal.note(dossier, new Draft(at, actor.accountId(), grant.unitId(), edge.event(), data, null));
    }

    private OpinionRecord find(Actor actor, UUID id) {
        return store.find(actor.authorityId(), id).orElseThrow(AccessPolicy::notFound);
    }

    private UUID keep(Actor actor, Dossier dossier, OpinionRecord row, byte[] content) {
        return documents.store(
                new NewDocument(
                        dossier.authorityId(),
                        "dossier",
                        dossier.id(),
                        "opinion",
                        LocalizedJson.read(row.getAgency()),
                        actor.accountId()),
                content);
    }

    private UnitView requireUnit(Change change, AskedOpinion asked) {
        if (asked.unitId() == null
                || asked.unitId().equals(change.dossier().row().getStepUnitId())) {
            throw noUnit();
        }
        return units.find(Objects.requireNonNull(asked.unitId()), day(change.at()))
                .filter(unit -> unit.authorityId().equals(change.dossier().authorityId()))
                .orElseThrow(OpinionDesk::noUnit);
    }

    private LocalDate requireDay(Change change, AskedOpinion asked) {
        if (asked.dueOn() == null || asked.dueOn().isBefore(day(change.at()))) {
            throw new DomainException("DOS-065", DomainException.Kind.INVALID, "opinion without a day from today on");
        }
        return asked.dueOn();
    }

    private static String requireText(String text, String code) {
        String written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new DomainException(
                    code, DomainException.Kind.INVALID, "text has %d characters".formatted(written.length()), LONGEST);
        }
        return written;
    }

    private static DomainException noUnit() {
        return new DomainException("DOS-063", DomainException.Kind.INVALID, "no other unit of the authority is asked");
    }

    private static void requireVersion(Dossier dossier, OpinionRecord row, int seen) {
        if (row.getVersion() != seen) {
            throw new DomainException(
                    "DOS-002",
                    DomainException.Kind.CONFLICT,
                    "Opinion %s: cannot save; version is %d, seen was %d."
                            .formatted(row.getId(), row.getVersion(), seen),
                    dossier.label());
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
