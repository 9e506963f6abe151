package vn.thongsuot.programme.steering;

import static vn.thongsuot.db.programme.Tables.CONCLUSION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.ConclusionRecord;
import vn.thongsuot.programme.tasks.TaskAssigning;
import vn.thongsuot.programme.tasks.TaskContent;
import vn.thongsuot.programme.tasks.TaskOrigin;
import vn.thongsuot.programme.tasks.TaskSource;

/** What a meeting concluded (Vietnamese: kết luận cuộc họp), and the draft tasks that are made of it. */
@Component
class Conclusions {

    private static final int LONGEST_TITLE = 500;

    private final DSLContext db;
    private final TaskAssigning tasks;

    Conclusions(DSLContext db, TaskAssigning tasks) {
        this.db = db;
        this.tasks = tasks;
    }

    List<MeetingView.Conclusion> list(UUID authorityId, UUID meetingId) {
        return db.selectFrom(CONCLUSION)
                .where(CONCLUSION.AUTHORITY_ID.eq(authorityId), CONCLUSION.MEETING_ID.eq(meetingId))
                .orderBy(CONCLUSION.N)
                .fetch(one -> new MeetingView.Conclusion(
                        one.getN(), one.getText(), one.getUnitId(), one.getDueOn(), one.getTaskId()));
    }

    /** Behind those that stand already. */
    void add(Actor actor, UUID meetingId, List<NewMeeting.NewConclusion> conclusions) {
        int before = list(actor.authorityId(), meetingId).size();
        for (int n = 0; n < conclusions.size(); n++) {
            NewMeeting.NewConclusion conclusion = conclusions.get(n);
            db.insertInto(CONCLUSION)
                    .set(CONCLUSION.AUTHORITY_ID, actor.authorityId())
                    .set(CONCLUSION.MEETING_ID, meetingId)
                    .set(CONCLUSION.N, before + n + 1)
                    .set(CONCLUSION.TEXT, SteeringWords.require(conclusion.text()))
                    .set(CONCLUSION.UNIT_ID, conclusion.unitId())
                    .set(CONCLUSION.DUE_ON, conclusion.dueOn())
                    .execute();
        }
    }

    /** A draft for each conclusion that has none yet; how many were made. */
    int makeTasks(Actor actor, UUID meetingId, UUID unitId) {
        List<ConclusionRecord> waiting = db.selectFrom(CONCLUSION)
                .where(CONCLUSION.AUTHORITY_ID.eq(actor.authorityId()), CONCLUSION.MEETING_ID.eq(meetingId))
                .and(CONCLUSION.TASK_ID.isNull())
                .orderBy(CONCLUSION.N)
                .forUpdate()
                .fetch();
        TaskOrigin origin = new TaskOrigin(TaskSource.MEETING, meetingId, unitId);
        for (ConclusionRecord conclusion : waiting) {
            conclusion.setTaskId(tasks.draft(actor, origin, content(conclusion)));
            conclusion.update();
        }
        return waiting.size();
    }

    private static TaskContent content(ConclusionRecord conclusion) {
        String text = conclusion.getText();
        return new TaskContent(
                TaskContent.shortened(text, LONGEST_TITLE),
                text.length() > LONGEST_TITLE ? text : "",
                "",
                conclusion.getDueOn(),
                conclusion.getUnitId(),
                null,
                null,
                Set.of(),
                "steering",
                null);
    }
}
