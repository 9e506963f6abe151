package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.MEETING;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.programme.tables.records.MeetingRecord;
import vn.thongsuot.shared.DomainException;

/**
 * Corrects what was recorded of a meeting and adds what was forgotten (Vietnamese: đính chính biên bản cuộc họp). Conclusions
 * that stand stay as they are: tasks may have been made of them.
 */
@Service
public class MeetingCorrections {

    private final DSLContext db;
    private final Meetings meetings;
    private final Conclusions conclusions;
    private final SteeringRights rights;
    private final SteeringJournal journal;

    MeetingCorrections(
            DSLContext db, Meetings meetings, Conclusions conclusions, SteeringRights rights, SteeringJournal journal) {
        this.db = db;
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.rights = rights;
        this.journal = journal;
    }

    /**
     * @param seen version that the person saw
     * @param meeting as it should be; its unit is not asked, its conclusions are added
     * @param minutes in place of those that are kept; empty leaves them
     * @throws DomainException ACC-001 for a stranger, STE-008 if somebody was faster, STE-020 to STE-022 as for a new one
     */
    @Transactional
    public void correct(Actor actor, UUID id, int seen, NewMeeting meeting, Optional<byte[]> minutes) {
        MeetingRecord row = meetings.find(actor, id);
        rights.require(actor, Permission.TASK_ASSIGN, row.getAuthorityId(), row.getUnitId());
        meetings.check(meeting);
        UUID document =
                minutes.map(content -> meetings.keep(actor, id, content)).orElse(row.getMinutesId());
        int changed = db.update(MEETING)
                .set(MEETING.KIND, meeting.kind())
                .set(MEETING.SUBJECT, SteeringWords.require(meeting.subject()))
                .set(MEETING.HELD_ON, meeting.heldOn())
                .set(MEETING.ONLINE, meeting.online())
                .set(MEETING.THROUGH_SYSTEM, meeting.throughSystem())
                .set(MEETING.SECRET, meeting.secret())
                .set(MEETING.INVITED, meeting.invited())
                .set(MEETING.ATTENDED, meeting.attended())
                .set(MEETING.MINUTES_ID, document)
                .set(MEETING.VERSION, MEETING.VERSION.plus(1))
                .where(MEETING.AUTHORITY_ID.eq(actor.authorityId()), MEETING.ID.eq(id), MEETING.VERSION.eq(seen))
                .execute();
        if (changed == 0) {
            throw new DomainException(
                    "STE-008", DomainException.Kind.CONFLICT, "meeting %s was corrected meanwhile".formatted(id));
        }
        conclusions.add(actor, id, meeting.conclusions());
        UUID event = journal.record(
                Meetings.STREAM,
                id,
                "meeting.corrected",
                actor,
                row.getUnitId(),
                Map.of("held", meeting.heldOn(), "version", seen + 1));
        meetings.count(actor, id, event, meeting.at(row.getUnitId()));
    }
}
