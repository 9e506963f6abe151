package vn.thongsuot.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    RecurringTask<Void> deliverNotices(Delivery delivery) {
        return Tasks.recurring("notifications-deliver", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> delivery.deliver());
    }
}
