package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.dossiers.DossierChanges.Change;
import vn.thongsuot.procedures.ComponentView;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Puts a running dossier into another case of its procedure (Vietnamese: chuyển trường hợp giải quyết), such as where a verification turns
 * out to be needed. The due instant is counted anew from the reception; papers that were given stay, and so does the route unless
 * the case has one of its own that knows the present step.
 */
@Service
public class CaseChanges {

    /** In the data of the event: key of the case, empty for the usual one. */
    static final String CASE = "case";

    private final DossierChanges changes;
    private final DossierStore store;
    private final DossierRights rights;
    private final DossierComponents components;
    private final DossierNotes notes;
    private final ApplicantMessages messages;
    private final SlipReissue slips;
    private final StepFlow flow;
    private final CaseClock caseClock;
    private final Offers offers;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    CaseChanges(
            DossierChanges changes,
            DossierStore store,
            DossierRights rights,
            DossierComponents components,
            DossierNotes notes,
            ApplicantMessages messages,
            SlipReissue slips,
            StepFlow flow,
            CaseClock caseClock,
            Offers offers,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.changes = changes;
        this.store = store;
        this.rights = rights;
        this.components = components;
        this.notes = notes;
        this.messages = messages;
        this.slips = slips;
        this.flow = flow;
        this.caseClock = caseClock;
        this.offers = offers;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The route on which it goes on; {@code fit} is never that of a missing step. */
    private record Move(RouteView from, RouteView to, StepView step, StepView target, RouteFit fit) {}

    /**
     * What a change would do; nothing is written.
     *
     * @param caseKey null for the usual case
     * @throws DomainException as {@link #change}, but for the reason and the version
     */
    @Transactional(readOnly = true)
    public CaseChange preview(Actor actor, DossierCode code, @Nullable String caseKey) {
        Dossier dossier = store.find(code).orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, dossier);
        DossierAction action = DossierAction.CHANGE_CASE;
        rights.require(actor, dossier, action, dossier.edge(action).who());
        ProcedureView now = procedureOf(dossier).forCase(dossier.row().getCaseKey());
        ProcedureView then = requireOther(dossier, caseKey);
        Move move = move(dossier, then);
        CaseChange.Days before = days(dossier);
        List<LocalizedText> papers = missing(dossier, then);
        recount(dossier, then);
        return new CaseChange(
                now.findOwnCase().orElse(null),
                then.findOwnCase().orElse(null),
                before,
                days(dossier),
                papers,
                move == null ? null : move.target().name(),
                move != null && move.fit() == RouteFit.CHANGED);
    }

    /**
     * Changes the case, issues the receipt with the appointment anew, tells the applicant and writes history.
     *
     * @param caseKey null for the usual case
     * @throws DomainException ACC-001 for a stranger, DOS-003 for one who does not work on it, DOS-001 once there is a result or while it
     *     waits, DOS-002 if somebody was faster, DOS-021 without a reason, PRO-004 for a case that the procedure does not have,
     *     DOS-260 for its own, DOS-261 where the route of the case lacks the present step, DOS-262 where an extension cannot
     *     be counted by the other limit
     */
    @Transactional
    public void change(Actor actor, Seen seen, @Nullable String caseKey, String reason) {
        String written = Reasons.require(reason, DossierAction.CHANGE_CASE);
        changes.apply(actor, seen, DossierAction.CHANGE_CASE, change -> put(change, caseKey, written));
    }

    /** What a reason must be, before many dossiers are changed. @throws DomainException DOS-021 or DOS-022 */
    public static void requireReason(String reason) {
        Reasons.require(reason, DossierAction.CHANGE_CASE);
    }

    private Map<String, ?> put(Change change, @Nullable String caseKey, String reason) {
        Dossier dossier = change.dossier();
        ProcedureView then = requireOther(dossier, caseKey);
        Move move = move(dossier, then);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("from-case", Objects.requireNonNullElse(dossier.row().getCaseKey(), ""));
        data.put(CASE, Objects.requireNonNullElse(caseKey, ""));
        data.put("note", notes.add(change, reason));
        Instant promised = dossier.row().getAppointmentAt();
        recount(dossier, then);
        if (move != null) {
            flow.follow(change, move.to(), move.target(), move.fit());
            data.put("from-route", move.from().id());
            data.put("to-route", move.to().id());
            data.put("from-step", move.step().key());
            data.put("to-step", move.target().key());
        }
        components.add(dossier, then);
        data.put("paper", slips.issue(change, promised));
        messages.caseChanged(dossier, promised);
        return data;
    }

    private ProcedureView requireOther(Dossier dossier, @Nullable String caseKey) {
        ProcedureView then = procedureOf(dossier).forCase(caseKey);
        if (Objects.equals(caseKey, dossier.row().getCaseKey())) {
            throw new DomainException(
                    "DOS-260",
                    DomainException.Kind.INVALID,
                    "Dossier %s: is in the case asked for.".formatted(dossier.label()));
        }
        return then;
    }

    /** The route of the case where it is another one's than that of its present route; null where the route stays. */
    private @Nullable Move move(Dossier dossier, ProcedureView then) {
        RouteView from = flow.routeOf(dossier);
        RouteView to = catalogue
                .findPublishedRoute(
                        then.versionId(), then.caseKey(), LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .orElse(from);
        if (Objects.equals(from.caseKey(), to.caseKey())) {
            return null;
        }
        StepView step = flow.currentStep(dossier, from);
        StepView target = RouteFit.findTarget(step, to, Map.of()).orElseThrow(() -> noStep(dossier, step, to));
        return new Move(from, to, step, target, RouteFit.of(step, to, Map.of()));
    }

    private void recount(Dossier dossier, ProcedureView then) {
        DossierRecord row = dossier.row();
        row.setCaseKey(then.caseKey());
        row.setLimitText(offers.limitOf(then).toString());
        try {
            caseClock.refresh(dossier);
        } catch (IllegalArgumentException e) {
            throw new DomainException(
                    "DOS-262",
                    DomainException.Kind.CONFLICT,
                    "Dossier %s: an extension cannot be counted by the limit of case %s."
                            .formatted(dossier.label(), then.caseKey()));
        }
    }

    private List<LocalizedText> missing(Dossier dossier, ProcedureView then) {
        Set<UUID> known = components.idsOf(dossier);
        return then.components().stream()
                .filter(component -> !known.contains(component.id()))
                .map(ComponentView::name)
                .toList();
    }

    private ProcedureView procedureOf(Dossier dossier) {
        return catalogue.get(dossier.row().getProcedureVersionId());
    }

    private static CaseChange.Days days(Dossier dossier) {
        return new CaseChange.Days(dossier.row().getDueAt(), dossier.row().getAppointmentAt());
    }

    private static DomainException noStep(Dossier dossier, StepView step, RouteView to) {
        return new DomainException(
                "DOS-261",
                DomainException.Kind.CONFLICT,
                "Dossier %s: cannot change its case; the route of the case has no step %s."
                        .formatted(dossier.label(), step.key()),
                step.name().vi(),
                to.steps().stream().map(one -> one.name().vi()).collect(Collectors.joining(", ")));
    }
}
