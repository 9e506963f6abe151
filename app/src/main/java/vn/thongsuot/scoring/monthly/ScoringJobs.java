package vn.thongsuot.scoring.monthly;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.scoring.rounds.RoundReminders;

/** What scoring does by itself: the month's points of the 766 set, reminders of self-scores. */
@Configuration(proxyBeanMethods = false)
class ScoringJobs {

    @Bean
    RecurringTask<Void> scoreLastMonth(MonthlyScores scores) {
        return Tasks.recurring("scoring-month", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> scores.run());
    }

    @Bean
    RecurringTask<Void> remindOfSelfScores(RoundReminders reminders) {
        return Tasks.recurring("scoring-reminders", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reminders.remind());
    }
}
