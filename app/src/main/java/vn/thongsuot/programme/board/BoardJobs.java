package vn.thongsuot.programme.board;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the board does by itself. */
@Configuration(proxyBeanMethods = false)
class BoardJobs {

    @Bean
    RecurringTask<Void> tellOfTargets(TargetWarnings warnings) {
        return Tasks.recurring("programme-target-warnings", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> warnings.tell());
    }
}
