package vn.thongsuot.petitions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this part does by itself. */
@Configuration(proxyBeanMethods = false)
class PetitionJobs {

    /** When nobody is woken by a message. */
    private static final LocalTime ASKING = LocalTime.of(9, 0);

    @Bean
    RecurringTask<Void> tellOfPetitions(PetitionReminders reminders) {
        return Tasks.recurring("petition-reminders", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> reminders.tell());
    }

    @Bean
    RecurringTask<Void> askWhetherPetitionsAreSettled(SettledQuestion question, Clock clock) {
        return Tasks.recurring("petition-settled-questions", Schedules.daily(clock.getZone(), ASKING))
                .execute((instance, context) -> question.ask());
    }
}
