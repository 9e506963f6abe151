package vn.thongsuot.petitions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part does by itself. */
@Configuration(proxyBeanMethods = false)
class PetitionJobs {

    @Bean
    RecurringTask<Void> tellOfPetitions(PetitionReminders reminders) {
        return Tasks.recurring("petition-reminders", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> reminders.tell());
    }
}
