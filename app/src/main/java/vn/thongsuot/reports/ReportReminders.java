package vn.thongsuot.reports;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of reports that are owed (Vietnamese: nhắc gửi báo cáo): some days before the due day, and once when they are late. */
@Service
class ReportReminders {

    private final Duties duties;
    private final ReportTelling telling;
    private final ReportSettings settings;
    private final Clock clock;

    ReportReminders(Duties duties, ReportTelling telling, ReportSettings settings, Clock clock) {
        this.duties = duties;
        this.telling = telling;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        duties.listOwed(today.plusDays(settings.remindDays()))
                .forEach(duty -> telling.owed(duty, duty.dueOn().isBefore(today)));
    }
}
