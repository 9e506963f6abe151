package vn.thongsuot.centres.booking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.notifications.MessageKind;

/** What this part does and says by itself. */
@Configuration(proxyBeanMethods = false)
class BookingJobs {

    @Bean
    RecurringTask<Void> eraseBookingContacts(BookingContacts contacts) {
        return Tasks.recurring("booking-contacts", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> contacts.eraseOver());
    }

    @Bean
    MessageKind bookingOffMessage() {
        return new MessageKind(
                BookingNews.OFF,
                List.of("gio", "ngay", "noi-tiep-nhan"),
                List.of("08:30", "24/11/2026", "Trung tâm Phục vụ hành chính công"));
    }
}
