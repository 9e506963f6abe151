package vn.thongsuot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.CutOffs.Days;
import vn.thongsuot.calendar.CutOffs.Rule;

@DisplayName("Hàng 16: kỳ số liệu theo lịch và quy định ngày chốt có ngày hiệu lực")
class CutOffsTests {

    private static final Rule MIDDLE = new Rule(LocalDate.of(2020, 1, 1), 14);

    @Test
    void closesOnTheDayOfTheRule() {
        CutOffs rules = new CutOffs(List.of(MIDDLE));

        assertThat(rules.month(YearMonth.of(2026, 1))).isEqualTo(days("2025-12-15", "2026-01-14"));
        assertThat(rules.months(YearMonth.of(2026, 7), YearMonth.of(2026, 9)))
                .isEqualTo(days("2026-06-15", "2026-09-14"));
        assertThat(rules.months(YearMonth.of(2026, 1), YearMonth.of(2026, 12)))
                .isEqualTo(days("2025-12-15", "2026-12-14"));
    }

    @Test
    @DisplayName(
            "Đổi ngày chốt từ một ngày: kỳ trước theo quy định cũ, kỳ sau theo quy định mới, không ngày nào mất hay lặp")
    void row16SplitsCorrectlyWhereTheRuleChanges() {
        CutOffs rules = new CutOffs(List.of(MIDDLE, new Rule(LocalDate.of(2026, 7, 1), null)));

        assertThat(rules.month(YearMonth.of(2026, 6))).isEqualTo(days("2026-05-15", "2026-06-14"));
        assertThat(rules.month(YearMonth.of(2026, 7))).isEqualTo(days("2026-06-15", "2026-07-31"));
        assertThat(rules.month(YearMonth.of(2026, 8))).isEqualTo(days("2026-08-01", "2026-08-31"));
    }

    @Test
    void closesBeforeTheNewRuleWhereNeitherCloses() {
        CutOffs rules = new CutOffs(List.of(new Rule(LocalDate.of(2020, 1, 1), null), new Rule(day("2026-07-20"), 14)));

        assertThat(rules.month(YearMonth.of(2026, 7))).isEqualTo(days("2026-07-01", "2026-07-19"));
        assertThat(rules.month(YearMonth.of(2026, 8))).isEqualTo(days("2026-07-20", "2026-08-14"));
    }

    @Test
    @DisplayName("Với quy định ngẫu nhiên, mỗi ngày thuộc đúng một kỳ tháng")
    void row16PutsEveryDayInOneMonth() {
        Random random = new Random(16);
        for (int i = 0; i < 500; i++) {
            CutOffs rules = randomRules(random);
            LocalDate next = rules.month(YearMonth.of(2024, 1)).from();
            for (YearMonth month = YearMonth.of(2024, 1); month.getYear() < 2028; month = month.plusMonths(1)) {
                Days days = rules.month(month);
                assertThat(days.from()).as("%s %s", rules, month).isEqualTo(next);
                assertThat(days.to()).as("%s %s", rules, month).isAfterOrEqualTo(days.from());
                next = days.to().plusDays(1);
            }
        }
    }

    @Test
    void refusesADayThatNotEveryMonthHas() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new Rule(from, 31)).hasMessageContaining("allowed: 1 to 28");
        assertThatThrownBy(() -> new CutOffs(List.of())).hasMessageContaining("no rule");
    }

    private static CutOffs randomRules(Random random) {
        List<Rule> rules = new ArrayList<>(List.of(new Rule(LocalDate.of(2020, 1, 1), 1 + random.nextInt(28))));
        LocalDate from = LocalDate.of(2024, 2, 1);
        for (int n = random.nextInt(3); n > 0; n--) {
            from = from.plusDays(40 + random.nextInt(300));
            rules.add(new Rule(from, random.nextInt(4) == 0 ? null : 1 + random.nextInt(28)));
        }
        return new CutOffs(rules);
    }

    private static Days days(String from, String to) {
        return new Days(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
