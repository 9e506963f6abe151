package vn.thongsuot.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
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

    @Bean
    RecurringTask<Void> sendMessages(Sending sending) {
        return Tasks.recurring("notifications-send", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> sending.send());
    }

    @Bean
    RecurringTask<Void> writeDigests(DailyDigest digest, NotificationSettings settings, Clock clock) {
        return Tasks.recurring("notifications-digest", Schedules.daily(clock.getZone(), settings.digestAt()))
                .execute((instance, context) -> digest.write());
    }
}
