package vn.thongsuot.surveys.rounds;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.surveys.FieldGroups;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Questionnaires;

/** Everything that officials do to a round (Vietnamese: tổ chức đợt khảo sát). */
@Service
@Transactional
public class RoundDesk {

    private static final int KEY_BYTES = 9;

    private final RoundStore store;
    private final RoundLife life;
    private final Sampling sampling;
    private final Inviting inviting;
    private final Weighting weighting;
    private final InvitationStore invitations;
    private final Questionnaires questionnaires;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final RoundJournal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RoundDesk(
            RoundStore store,
            RoundLife life,
            Sampling sampling,
            Inviting inviting,
            Weighting weighting,
            InvitationStore invitations,
            Questionnaires questionnaires,
            AccessPolicy policy,
            UnitDirectory units,
            RoundJournal journal,
            Clock clock) {
        this.store = store;
        this.life = life;
        this.sampling = sampling;
        this.inviting = inviting;
        this.weighting = weighting;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.policy = policy;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws DomainException ACC-001 outside the actor's units, SUR-013 for days or numbers that make no sense */
    public UUID create(Actor actor, RoundDraft draft) {
        FormVersion version = check(actor, draft);
        UUID id = store.insert(actor.authorityId(), version.survey(), draft, actor.accountId());
        journal.record(
                actor,
                store.find(id).orElseThrow(),
                "round.created",
                Map.of("questionnaire", draft.versionId().toString()));
        return id;
    }

    public void change(Actor actor, RoundSeen seen, RoundDraft draft) {
        FormVersion version = check(actor, draft);
        life.apply(actor, seen, RoundAction.EDIT, (round, row) -> {
            row.setUnitId(draft.unitId());
            RoundStore.set(row, version.survey(), draft);
            return Map.of();
        });
    }

    /** Counts the population and draws; the same round drawn again from the same dossiers invites the same. */
    public void draw(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.DRAW, (round, row) -> {
            Sampling.Drawn drawn = sampling.draw(round);
            return Map.of("population", drawn.population(), "wanted", drawn.wanted(), "invited", drawn.invited());
        });
    }

    public void undraw(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.UNDRAW, (round, row) -> {
            invitations.deleteAll(round.id());
            store.deleteStrata(round.id());
            return Map.of();
        });
    }

    /** Tells those who were drawn, in this transaction's outbox, and issues sheets for those who get paper. */
    public void open(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.OPEN, (round, row) -> {
            if (today().isAfter(round.closesOn())) {
                throw new DomainException("SUR-014", DomainException.Kind.CONFLICT, "closing day is over");
            }
            return Map.of("told", inviting.tell(round, 0), "sheets", inviting.issueSheets(round, Channel.PAPER));
        });
    }

    /** Tells those who have not answered once more. */
    public void remind(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.REMIND, (round, row) -> {
            row.setReminders(round.reminders() + 1);
            return Map.of("told", inviting.tell(round, round.reminders() + 1));
        });
    }

    /** Closes the links of those who have not answered and issues sheets for asking them by telephone. */
    public void phone(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.PHONE, (round, row) -> {
            invitations.moveUnused(round.id(), Channel.MESSAGE, Channel.PHONE);
            return Map.of("sheets", inviting.issueSheets(round, Channel.PHONE));
        });
    }

    /** @return id of the place */
    public UUID addPoint(Actor actor, RoundSeen seen, UUID unitId, String fieldGroup, boolean kiosk, String place) {
        UUID id = Ids.next(clock);
        life.apply(actor, seen, RoundAction.ADD_POINT, (round, row) -> {
            if (!units.covers(round.unitId(), unitId)) {
                throw AccessPolicy.notFound();
            }
            String group = FieldGroups.known(fieldGroup);
            store.insertPoint(new Point(id, round.id(), unitId, group, kiosk, place, newKey()));
            return Map.of("point", id.toString());
        });
        return id;
    }

    /** No more answers; weights are fixed, and facts are restated with them by a job. */
    public void close(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.CLOSE, (round, row) -> {
            row.setWeighted(weighting.fix(round));
            return Map.of();
        });
    }

    public void publish(Actor actor, RoundSeen seen) {
        life.apply(actor, seen, RoundAction.PUBLISH, (round, row) -> {
            row.setPublishedAt(clock.instant());
            return Map.of();
        });
    }

    public void withdraw(Actor actor, RoundSeen seen, String remarks) {
        requireRemarks(remarks);
        life.apply(actor, seen, RoundAction.WITHDRAW, (round, row) -> {
            row.setRemarks(remarks.strip());
            row.setPublishedAt(null);
            return Map.of();
        });
    }

    public void cancel(Actor actor, RoundSeen seen, String remarks) {
        requireRemarks(remarks);
        life.apply(actor, seen, RoundAction.CANCEL, (round, row) -> {
            row.setRemarks(remarks.strip());
            return Map.of();
        });
    }

    private FormVersion check(Actor actor, RoundDraft draft) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, draft.unitId())) {
            throw AccessPolicy.notFound();
        }
        FormVersion version = questionnaires.getVersion(draft.versionId());
        if (!version.authorityId().equals(actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
        boolean days = !draft.closesOn().isBefore(draft.opensOn());
        boolean frame = draft.design() != Design.SAMPLE
                || draft.frameFrom() != null
                        && draft.frameTo() != null
                        && !draft.frameTo().isBefore(draft.frameFrom());
        boolean numbers = draft.marginPermille() >= 5
                && draft.marginPermille() <= 200
                && draft.reservePercent() >= 0
                && draft.reservePercent() <= 300;
        if (!days || !frame || !numbers) {
            throw new DomainException("SUR-013", DomainException.Kind.INVALID, "days or numbers make no sense");
        }
        return version;
    }

    private static void requireRemarks(String remarks) {
        if (remarks.isBlank()) {
            throw new DomainException("SUR-015", DomainException.Kind.INVALID, "remarks are required");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
