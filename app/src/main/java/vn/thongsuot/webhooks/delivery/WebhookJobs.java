package vn.thongsuot.webhooks.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class WebhookJobs {

    /** When nobody works. */
    private static final LocalTime TIDY = LocalTime.of(2, 20);

    @Bean
    RecurringTask<Void> sendEvents(Deliverer deliverer) {
        return Tasks.recurring("webhooks-send", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> deliverer.run());
    }

    /** Apart from the events: an address that hangs must not hold them up. */
    @Bean
    RecurringTask<Void> askReceivers(Challenges challenges) {
        return Tasks.recurring("webhooks-challenge", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> challenges.run());
    }

    @Bean
    RecurringTask<Void> forgetOldEvents(DeliveryStore store, Clock clock) {
        return Tasks.recurring("webhooks-forget", Schedules.daily(clock.getZone(), TIDY))
                .execute((instance, context) -> store.forgetOld());
    }
}
