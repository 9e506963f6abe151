package vn.thongsuot.programme.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.indicators.SourceKind;
import vn.thongsuot.programme.Comparator;
import vn.thongsuot.programme.Target;

/**
 * A target with the questions whose answers its board needs (Vietnamese: câu hỏi số liệu của một chỉ tiêu), in a fixed order:
 * the year so far, the year before it began, the years since, the months of the measured year.
 *
 * @param from first day of the measured year
 * @param to today, or the last day of the target's last year
 */
record MeasuredTarget(Target target, Indicator indicator, LocalDate from, LocalDate to) {

    private static final Set<String> ADDS_UP = Set.of("additive", "pair");
    private static final int MONTHS_BEFORE = 6;

    static MeasuredTarget of(Target target, Indicator indicator, LocalDate today) {
        LocalDate to = target.to().isBefore(today) ? target.to() : today;
        return new MeasuredTarget(target, indicator, to.withDayOfYear(1), to);
    }

    /** Whether a year is the sum of its months, so that each month is asked by itself. */
    boolean addsUp() {
        return ADDS_UP.contains(indicator.notes().additivity()) && indicator.denominator() != null;
    }

    boolean isMeasuredMonthly() {
        return indicator.notes().sourceKind() == SourceKind.COMPUTED
                || indicator.notes().sourceKind() == SourceKind.REGISTER;
    }

    /** Values of a rise or fall begin at 0; the year before says nothing about them. */
    boolean isChange() {
        return target.comparator().family() != Comparator.Family.LEVEL;
    }

    boolean higherIsBetter() {
        return indicator.higherIsBetter() == null
                ? target.comparator().direction() != Comparator.Direction.LOWER
                : indicator.higherIsBetter();
    }

    Question now() {
        return ask(from, to);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(now()));
        years().forEach(year -> questions.add(ask(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
        months().forEach(month -> questions.add(month.question()));
        return questions;
    }

    /** The year before the target began, and each whole year since; the newest last. */
    List<Integer> years() {
        int first = isChange() ? target.from().getYear() : target.from().getYear() - 1;
        return IntStream.range(first, from.getYear()).boxed().toList();
    }

    /** A month and how it is asked: by itself, or cumulative since the year began. */
    record Month(LocalDate first, Question question) {}

    /** Months of the measured year until now, after those of the half year before where they add up (for the forecast). */
    List<Month> months() {
        List<Month> months = new ArrayList<>();
        if (!isMeasuredMonthly()) {
            return months;
        }
        LocalDate begin = addsUp() ? from.minusMonths(MONTHS_BEFORE) : from;
        for (LocalDate month = begin; !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate last = month.plusMonths(1).minusDays(1);
            months.add(new Month(month, ask(addsUp() ? month : from, last.isAfter(to) ? to : last)));
        }
        return months;
    }

    private Question ask(LocalDate first, LocalDate last) {
        return Question.of(indicator.id(), filter(), first, last);
    }

    /** What the target's words narrow: its own filter and its level. */
    private @Nullable String filter() {
        String filter = target.proof().filter();
        if (target.level() == null || filter != null && filter.contains("level")) {
            return filter;
        }
        String level = "unit_level = " + target.level().key();
        return filter == null ? level : filter + " and " + level;
    }
}
