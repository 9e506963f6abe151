package vn.thongsuot.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.thongsuot.calendar.WorkingCalendar;

/** When the periods of a regime fall due (Vietnamese: lịch báo cáo). */
final class DutyCalendar {

    private DutyCalendar() {}

    /**
     * A period with its due days.
     *
     * @param dueOn for the units
     * @param consolidatedOn for the consolidated report
     */
    record Due(ReportPeriod period, LocalDate dueOn, LocalDate consolidatedOn) {}

    /**
     * Periods that end while the regime is in force and are due by a day; the earliest first. A period that began before the
     * regime counts, because its report is asked for after the cut-off.
     *
     * @param works of the recipient: where the regime says so, a due day off moves to the next working day
     */
    static List<Due> upTo(Regime regime, LocalDate day, WorkingCalendar works) {
        List<Due> all = new ArrayList<>();
        for (Regime.Cadence cadence : regime.cadences()) {
            IntStream.rangeClosed(regime.from().getYear(), day.getYear() + 1)
                    .boxed()
                    .flatMap(year -> IntStream.rangeClosed(1, cadence.kind().perYear())
                            .mapToObj(n -> ReportPeriod.of(cadence.kind(), year, n, regime.cutOffDay())))
                    .filter(period -> inForce(regime, period.to()))
                    .map(period -> new Due(
                            period,
                            due(regime, works, period.to().plusDays(cadence.dueDays())),
                            due(regime, works, period.to().plusDays(cadence.consolidatedDays()))))
                    .filter(due -> !due.dueOn().isAfter(day))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Due::dueOn));
        return all;
    }

    private static LocalDate due(Regime regime, WorkingCalendar works, LocalDate counted) {
        return regime.handling().movesDue() && !works.isWorkingDay(counted) ? works.nextWorkingDay(counted) : counted;
    }

    private static boolean inForce(Regime regime, LocalDate day) {
        LocalDate to = regime.to();
        return !day.isBefore(regime.from()) && (to == null || !day.isAfter(to));
    }
}
