package vn.thongsuot.communication.plans;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What communication does by itself: those who lead products are reminded. */
@Configuration(proxyBeanMethods = false)
class CommunicationJobs {

    @Bean
    RecurringTask<Void> remindOfProducts(ProductReminders reminders) {
        return Tasks.recurring("communication-remind", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reminders.remind());
    }
}
