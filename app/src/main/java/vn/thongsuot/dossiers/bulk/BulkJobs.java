package vn.thongsuot.dossiers.bulk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Large runs, and small ones that their node left behind. */
@Configuration(proxyBeanMethods = false)
class BulkJobs {

    @Bean
    RecurringTask<Void> runBulkActs(BulkRunner runner) {
        return Tasks.recurring("dossiers-bulk-runs", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> runner.run());
    }
}
