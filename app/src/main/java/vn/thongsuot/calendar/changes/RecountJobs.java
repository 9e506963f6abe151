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
    RecurringTask<Void> recountDueDates(Recounts recounts) {
        return Tasks.recurring("calendar-recounts", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> {
                    boolean more = true;
                    while (more) {
                        more = recounts.work();
                    }
                });
    }
}
