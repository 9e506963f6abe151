package vn.thongsuot.inspections;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.inspections.findings.FindingReminders;

/** What inspections do by themselves: those who have to do something are reminded. */
@Configuration(proxyBeanMethods = false)
class InspectionJobs {

    @Bean
    RecurringTask<Void> remindOfInspections(InspectionReminders inspections) {
        return Tasks.recurring("inspections-reminders", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> inspections.remind());
    }

    @Bean
    RecurringTask<Void> remindOfFindings(FindingReminders findings) {
        return Tasks.recurring("inspections-findings", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> findings.remind());
    }
}
