package vn.thongsuot.centres.queue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part does by itself. */
@Configuration(proxyBeanMethods = false)
class QueueJobs {

    @Bean
    RecurringTask<Void> endQueueDays(QueueDayEnd days) {
        return Tasks.recurring("queue-day-end", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> days.end());
    }
}
