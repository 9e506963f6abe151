package vn.thongsuot.organisation.reorganisation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decisions take effect by themselves: within five minutes after midnight of their day. */
@Configuration(proxyBeanMethods = false)
class ReorganisationJobs {

    @Bean
    RecurringTask<Void> takeEffectOfReorganisations(ReorganisationRuns runs) {
        return Tasks.recurring("organisation-reorganisations", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> runs.run());
    }
}
