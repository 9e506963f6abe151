package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.Undigitised;

/** Reads one dossier whole, for those who may (Vietnamese: xem chi tiết hồ sơ). */
@Service
@Transactional(readOnly = true)
public class DossierDetails {

    private final DossierStore store;
    private final DossierRights rights;
    private final DossierPapers papers;
    private final DossierHistory history;
    private final StepWorks works;
    private final DossierRules rules;
    private final CaseClock caseClock;
    private final ProcedureCatalogue catalogue;
    private final Offers offers;
    private final Tracking tracking;
    private final Clock clock;

    DossierDetails(
            DossierStore store,
            DossierRights rights,
            DossierPapers papers,
            DossierHistory history,
            StepWorks works,
            DossierRules rules,
            CaseClock caseClock,
            ProcedureCatalogue catalogue,
            Offers offers,
            Tracking tracking,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.papers = papers;
        this.history = history;
        this.works = works;
        this.rules = rules;
        this.caseClock = caseClock;
        this.catalogue = catalogue;
        this.offers = offers;
        this.tracking = tracking;
        this.clock = clock;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a stranger or an unknown code */
    public DossierDetail get(Actor actor, DossierCode code) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        return detail(dossier, allowed(actor, dossier));
    }

    /** For the tracking page. @throws vn.thongsuot.shared.DomainException DOS-040 where code and key do not match */
    public DossierDetail getTracked(String code, String key) {
        return detail(tracking.get(code, key), Set.of());
    }

    /** Actions of the table that this actor's relations allow. */
    private Set<DossierAction> allowed(Actor actor, Dossier dossier) {
        Set<DossierAction> actions = EnumSet.noneOf(DossierAction.class);
        DossierTransitions.list().stream()
                .filter(edge -> edge.from() == dossier.status())
                .filter(edge -> offers.mayChangeCase(dossier, edge.action()))
                .filter(edge -> rights.find(actor, dossier, edge.who()).isPresent())
                .forEach(edge -> actions.add(edge.action()));
        return Collections.unmodifiableSet(actions);
    }

    private DossierDetail detail(Dossier dossier, Set<DossierAction> actions) {
        DossierRecord row = dossier.row();
        Instant now = clock.instant();
        boolean running = row.getDueAt() != null && row.getFinishedAt() == null;
        ProcedureView procedure = catalogue.get(row.getProcedureVersionId()).forCase(row.getCaseKey());
        return new DossierDetail(
                row.getAuthorityId(),
                row.getId(),
                new DossierCode(row.getCode()),
                row.getVersion(),
                dossier.status(),
                row.getWaitReason() == null ? null : WaitReason.of(row.getWaitReason()),
                row.getOutcome() == null
                        ? null
                        : Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT)),
                procedure,
                row.getApplicantId(),
                row.getParties(),
                row.getFormId(),
                row.getChannel(),
                row.getIntakeUnitId(),
                row.getSupportUnitId(),
                row.getDecidingUnitId(),
                row.getReceivedAt(),
                row.getDueAt(),
                row.getAppointmentAt(),
                row.getProvisional(),
                row.getPausedSince(),
                row.getFinishedAt(),
                row.getReturnedAt(),
                row.getReturnedUnitId(),
                row.getFeeAmount(),
                row.getFeePaidAt(),
                row.getStepUnitId(),
                row.getStepRole(),
                row.getHolderId(),
                row.getSupplementRounds(),
                rules.limit(DossierRules.MAX_SUPPLEMENTS, row.getAuthorityId(), row.getReceivedAt()),
                row.getTimeliness(),
                running ? (Integer) caseClock.daysLeft(dossier, now) : null,
                running && row.getDueAt().isBefore(now),
                caseClock.read(dossier),
                history.route(dossier),
                history.list(dossier),
                components(dossier, procedure),
                papers(dossier),
                actions,
                works.of(dossier));
    }

    /** A paper that only another case asks for is none of its own, unless it was given. */
    private List<DossierDetail.Component> components(Dossier dossier, ProcedureView procedure) {
        Set<UUID> asked = procedure.components().stream().map(ComponentView::id).collect(Collectors.toSet());
        return store.listComponents(dossier).stream()
                .filter(row -> row.getPresent() || row.getComponentId() == null || asked.contains(row.getComponentId()))
                .map(row -> new DossierDetail.Component(
                        row.getN(),
                        LocalizedJson.read(row.getName()),
                        row.getForm(),
                        row.getCopies(),
                        row.getPresent(),
                        row.getDocumentId(),
                        Undigitised.ofNullable(row.getUndigitised()),
                        row.getRefusalReason()))
                .toList();
    }

    private List<DossierDetail.Paper> papers(Dossier dossier) {
        return papers.listOf(dossier).stream()
                .map(row -> new DossierDetail.Paper(
                        row.getId(),
                        PaperKind.valueOf(row.getKind().toUpperCase(Locale.ROOT)),
                        row.getNumber(),
                        row.getIssuedAt(),
                        row.getReason(),
                        row.getItems() == null ? List.of() : List.of(row.getItems())))
                .toList();
    }
}
