package vn.thongsuot.inspections;

import static vn.thongsuot.db.inspections.Tables.INSPECTION;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of planned inspections: when their month comes, and when it is over (Vietnamese: nhắc lịch kiểm tra). */
@Service
class InspectionReminders {

    private static final int AHEAD_DAYS = 10;

    private final InspectionStore store;
    private final Inspections inspections;
    private final InspectionTelling telling;

    InspectionReminders(InspectionStore store, Inspections inspections, InspectionTelling telling) {
        this.store = store;
        this.inspections = inspections;
        this.telling = telling;
    }

    @Transactional
    public void remind() {
        LocalDate today = inspections.today();
        store
                .list(INSPECTION
                        .STATE
                        .eq(InspectionState.PLANNED.key())
                        .and(INSPECTION.YEAR.between(today.getYear() - 1, today.getYear() + 1)))
                .stream()
                .filter(Inspection::announced)
                .forEach(inspection -> remind(inspection, today));
    }

    private void remind(Inspection inspection, LocalDate today) {
        LocalDate due = InspectionWorkSource.dueOf(inspection);
        if (due.isBefore(today)) {
            telling.due(inspection, true);
        } else if (!due.withDayOfMonth(1).isAfter(today.plusDays(AHEAD_DAYS))) {
            telling.due(inspection, false);
        }
    }
}
