package vn.thongsuot.programme.duties;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Plans;

/**
 * Reminds reform officers and leaders of a plan that their unit owes (Vietnamese: nhắc ban hành kế hoạch): some days before
 * it is due, and once more when it is late. Each of them is told once per occasion.
 */
@Service
class PlanReminders {

    private static final int DAYS_AHEAD = 7;

    private final PlanDuties duties;
    private final Plans plans;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    PlanReminders(PlanDuties duties, Plans plans, Accounts accounts, Outbox outbox, Clock clock) {
        this.duties = duties;
        this.plans = plans;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (PlanDuty duty : duties.listOwed(today.plusDays(DAYS_AHEAD))) {
            plans.find(duty.parentPlanId())
                    .ifPresent(parent -> tell(duty, parent, duty.dueOn().isBefore(today)));
        }
    }

    private void tell(PlanDuty duty, Plan parent, boolean late) {
        Plan.Issue issue = parent.issue();
        List<String> words = List.of(issue == null ? "" : issue.number(), DAY.format(duty.dueOn()));
        Stream.of(Role.REFORM_OFFICER, Role.LEADER)
                .flatMap(role -> accounts.listHolders(duty.unitId(), role).stream())
                .distinct()
                .forEach(account -> outbox.post(notice(parent, account, duty, late, words)));
    }

    private static NewNotice notice(Plan parent, UUID account, PlanDuty duty, boolean late, List<String> words) {
        return new NewNotice(
                parent.authorityId(),
                account,
                duty.id() + " " + duty.dueOn(),
                late ? "plan-late" : "plan-due",
                words,
                "/desk/plans/" + parent.id());
    }
}
