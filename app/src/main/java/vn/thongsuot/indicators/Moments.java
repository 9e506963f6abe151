package vn.thongsuot.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.facts.FactSpan;

/** Moves a formula to other days (Vietnamese: dời thời điểm tính): {@code .at(D)}, {@code .prior(n years)}, years, month ends. */
final class Moments {

    private final ZoneId zone;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** The one other moment; null where it needs a baseline and there is none. */
    @Nullable
    Moment shifted(Expression.When when, Moment moment) {
        FactSpan span = moment.span();
        Baseline baseline = moment.baseline();
        return switch (when) {
            case Expression.When.On(LocalDate day) -> at(day, moment);
            case Expression.When.Day day ->
                switch (day) {
                    case BASELINE -> baseline == null ? null : at(baseline.day(), moment);
                    case PERIOD_START ->
                        moment.at(span.during(
                                span.from(),
                                span.from(),
                                span.from().atStartOfDay(zone).toInstant()));
                    case PREVIOUS_YEAR_END -> at(LocalDate.of(span.to().getYear() - 1, 12, 31), moment);
                };
            case Expression.When.YearsBefore(int years) -> before(years, moment);
            case Expression.When.Years ignored ->
                throw new IllegalArgumentException("Several years are several moments.");
        };
    }

    /** The ends of the years that are meant; none without a baseline. */
    List<Moment> yearEnds(Expression.When.Years years, Moment moment) {
        Baseline baseline = moment.baseline();
        if (baseline == null) {
            return List.of();
        }
        List<Integer> meant = years == Expression.When.Years.BASELINE
                ? baseline.years()
                : finishedAfter(baseline, moment.span().at());
        return meant.stream()
                .map(year -> at(LocalDate.of(year, 12, 31), moment))
                .toList();
    }

    /** Ends of the months of the period; the running month counts with what is true now. */
    List<Moment> monthEnds(Moment moment) {
        FactSpan span = moment.span();
        LocalDate last = earlier(span.to(), dayOf(span.at()));
        List<Moment> ends = new ArrayList<>();
        for (LocalDate month = span.from().withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate end = earlier(month.plusMonths(1).minusDays(1), last);
            ends.add(moment.at(span.during(month, end, earlier(endOf(end), span.at()))));
        }
        return ends;
    }

    /** At the end of the day; flows are those of its year so far. */
    private Moment at(LocalDate day, Moment moment) {
        return moment.at(moment.span().during(day.withDayOfYear(1), day, endOf(day)));
    }

    private Moment before(int years, Moment moment) {
        FactSpan span = moment.span();
        LocalDate last = earlier(span.to(), dayOf(span.at()));
        return moment.at(span.during(
                span.from().minusYears(years),
                last.minusYears(years),
                span.at().atZone(zone).minusYears(years).toInstant()));
    }

    private List<Integer> finishedAfter(Baseline baseline, Instant at) {
        List<Integer> years = new ArrayList<>();
        for (int year = baseline.last() + 1; !endOf(LocalDate.of(year, 12, 31)).isAfter(at); year++) {
            years.add(year);
        }
        return years;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000);
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
