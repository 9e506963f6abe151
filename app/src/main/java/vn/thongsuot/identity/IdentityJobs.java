package vn.thongsuot.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class IdentityJobs {

    @Bean
    RecurringTask<Void> forgetDrafts(FormDrafts drafts) {
        return Tasks.recurring("identity-forget-drafts", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> drafts.forgetOld());
    }
}
