package vn.thongsuot.exports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class ExportJobs {

    @Bean
    RecurringTask<Void> makeExports(ExportRunner runner) {
        return Tasks.recurring("exports-make", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> runner.run());
    }
}
