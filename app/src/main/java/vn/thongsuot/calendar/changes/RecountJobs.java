package vn.thongsuot.calendar.changes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes up what a decision on days left to be counted again. */
@Configuration(proxyBeanMethods = false)
class RecountJobs {

    @Bean
    RecurringTask<Void> recountDueDates(RecountRuns runs) {
        return Tasks.recurring("calendar-recounts", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> runs.run());
    }
}
