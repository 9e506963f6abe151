package vn.thongsuot.facts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class FactJobs {

    /** Figures are right between two runs as well; the fewer deltas are open, the faster they are. */
    @Bean
    RecurringTask<Void> compactFacts(FactCompactor compactor) {
        return Tasks.recurring("facts-compact", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> compactor.compact());
    }
}
