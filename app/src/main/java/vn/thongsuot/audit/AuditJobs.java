package vn.thongsuot.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class AuditJobs {

    @Bean
    RecurringTask<Void> sealAudit(Checkpoints checkpoints) {
        return Tasks.recurring("audit-seal", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> checkpoints.seal());
    }
}
