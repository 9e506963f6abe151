package vn.thongsuot.programme.tasks;

import static vn.thongsuot.db.programme.Tables.TASK;
import static vn.thongsuot.db.programme.Tables.TASK_PUBLICATION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;

/**
 * Tells reform officers that a month is over whose results their unit has not published (Vietnamese: nhắc công khai kết quả
 * thực hiện nhiệm vụ hằng tháng): once per month, and only where the unit had assigned something.
 */
@Service
class PublicationReminders {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final DSLContext db;
    private final TaskUnits units;
    private final Accounts accounts;
    private final Outbox outbox;
    private final TaskSettings settings;

    PublicationReminders(DSLContext db, TaskUnits units, Accounts accounts, Outbox outbox, TaskSettings settings) {
        this.db = db;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
        this.settings = settings;
    }

    @Transactional
    public void tell() {
        LocalDate today = units.today();
        if (today.getDayOfMonth() < settings.publishOnDay()) {
            return;
        }
        YearMonth month = YearMonth.from(today).minusMonths(1);
        db.selectDistinct(TASK.AUTHORITY_ID, TASK.ASSIGNER_UNIT_ID)
                .from(TASK)
                .where(wasOpenIn(month))
                .andNotExists(DSL.selectOne()
                        .from(TASK_PUBLICATION)
                        .where(TASK_PUBLICATION.UNIT_ID.eq(TASK.ASSIGNER_UNIT_ID))
                        .and(TASK_PUBLICATION.MONTH.eq(month.atDay(1))))
                .fetch()
                .forEach(row -> tell(row.value1(), row.value2(), month));
    }

    private static Condition wasOpenIn(YearMonth month) {
        return TASK.ASSIGNED_ON
                .le(month.atEndOfMonth())
                .and(TASK.ACCEPTED_ON.isNull().or(TASK.ACCEPTED_ON.ge(month.atDay(1))))
                .and(TASK.CANCELLED_ON.isNull().or(TASK.CANCELLED_ON.ge(month.atDay(1))));
    }

    private void tell(UUID authorityId, UUID unitId, YearMonth month) {
        String href = "/desk/tasks/results/%d/%d?unit=%s".formatted(month.getYear(), month.getMonthValue(), unitId);
        for (UUID officer : accounts.listHolders(unitId, Role.REFORM_OFFICER)) {
            outbox.post(new NewNotice(
                    authorityId,
                    officer,
                    "task-results " + unitId + " " + month,
                    "task-results-due",
                    List.of(MONTH.format(month)),
                    href));
        }
    }
}
