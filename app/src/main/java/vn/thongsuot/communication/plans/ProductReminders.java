package vn.thongsuot.communication.plans;

import static vn.thongsuot.db.communication.Tables.PLAN;
import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.programme.tasks.TaskUnits;

/**
 * Reminds of products of issued plans (Vietnamese: nhắc sản phẩm tuyên truyền): the unit that leads one some days before its day,
 * and when it is over, then also whoever keeps the plan. Each occasion is told once.
 */
@Service
public class ProductReminders {

    private static final int REMIND_DAYS = 7;

    private final PlanStore store;
    private final Articles articles;
    private final TaskUnits units;
    private final Accounts accounts;
    private final Outbox outbox;

    ProductReminders(PlanStore store, Articles articles, TaskUnits units, Accounts accounts, Outbox outbox) {
        this.store = store;
        this.articles = articles;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Transactional
    public void remind() {
        LocalDate today = articles.today();
        store.listOpen(PLAN.ID.isNotNull()).stream()
                .filter(open -> !open.product().content().dueOn().isAfter(today.plusDays(REMIND_DAYS)))
                .forEach(open -> tell(open, open.product().isLate(today)));
    }

    private void tell(OpenProduct open, boolean late) {
        Product.Content content = open.product().content();
        Stream.of(content.leadUnitId(), open.plan().unitId())
                .limit(late ? 2 : 1)
                .map(units::current)
                .flatMap(unit -> accounts.listHolders(unit, Role.REFORM_OFFICER).stream())
                .distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        open.plan().authorityId(),
                        account,
                        open.product().id() + " " + content.dueOn(),
                        late ? "communication-late" : "communication-due",
                        List.of(content.title(), DAY.format(content.dueOn())),
                        open.path())));
    }
}
