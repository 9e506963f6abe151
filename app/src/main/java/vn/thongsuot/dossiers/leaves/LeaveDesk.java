package vn.thongsuot.dossiers.leaves;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.leaves.LeaveView;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.identity.leaves.NewLeave;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/** Enters leave and tells both people in the same transaction (Vietnamese: đăng ký nghỉ, báo cho hai bên). */
@Service
public class LeaveDesk {

    private final Leaves leaves;
    private final Accounts accounts;
    private final Outbox outbox;

    LeaveDesk(Leaves leaves, Accounts accounts, Outbox outbox) {
        this.leaves = leaves;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    /** As {@link Leaves#enter}. */
    @Transactional
    public UUID enter(Actor actor, NewLeave leave) {
        UUID id = leaves.enter(actor, leave);
        LeaveView entered = leaves.get(actor, id);
        if (entered.substituteId() == null) {
            tell(actor, entered, entered.accountId(), "leave-entered", null);
        } else {
            tellBoth(actor, entered, entered.substituteId());
        }
        return id;
    }

    /** As {@link Leaves#substitute}; whoever stood in before is told, too. */
    @Transactional
    public void substitute(Actor actor, UUID id, int seen, UUID substitute) {
        UUID before = leaves.get(actor, id).substituteId();
        leaves.substitute(actor, id, seen, substitute);
        LeaveView changed = leaves.get(actor, id);
        tellBoth(actor, changed, substitute);
        if (before != null && !before.equals(substitute)) {
            tell(actor, changed, before, "leave-over", changed.accountId());
        }
    }

    /** As {@link Leaves#end}. */
    @Transactional
    public void end(Actor actor, UUID id, int seen) {
        leaves.end(actor, id, seen);
        LeaveView ended = leaves.get(actor, id);
        tell(actor, ended, ended.accountId(), "leave-back", null);
        if (ended.substituteId() != null) {
            tell(actor, ended, ended.substituteId(), "leave-over", ended.accountId());
        }
    }

    private void tellBoth(Actor actor, LeaveView leave, UUID substitute) {
        tell(actor, leave, leave.accountId(), "leave-covered", substitute);
        tell(actor, leave, substitute, "leave-stand-in", leave.accountId());
    }

    private void tell(Actor actor, LeaveView leave, UUID reader, String template, @Nullable UUID other) {
        String name = other == null ? "" : accounts.displayNames(List.of(other)).getOrDefault(other, "–");
        outbox.post(new NewNotice(
                actor.authorityId(),
                reader,
                leave.id() + " " + leave.version(),
                template,
                List.of(DAY.format(leave.firstDay()), DAY.format(leave.lastDay()), name),
                "/desk/leaves"));
    }
}
