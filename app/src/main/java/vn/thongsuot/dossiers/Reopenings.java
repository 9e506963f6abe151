package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/**
 * Handles a finished dossier again after an upheld complaint, an error of the agency or a judgement (Vietnamese: giải quyết lại hồ
 * sơ): the earlier one stays as it was, a new one opens from it by the decision, with its person and papers, without a fee, with
 * a legal limit of its own.
 */
@Service
public class Reopenings {

    private static final Set<DossierStatus> FINISHED = Set.of(DossierStatus.RESULT_READY, DossierStatus.RETURNED);

    private final DossierStore store;
    private final DossierRights rights;
    private final ReopenStore links;
    private final ReopenedPapers papers;
    private final ReopenedPersons persons;
    private final ReceptionDrafts drafts;
    private final Offers offers;
    private final StepFlow flow;
    private final CaseClock caseClock;
    private final WorkingCalendars calendars;
    private final DossierCodes codes;
    private final DossierPapers printed;
    private final DossierJournal journal;
    private final Clock clock;

    Reopenings(
            DossierStore store,
            DossierRights rights,
            ReopenStore links,
            ReopenedPapers papers,
            ReopenedPersons persons,
            ReceptionDrafts drafts,
            Offers offers,
            StepFlow flow,
            CaseClock caseClock,
            WorkingCalendars calendars,
            DossierCodes codes,
            DossierPapers printed,
            DossierJournal journal,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.links = links;
        this.papers = papers;
        this.persons = persons;
        this.drafts = drafts;
        this.offers = offers;
        this.flow = flow;
        this.caseClock = caseClock;
        this.calendars = calendars;
        this.codes = codes;
        this.printed = printed;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @return code of the new dossier
     * @throws DomainException ACC-001 for a stranger, DOS-002 if somebody was faster, REO-001 for who does not decide, REO-002
     *     before there is a result, REO-003 for a decision without number or with a day that cannot be, REO-004 where it is
     *     handled again already, DOS-010 or DOS-011 if the procedure cannot be received today
     */
    @Transactional
    public DossierCode open(Actor actor, Seen seen, ReopenDecision decision) {
        Dossier earlier = store.lock(seen.code());
        rights.requireRead(actor, earlier);
        earlier.requireVersion(seen.version());
        Grant grant = rights.find(actor, earlier, Set.of(ActingAs.DECIDER))
                .orElseThrow(() -> refused("REO-001", DomainException.Kind.FORBIDDEN, earlier));
        if (!FINISHED.contains(earlier.status())) {
            throw refused("REO-002", DomainException.Kind.CONFLICT, earlier);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        decision.require(LocalDate.ofInstant(earlier.row().getFinishedAt(), clock.getZone()), today);
        if (links.isReopened(earlier)) {
            throw refused("REO-004", DomainException.Kind.CONFLICT, earlier);
        }
        Dossier later = receive(actor, earlier, decision, now, today);
        links.insert(later, earlier, decision, actor.accountId(), now);
        note(actor, grant, earlier, later, decision, now);
        return new DossierCode(later.label());
    }

    /** Whether the page may offer it. */
    @Transactional(readOnly = true)
    public boolean may(Actor actor, DossierDetail detail) {
        return FINISHED.contains(detail.status())
                && store.find(detail.code())
                        .filter(dossier -> rights.find(actor, dossier, Set.of(ActingAs.DECIDER))
                                .isPresent())
                        .filter(dossier -> !links.isReopened(dossier))
                        .isPresent();
    }

    /** For who may read the dossier. */
    @Transactional(readOnly = true)
    public ReopenLinks links(DossierDetail detail) {
        return links.links(detail.authorityId(), detail.id());
    }

    private Dossier receive(Actor actor, Dossier earlier, ReopenDecision decision, Instant now, LocalDate today) {
        DossierRecord row = earlier.row();
        Offer offer = offers.getAgain(earlier.authorityId(), row.getProcedureCode(), row.getCaseKey(), today);
        Dossier later = draft(actor, earlier, offer, now);
        Transition edge = later.apply(DossierAction.REOPEN);
        Instant counted = decision.on().isBefore(today) ? morning(earlier, decision.on()) : now;
        later.row().setReceivedAt(counted);
        caseClock.start(later);
        flow.prepareFirst(later, offer, now, today);
        UUID desk = later.row().getIntakeUnitId();
        later.receive(codes.next(desk, today), counted, actor.accountId());
        var taken = papers.take(actor, earlier, later, offer.procedure(), today);
        persons.note(earlier, later);
        store.insert(later);
        flow.logFirst(later, offer.route(), now);
        store.insertComponents(taken);
        persons.takeOver(earlier, later);
        printed.issueReceipt(later, desk, actor.accountId(), now);
        journal.record(later, edge, actor, desk, data(earlier, decision), now);
        return later;
    }

    /** A decision of an earlier day counts from the hour at which the offices of the deciding unit open. */
    private Instant morning(Dossier earlier, LocalDate day) {
        DossierRecord row = earlier.row();
        WorkingCalendar calendar = calendars.forUnit(row.getAuthorityId(), row.getDecidingUnitId());
        LocalTime opening = calendar.nextWorkingTime(day.atStartOfDay()).toLocalTime();
        return day.atTime(opening).atZone(clock.getZone()).toInstant();
    }

    private Dossier draft(Actor actor, Dossier earlier, Offer offer, Instant now) {
        Dossier later = store.create();
        DossierRecord row = later.row();
        DossierRecord before = earlier.row();
        row.setAuthorityId(before.getAuthorityId());
        row.setId(Ids.next(clock));
        row.setStatus(DossierStatus.DRAFT.key());
        drafts.fillRules(row, offer);
        row.setFeeAmount(0L);
        row.setApplicantId(before.getApplicantId());
        row.setApplicantKind(before.getApplicantKind());
        row.setChannel(before.getChannel());
        row.setIntakeUnitId(before.getIntakeUnitId());
        row.setSupportUnitId(before.getSupportUnitId());
        row.setDecidingUnitId(before.getDecidingUnitId());
        row.setCreatedAt(now);
        row.setCreatedBy(actor.accountId());
        return later;
    }

    /**
     * In the history of the earlier one, whose row stays as it was but for what the decision says of it: that a complaint was right, or
     * that the agency erred. A judgement says neither.
     */
    private void note(Actor actor, Grant grant, Dossier earlier, Dossier later, ReopenDecision decision, Instant now) {
        switch (decision.reason()) {
            case COMPLAINT -> earlier.row().setUpheldComplaint(true);
            case OWN_ERROR -> earlier.row().setErrorReissue(true);
            case COURT -> {}
        }
        store.saveUnseen(earlier);
        journal.record(
                earlier, "dossier.handled-again", null, actor.accountId(), grant.unitId(), data(later, decision), now);
    }

    private static Map<String, ?> data(Dossier other, ReopenDecision decision) {
        return Map.of(
                "other", other.id(),
                "reason", decision.reason().key(),
                "decided", decision.on().toString());
    }

    private static DomainException refused(String code, DomainException.Kind kind, Dossier dossier) {
        return new DomainException(
                code,
                kind,
                "Dossier %s: cannot be handled again; status is %s, allowed: %s for who decides, once."
                        .formatted(dossier.label(), dossier.status().key(), FINISHED),
                new MessageRef("dossier.status." + dossier.status().key()));
    }
}
