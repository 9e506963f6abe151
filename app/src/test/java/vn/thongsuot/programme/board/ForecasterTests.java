package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dự báo cuối kỳ: phương pháp và khoảng tin cậy")
class ForecasterTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    @Test
    void goesOnAsBeforeWhereMonthsAreAlike() {
        List<MonthCount> months = months(9, 1000, 900);

        Forecast forecast = Forecaster.ratio(soFar(months), months, LocalDate.of(2026, 9, 30), END)
                .orElseThrow();

        assertThat(forecast.value()).isEqualByComparingTo("90");
        assertThat(forecast.low()).isEqualByComparingTo("90");
        assertThat(forecast.high()).isEqualByComparingTo("90");
        assertThat(forecast.months()).isEqualTo(6);
        assertThat(forecast.expectedCases()).isBetween(2980L, 3020L);
    }

    @Test
    void followsTheLastSixMonthsForTheRest() {
        List<MonthCount> months = new ArrayList<>(months(3, 1000, 600));
        for (int i = 3; i < 9; i++) {
            months.add(new MonthCount(JANUARY.plusMonths(i), 900, 1000));
        }

        Forecast forecast = Forecaster.ratio(soFar(months), months, LocalDate.of(2026, 10, 1), END)
                .orElseThrow();

        // 7,200 of 9,000 so far; 91 days to come at 90 % of 1,000 in each 183 / 6 days
        assertThat(forecast.value()).isEqualByComparingTo("82.49");
    }

    @Test
    void saysNothingFromTwoMonths() {
        List<MonthCount> months = months(2, 1000, 900);

        assertThat(Forecaster.ratio(soFar(months), months, LocalDate.of(2026, 2, 28), END))
                .isEmpty();
    }

    @Test
    void leavesTheRunningMonthOut() {
        List<MonthCount> months = new ArrayList<>(months(3, 1000, 900));
        months.add(new MonthCount(JANUARY.plusMonths(3), 0, 400));

        Forecast forecast = Forecaster.ratio(soFar(months), months, LocalDate.of(2026, 4, 12), END)
                .orElseThrow();

        assertThat(forecast.months()).isEqualTo(3);
    }

    @Test
    @DisplayName(
            "Hàng 13: khoảng 80 %: thử lại trên 2.000 năm giả định, kết cục nằm trong khoảng khoảng bốn phần năm số lần")
    void row13IntervalHoldsTheOutcomeInFourOfFiveYears() {
        Random random = new Random(20261126);
        int years = 2_000;
        int inside = 0;
        for (int year = 0; year < years; year++) {
            List<MonthCount> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                double rate = Math.clamp(0.9 + 0.02 * random.nextGaussian(), 0, 1);
                long cases = 800 + random.nextInt(400);
                all.add(new MonthCount(JANUARY.plusMonths(i), Math.round(rate * cases), cases));
            }
            List<MonthCount> known = all.subList(0, 8);
            Forecast forecast = Forecaster.ratio(soFar(known), known, LocalDate.of(2026, 9, 1), END)
                    .orElseThrow();
            MonthCount outcome = soFar(all);
            BigDecimal percent = WhatIf.result(outcome.numerator(), outcome.denominator(), 0, 0);
            if (percent.compareTo(forecast.low()) >= 0 && percent.compareTo(forecast.high()) <= 0) {
                inside++;
            }
        }

        assertThat(inside * 100.0 / years).isBetween(76.0, 86.0);
    }

    private static List<MonthCount> months(int n, long cases, long counting) {
        List<MonthCount> months = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            months.add(new MonthCount(JANUARY.plusMonths(i), counting, cases));
        }
        return months;
    }

    private static MonthCount soFar(List<MonthCount> months) {
        return new MonthCount(
                JANUARY,
                months.stream().mapToLong(MonthCount::numerator).sum(),
                months.stream().mapToLong(MonthCount::denominator).sum());
    }
}
