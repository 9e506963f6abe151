package vn.thongsuot.programme.duties;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register of plans does by itself. */
@Configuration(proxyBeanMethods = false)
class PlanDutyJobs {

    @Bean
    RecurringTask<Void> remindOfPlans(PlanReminders reminders) {
        return Tasks.recurring("programme-remind-of-plans", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> reminders.remind());
    }
}
