package vn.thongsuot.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Days of the spans of a pass, as tables in a statement (Vietnamese: các khoảng ngày của một lượt đọc). */
final class SpanDays {

    private final List<Days> all = new ArrayList<>();

    /** Days of one span, both inclusive. */
    private record Days(int number, LocalDate from, LocalDate to) {

        /** The first month that lies wholly within. */
        LocalDate firstMonth() {
            return from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        }

        /** The first month that does not lie wholly within any more. */
        LocalDate endMonth() {
            return to.plusDays(1).withDayOfMonth(1);
        }

        boolean hasMonths() {
            return firstMonth().isBefore(endMonth());
        }
    }

    /** All days from the first to the last of some spans. */
    record Hull(LocalDate from, LocalDate to) {}

    static Hull hull(List<FactSpan> spans) {
        return new Hull(
                spans.stream().map(FactSpan::from).min(LocalDate::compareTo).orElseThrow(),
                spans.stream().map(FactSpan::to).max(LocalDate::compareTo).orElseThrow());
    }

    static SpanDays of(List<FactSpan> spans) {
        SpanDays days = new SpanDays();
        spans.forEach(span -> days.add(days.all.size(), span.from(), span.to()));
        return days;
    }

    private void add(int number, LocalDate from, LocalDate to) {
        if (!from.isAfter(to)) {
            all.add(new Days(number, from, to));
        }
    }

    /** Whole months of the spans, from their first day to the first day of the last. */
    SpanDays months() {
        SpanDays months = new SpanDays();
        all.stream()
                .filter(Days::hasMonths)
                .forEach(days -> months.add(
                        days.number(), days.firstMonth(), days.endMonth().minusMonths(1)));
        return months;
    }

    /** The days of the spans before and after their whole months. */
    SpanDays fringes() {
        SpanDays fringes = new SpanDays();
        for (Days days : all) {
            if (days.hasMonths()) {
                fringes.add(days.number(), days.from(), days.firstMonth().minusDays(1));
                fringes.add(days.number(), days.endMonth(), days.to());
            } else {
                fringes.add(days.number(), days.from(), days.to());
            }
        }
        return fringes;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** A table of number, first and last day. */
    String table(String alias, SqlValues values) {
        return "unnest(" + values.bind(all.stream().map(Days::number).toArray(Integer[]::new)) + "::int[], "
                + values.bind(all.stream().map(Days::from).toArray(LocalDate[]::new)) + "::date[], "
                + values.bind(all.stream().map(Days::to).toArray(LocalDate[]::new)) + "::date[]) as " + alias
                + "(k, a, b)";
    }
}
