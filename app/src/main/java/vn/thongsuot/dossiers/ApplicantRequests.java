package vn.thongsuot.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.CaseWords;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * What applicants ask for on the tracking page while a dossier runs, and the answer of the agency (Vietnamese: đề nghị rút hồ sơ, sửa
 * thông tin của người nộp). A wish to withdraw is granted by the withdrawal itself; the legal clock runs on until then.
 */
@Service
public class ApplicantRequests {

    /** As many as one dossier may bring. */
    static final int MOST = 5;

    private static final int LONGEST = 1000;
    private static final Set<DossierStatus> RUNNING =
            Set.of(DossierStatus.RECEIVED, DossierStatus.IN_PROCESS, DossierStatus.WAITING);
    private static final Set<ActingAs> WHO = Set.of(ActingAs.STEP_WORKER, ActingAs.INTAKE_DESK);
    private static final DossierMarks.Mark DECLINED = new DossierMarks.Mark("dossier.request-declined", WHO, RUNNING);
    private static final DossierMarks.Mark CORRECTED = new DossierMarks.Mark("dossier.corrected", WHO, RUNNING);

    private final ApplicantRequestStore requests;
    private final DossierStore store;
    private final DossierMarks marks;
    private final DossierJournal journal;
    private final Tracking tracking;
    private final CaseWords words;
    private final PersonStore persons;
    private final Accounts accounts;
    private final Outbox outbox;
    private final ApplicantMessages messages;
    private final Clock clock;

    ApplicantRequests(
            ApplicantRequestStore requests,
            DossierStore store,
            DossierMarks marks,
            DossierJournal journal,
            Tracking tracking,
            CaseWords words,
            PersonStore persons,
            Accounts accounts,
            Outbox outbox,
            ApplicantMessages messages,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.marks = marks;
        this.journal = journal;
        this.tracking = tracking;
        this.words = words;
        this.persons = persons;
        this.accounts = accounts;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The applicant's own word; the key is the proof.
     *
     * @param said why, or what is wrong and what would be right
     * @throws DomainException DOS-040 (not found) where code and key do not belong together, DOS-210 once it does not run any
     *     more, DOS-211 while another request waits, DOS-212 after {@value #MOST} requests, DOS-213 without words or with
     *     more than {@value #LONGEST} characters
     */
    @Transactional
    public void ask(String code, String key, ApplicantWish wish, String said) {
        Dossier dossier = store.lock(new DossierCode(tracking.get(code, key).label()));
        String written = said.strip();
        if (written.isEmpty() || written.length() > LONGEST) {
            throw new DomainException(
                    "DOS-213",
                    DomainException.Kind.INVALID,
                    "words have %d characters".formatted(written.length()),
                    LONGEST);
        }
        if (!RUNNING.contains(dossier.status())) {
            throw refused("DOS-210", dossier, "it does not run any more");
        }
        if (dossier.row().getRequestOpen() != null) {
            throw refused("DOS-211", dossier, "another request waits");
        }
        if (requests.list(dossier.authorityId(), dossier.id()).size() >= MOST) {
            throw refused("DOS-212", dossier, "there were %d requests".formatted(MOST));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = Ids.next(clock);
        requests.insert(dossier, id, wish, now);
        words.save(dossier.authorityId(), id, written);
        store.saveUnseen(dossier);
        journal.note(dossier, "dossier." + wish.key() + "-asked", Map.of("request", id), now);
        tell(dossier, id, wish);
    }

    /** @throws DomainException DOS-040 (not found) where code and key do not belong together */
    @Transactional(readOnly = true)
    public List<ApplicantRequest> listTracked(String code, String key) {
        Dossier dossier = tracking.get(code, key);
        return requests.list(dossier.authorityId(), dossier.id());
    }

    /** The one that waits for an answer, for who reads the dossier. */
    @Transactional(readOnly = true)
    public Optional<ApplicantRequest> findOpen(DossierDetail detail) {
        return requests.findOpen(detail.authorityId(), detail.id());
    }

    /** The applicant's words, as a logged read; empty for who may not read persons. */
    @Transactional
    public Optional<String> readWords(Actor actor, DossierDetail detail, ApplicantRequest request) {
        return actor.may(Permission.PERSON_READ)
                ? words.read(actor, request.id(), detail.applicantId(), "dossier")
                : Optional.empty();
    }

    /** @throws DomainException DOS-021 without a reason, DOS-214 where nothing is asked */
    @Transactional
    public void decline(Actor actor, Seen seen, String reason) {
        String written = Reasons.require(reason, "decline", "request.decline");
        marks.apply(actor, seen.code(), seen.version(), DECLINED, change -> {
            UUID id = decide(change, ApplicantRequest.State.DECLINED, written);
            return Map.of("request", id);
        });
    }

    /**
     * Puts right what the applicant asked for.
     *
     * @param form what is new; null and a blank name for what stays
     * @param done what was put right, told to the applicant
     * @throws DomainException DOS-021 without words on what was done, DOS-214 where no correction is asked
     */
    @Transactional
    public void correct(Actor actor, Seen seen, PersonForm form, String done) {
        String written = Reasons.require(done, "correct", "request.correct");
        marks.apply(actor, seen.code(), seen.version(), CORRECTED, change -> {
            Dossier dossier = change.dossier();
            if (!ApplicantWish.CORRECTION.key().equals(dossier.row().getRequestOpen())) {
                throw refused("DOS-214", dossier, "no correction is asked");
            }
            UUID id = decide(change, ApplicantRequest.State.ACCEPTED, written);
            persons.correct(form, dossier.row().getApplicantId());
            return Map.of("request", id);
        });
    }

    private UUID decide(DossierChanges.Change change, ApplicantRequest.State state, String answer) {
        UUID id = requests.decide(
                        change.dossier(), state, answer, change.actor().accountId(), change.at())
                .orElseThrow(() -> refused("DOS-214", change.dossier(), "nothing is asked"));
        messages.requestAnswered(change.dossier(), id);
        return id;
    }

    /** Who has it hears it, and the desk, which alone may let an application go. */
    private void tell(Dossier dossier, UUID request, ApplicantWish wish) {
        UUID holder = dossier.row().getHolderId();
        Stream<UUID> desk = wish == ApplicantWish.WITHDRAWAL || holder == null
                ? accounts.listHolders(dossier.row().getIntakeUnitId(), Role.INTAKE_CLERK).stream()
                : Stream.of();
        Stream.concat(Stream.ofNullable(holder), desk)
                .distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        dossier.authorityId(),
                        account,
                        request.toString(),
                        "applicant-" + wish.key(),
                        List.of(dossier.label()),
                        "/desk/dossiers/" + dossier.label())));
    }

    private static DomainException refused(String code, Dossier dossier, String why) {
        return new DomainException(
                code,
                DomainException.Kind.CONFLICT,
                "Dossier %s: cannot take or answer a request; %s.".formatted(dossier.label(), why),
                MOST);
    }
}
