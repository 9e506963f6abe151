package vn.thongsuot.programme.steering;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part does by itself. */
@Configuration(proxyBeanMethods = false)
class SteeringJobs {

    @Bean
    RecurringTask<Void> tellOfDialogues(DialogueDuties duties) {
        return Tasks.recurring("programme-dialogue-reminders", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> duties.tell());
    }
}
