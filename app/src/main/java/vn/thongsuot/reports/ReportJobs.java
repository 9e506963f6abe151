package vn.thongsuot.reports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reports do by themselves: duties appear, those who owe are reminded. */
@Configuration(proxyBeanMethods = false)
class ReportJobs {

    @Bean
    RecurringTask<Void> openReportDuties(Duties duties) {
        return Tasks.recurring("reports-open-duties", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> duties.open());
    }

    @Bean
    RecurringTask<Void> remindOfReports(ReportReminders reminders) {
        return Tasks.recurring("reports-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> reminders.remind());
    }
}
