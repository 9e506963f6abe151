package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.MEETING;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.programme.tables.records.MeetingRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/** Meetings, their minutes and conclusions, which become tasks in one action (Vietnamese: cuộc họp, kết luận, giao nhiệm vụ). */
@Service
public class Meetings {

    static final String STREAM = "meeting";
    private static final int MOST = 200;

    private final DSLContext db;
    private final SteeringRights rights;
    private final SteeringJournal journal;
    private final FactJournal facts;
    private final DocumentStore documents;
    private final Conclusions conclusions;
    private final TaskUnits units;
    private final Clock clock;

    Meetings(
            DSLContext db,
            SteeringRights rights,
            SteeringJournal journal,
            FactJournal facts,
            DocumentStore documents,
            Conclusions conclusions,
            TaskUnits units,
            Clock clock) {
        this.db = db;
        this.rights = rights;
        this.journal = journal;
        this.facts = facts;
        this.documents = documents;
        this.conclusions = conclusions;
        this.units = units;
        this.clock = clock;
    }

    /** Meetings of all units that the actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<MeetingView> list(Actor actor) {
        return db
                .selectFrom(MEETING)
                .where(MEETING.AUTHORITY_ID.eq(actor.authorityId()))
                .and(MEETING.UNIT_ID.in(units.subtrees(actor, Permission.BOARD_READ)))
                .orderBy(MEETING.HELD_ON.desc(), MEETING.ID)
                .limit(MOST)
                .fetch()
                .stream()
                .filter(row -> mayRead(actor, row))
                .map(this::view)
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public MeetingView get(Actor actor, UUID id) {
        return view(find(actor, id));
    }

    /** Whether somebody records meetings of a unit and makes tasks of them. */
    public boolean mayRecord(Actor actor, UUID unitId) {
        return rights.may(actor, Permission.TASK_ASSIGN, actor.authorityId(), units.current(unitId));
    }

    /**
     * @param minutes file of the minutes
     * @return id of the meeting
     * @throws DomainException STE-020 if the attendance is impossible, STE-021 if it is not over, STE-022 for an unknown kind
     */
    @Transactional
    public UUID record(Actor actor, NewMeeting meeting, Optional<byte[]> minutes) {
        rights.require(actor, Permission.TASK_ASSIGN, actor.authorityId(), meeting.unitId());
        check(meeting);
        UUID id = Ids.next(clock);
        UUID document = minutes.map(content -> keep(actor, id, content)).orElse(null);
        db.insertInto(MEETING)
                .set(MEETING.AUTHORITY_ID, actor.authorityId())
                .set(MEETING.ID, id)
                .set(MEETING.UNIT_ID, meeting.unitId())
                .set(MEETING.KIND, meeting.kind())
                .set(MEETING.SUBJECT, SteeringWords.require(meeting.subject()))
                .set(MEETING.HELD_ON, meeting.heldOn())
                .set(MEETING.ONLINE, meeting.online())
                .set(MEETING.THROUGH_SYSTEM, meeting.throughSystem())
                .set(MEETING.SECRET, meeting.secret())
                .set(MEETING.INVITED, meeting.invited())
                .set(MEETING.ATTENDED, meeting.attended())
                .set(MEETING.MINUTES_ID, document)
                .set(MEETING.RECORDED_AT, clock.instant())
                .set(MEETING.RECORDED_BY, actor.accountId())
                .execute();
        conclusions.add(actor, id, meeting.conclusions());
        UUID event =
                journal.record(STREAM, id, "meeting.held", actor, meeting.unitId(), Map.of("held", meeting.heldOn()));
        count(actor, id, event, meeting);
        return id;
    }

    /**
     * Makes a draft task of every conclusion that has none yet.
     *
     * @return how many were made
     */
    @Transactional
    public int makeTasks(Actor actor, UUID id) {
        MeetingRecord meeting = find(actor, id);
        rights.require(actor, Permission.TASK_ASSIGN, meeting.getAuthorityId(), meeting.getUnitId());
        int made = conclusions.makeTasks(actor, id, meeting.getUnitId());
        journal.record(STREAM, id, "meeting.tasks-made", actor, meeting.getUnitId(), Map.of("tasks", made));
        return made;
    }

    /** @throws DomainException ACC-001 for a stranger, DOC-005 if the file is not of this meeting */
    @Transactional(readOnly = true)
    public StoredDocument openMinutes(Actor actor, UUID id, UUID documentId) {
        MeetingRecord meeting = find(actor, id);
        return documents.get(meeting.getAuthorityId(), STREAM, id, documentId);
    }

    MeetingRecord find(Actor actor, UUID id) {
        MeetingRecord meeting = db.selectFrom(MEETING)
                .where(MEETING.AUTHORITY_ID.eq(actor.authorityId()), MEETING.ID.eq(id))
                .fetchOptional()
                .orElseThrow(AccessPolicy::notFound);
        rights.requireRead(actor, meeting.getAuthorityId(), units.current(meeting.getUnitId()));
        if (!mayRead(actor, meeting)) {
            throw AccessPolicy.notFound();
        }
        return meeting;
    }

    /** What is secret stays with those who record the unit's meetings. */
    private boolean mayRead(Actor actor, MeetingRecord meeting) {
        return !meeting.getSecret() || mayRecord(actor, meeting.getUnitId());
    }

    void check(NewMeeting meeting) {
        if (meeting.attended() < 0 || meeting.attended() > meeting.invited()) {
            throw new DomainException("STE-020", DomainException.Kind.INVALID, "more attended than were invited");
        }
        if (meeting.heldOn().isAfter(units.today())) {
            throw new DomainException("STE-021", DomainException.Kind.INVALID, "meeting is not over");
        }
        if (!NewMeeting.KINDS.contains(meeting.kind())) {
            throw new DomainException("STE-022", DomainException.Kind.INVALID, "unknown kind of meeting");
        }
    }

    /** Only meetings of a People's Committee are a fact. */
    void count(Actor actor, UUID id, UUID event, NewMeeting meeting) {
        if (!meeting.kind().equals(NewMeeting.COMMITTEE)) {
            facts.remove(STREAM, actor.authorityId(), id, event);
            return;
        }
        facts.record(
                STREAM,
                actor.authorityId(),
                id,
                event,
                meeting.unitId(),
                Map.of(
                        "held_on", meeting.heldOn(),
                        "through_system", meeting.throughSystem(),
                        "secret", meeting.secret()));
    }

    UUID keep(Actor actor, UUID id, byte[] content) {
        return documents.store(
                new NewDocument(
                        actor.authorityId(),
                        STREAM,
                        id,
                        "minutes",
                        LocalizedText.of("Biên bản cuộc họp"),
                        actor.accountId()),
                content);
    }

    private MeetingView view(MeetingRecord row) {
        return new MeetingView(
                row.getId(),
                row.getAuthorityId(),
                row.getVersion(),
                row.getUnitId(),
                row.getKind(),
                row.getSubject(),
                row.getHeldOn(),
                row.getOnline(),
                row.getThroughSystem(),
                row.getSecret(),
                row.getInvited(),
                row.getAttended(),
                row.getMinutesId(),
                conclusions.list(row.getAuthorityId(), row.getId()));
    }
}
