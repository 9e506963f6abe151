package vn.thongsuot.surveys.answers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.surveys.rounds.DailyInvitations;
import vn.thongsuot.surveys.rounds.PeopleLists;
import vn.thongsuot.surveys.rounds.RoundReminders;

/** What this module does by itself. */
@Configuration(proxyBeanMethods = false)
class SurveyJobs {

    @Bean
    RecurringTask<Void> restateSurveyFacts(FactRestatement restatement) {
        return Tasks.recurring("surveys-restate", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> {
                    boolean more = true;
                    while (more) {
                        more = restatement.restateSome();
                    }
                });
    }

    @Bean
    RecurringTask<Void> inviteAfterResults(DailyInvitations invitations) {
        return Tasks.recurring("surveys-invite", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> invitations.invite());
    }

    @Bean
    RecurringTask<Void> forgetListedPeople(PeopleLists lists) {
        return Tasks.recurring("surveys-forget", FixedDelay.of(Duration.ofHours(6)))
                .execute((instance, context) -> lists.forget());
    }

    @Bean
    RecurringTask<Void> remindOfClosing(RoundReminders reminders) {
        return Tasks.recurring("surveys-remind", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> reminders.remind());
    }
}
