package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK_NOTE;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/** Free text beside an event; the event itself holds only the note's id (Vietnamese: nội dung ghi kèm). */
@Component
class TaskNotes {

    static final int LONGEST = 2000;

    private final DSLContext db;
    private final Clock clock;

    TaskNotes(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws DomainException TSK-014 if the text is blank, TSK-015 if it is longer than {@value #LONGEST} characters */
    UUID add(Task task, TaskAction action, String text) {
        UUID id = Ids.next(clock);
        db.insertInto(TASK_NOTE)
                .set(TASK_NOTE.AUTHORITY_ID, task.authorityId())
                .set(TASK_NOTE.ID, id)
                .set(TASK_NOTE.TASK_ID, task.id())
                .set(TASK_NOTE.TEXT, require(text, action))
                .execute();
        return id;
    }

    Map<UUID, String> textsOf(Task task) {
        return db.select(TASK_NOTE.ID, TASK_NOTE.TEXT)
                .from(TASK_NOTE)
                .where(TASK_NOTE.AUTHORITY_ID.eq(task.authorityId()), TASK_NOTE.TASK_ID.eq(task.id()))
                .fetchMap(TASK_NOTE.ID, TASK_NOTE.TEXT);
    }

    static String require(String text, TaskAction action) {
        String written = text.strip();
        if (written.isEmpty()) {
            throw new DomainException(
                    "TSK-014",
                    DomainException.Kind.INVALID,
                    "cannot %s without words".formatted(action.key()),
                    new MessageRef("task.action." + action.key()));
        }
        if (written.length() > LONGEST) {
            throw new DomainException(
                    "TSK-015",
                    DomainException.Kind.INVALID,
                    "text has %d characters, allowed: %d".formatted(written.length(), LONGEST),
                    LONGEST);
        }
        return written;
    }
}
