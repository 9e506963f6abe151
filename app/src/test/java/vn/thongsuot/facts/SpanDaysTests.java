package vn.thongsuot.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Một khoảng ngày bằng các tháng trọn vẹn của nó và các ngày lẻ hai đầu, không thừa, không thiếu")
class SpanDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 11, 1);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Test
    void monthsAndFringesAreTheSpan() {
        Random random = new Random(20_261_128);
        for (int i = 0; i < 3_000; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(120));
            LocalDate to = from.plusDays(random.nextInt(200));
            SpanDays span = SpanDays.of(List.of(span(from, to)));

            List<LocalDate> days = new ArrayList<>();
            days(span.fringes())
                    .forEach(pair -> pair[0].datesUntil(pair[1].plusDays(1)).forEach(days::add));
            days(span.months())
                    .forEach(pair -> pair[0].datesUntil(pair[1].plusMonths(1)).forEach(days::add));
            Collections.sort(days);

            assertThat(days).isEqualTo(from.datesUntil(to.plusDays(1)).toList());
        }
    }

    @Test
    void wholeYearHasNoFringes() {
        SpanDays year = SpanDays.of(List.of(span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));

        assertThat(year.fringes().isEmpty()).isTrue();
        assertThat(days(year.months()))
                .singleElement()
                .satisfies(months ->
                        assertThat(months).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 1)));
    }

    @Test
    void daysWithinAMonthHaveNoMonths() {
        assertThat(SpanDays.of(List.of(span(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 28))))
                        .months()
                        .isEmpty())
                .isTrue();
    }

    /** First and last day of each row of the table, as its values say them. */
    private static List<LocalDate[]> days(SpanDays days) {
        if (days.isEmpty()) {
            return List.of();
        }
        SqlValues values = new SqlValues();
        days.table("s", values);
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = DAY.matcher(values.toString());
        while (matcher.find()) {
            found.add(LocalDate.parse(matcher.group()));
        }
        int rows = found.size() / 2;
        return Stream.iterate(0, i -> i < rows, i -> i + 1)
                .map(i -> new LocalDate[] {found.get(i), found.get(i + rows)})
                .toList();
    }

    private static FactSpan span(LocalDate from, LocalDate to) {
        return new FactSpan(from, to, Instant.EPOCH, false, null, to, null, true, Map.of());
    }
}
