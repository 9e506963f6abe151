package vn.thongsuot.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class PlatformJobs {

    @Bean
    RecurringTask<Void> foldChanges(ChangeCount changes) {
        return Tasks.recurring("platform-fold-changes", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> changes.fold());
    }

    @Bean
    RecurringTask<Void> forgetRateWindows(RateLimits limits) {
        return Tasks.recurring("platform-forget-rate-windows", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> limits.forgetOld());
    }
}
