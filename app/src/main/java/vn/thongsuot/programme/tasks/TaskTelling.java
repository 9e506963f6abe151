package vn.thongsuot.programme.tasks;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/** Tells the other side what was done, in the change's own transaction (Vietnamese: báo cho bên kia). */
@Component
class TaskTelling {

    private final Outbox outbox;

    TaskTelling(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The one who did it is not told. */
    void tell(Task task, TaskTransition edge, Actor actor) {
        UUID reader = switch (edge.action()) {
            case ASSIGN, HAND_OVER, RETURN, CLOSE, GRANT_EXTENSION, DECLINE_EXTENSION ->
                task.row().getHolderId();
            case CANCEL -> edge.from() == TaskStatus.DRAFT ? null : task.row().getHolderId();
            case REFUSE, COMPLETE, ASK_EXTENSION -> task.row().getAssignerId();
            case EDIT, ACCEPT, REPORT -> null;
        };
        if (reader != null && !reader.equals(actor.accountId())) {
            post(task, reader, edge.event().replace('.', '-'), "v" + task.row().getVersion());
        }
    }

    /** @param occasion the same word each time the occasion is found again, so that it is told once */
    void post(Task task, UUID reader, String template, String occasion) {
        outbox.post(new NewNotice(
                task.authorityId(),
                reader,
                task.id() + " " + occasion,
                template,
                List.of(task.code(), day(task.row().getDueOn())),
                "/desk/tasks/" + task.id()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }
}
