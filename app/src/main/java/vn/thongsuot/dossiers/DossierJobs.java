package vn.thongsuot.dossiers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class DossierJobs {

    @Bean
    RecurringTask<Void> tellApologyDuties(ApologyDuties duties) {
        return Tasks.recurring("dossiers-apology-duties", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> duties.tell());
    }

    @Bean
    RecurringTask<Void> tellDueDates(DueNotices notices) {
        return Tasks.recurring("dossiers-due-notices", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> notices.tell());
    }

    @Bean
    RecurringTask<Void> tellOpinionsDue(OpinionReminders reminders) {
        return Tasks.recurring("dossiers-opinions-due", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> reminders.tell());
    }

    @Bean
    RecurringTask<Void> passByRules(AutomaticSteps steps) {
        return Tasks.recurring("dossiers-automatic-steps", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> steps.run());
    }

    @Bean
    RecurringTask<Void> moveRoutes(RouteMover mover) {
        return Tasks.recurring("dossiers-route-moves", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> mover.run());
    }
}
