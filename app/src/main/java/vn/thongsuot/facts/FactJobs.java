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

    /**
     * Figures are right between two runs as well: what is below the mark is kept, what is above it is summed for each question. A
     * folding makes the kept sums be read again, so it comes seldom; some thousands of open deltas cost some milliseconds.
     */
    @Bean
    RecurringTask<Void> compactFacts(FactCompactor compactor) {
        return Tasks.recurring("facts-compact", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> compactor.compact());
    }
}
