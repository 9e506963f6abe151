package vn.thongsuot.programme.tasks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part does by itself. */
@Configuration(proxyBeanMethods = false)
class TaskJobs {

    @Bean
    RecurringTask<Void> tellOfResults(PublicationReminders reminders) {
        return Tasks.recurring("programme-task-results", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reminders.tell());
    }

    @Bean
    RecurringTask<Void> tellOfTasks(TaskReminders reminders) {
        return Tasks.recurring("programme-task-reminders", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> reminders.tell());
    }
}
