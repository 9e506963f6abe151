package vn.thongsuot.inspections.findings;

import static vn.thongsuot.db.inspections.Tables.FINDING;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds of findings (Vietnamese: nhắc khắc phục tồn tại): some days before the day, when it is over, and before the year ends in
 * which it has to be remedied or escalated (the plans' rule R7). Each occasion is told once.
 */
@Service
public class FindingReminders {

    private static final int REMIND_DAYS = 5;
    private static final int YEAR_END_DAYS = 30;

    private final FindingStore store;
    private final Findings findings;
    private final FindingTelling telling;

    FindingReminders(FindingStore store, Findings findings, FindingTelling telling) {
        this.store = store;
        this.findings = findings;
        this.telling = telling;
    }

    @Transactional
    public void remind() {
        LocalDate today = findings.today();
        for (Finding finding : store.list(FINDING.STATE.in(FindingState.OPEN.key(), FindingState.REPORTED.key()))) {
            LocalDate due = finding.draft().dueOn();
            if (finding.isLate(today)) {
                telling.late(finding);
            } else if (finding.state() == FindingState.OPEN && !due.isAfter(today.plusDays(REMIND_DAYS))) {
                telling.due(finding);
            }
            LocalDate end = Objects.requireNonNull(finding.yearEnd());
            if (!end.isAfter(today.plusDays(YEAR_END_DAYS))) {
                telling.yearEnds(finding);
            }
        }
    }
}
