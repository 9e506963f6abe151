package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kỳ báo cáo và ngày chốt số liệu")
class ReportPeriodTests {

    @ParameterizedTest(name = "{0} thứ {1} năm 2026: {2} đến {3}")
    @DisplayName("Chốt ngày 14: năm từ 15/12 năm trước đến 14/12, các kỳ khác theo cùng cách tính")
    @CsvSource({
        "YEAR, 1, 2025-12-15, 2026-12-14",
        "HALF_YEAR, 1, 2025-12-15, 2026-06-14",
        "NINE_MONTHS, 1, 2025-12-15, 2026-09-14",
        "QUARTER, 1, 2025-12-15, 2026-03-14",
        "QUARTER, 4, 2026-09-15, 2026-12-14",
        "MONTH, 1, 2025-12-15, 2026-01-14",
        "MONTH, 3, 2026-02-15, 2026-03-14",
    })
    void cutsOffOnTheFourteenth(PeriodKind kind, int n, LocalDate from, LocalDate to) {
        ReportPeriod period = ReportPeriod.of(kind, 2026, n, 14);

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.to()).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} thứ {1} năm 2028: {2} đến {3}")
    @CsvSource({
        "YEAR, 1, 2028-01-01, 2028-12-31",
        "QUARTER, 1, 2028-01-01, 2028-03-31",
        "MONTH, 2, 2028-02-01, 2028-02-29",
        "HALF_YEAR, 1, 2028-01-01, 2028-06-30",
    })
    void followsTheCalendarWithoutCutOff(PeriodKind kind, int n, LocalDate from, LocalDate to) {
        assertThat(ReportPeriod.of(kind, 2028, n, null)).isEqualTo(new ReportPeriod(kind, 2028, n, from, to));
    }

    @Test
    @DisplayName("Các quý của một năm nối tiếp nhau và gộp thành năm")
    void quartersMakeTheYear() {
        ReportPeriod year = ReportPeriod.of(PeriodKind.YEAR, 2026, 1, 14);
        LocalDate next = year.from();
        for (int n = 1; n <= 4; n++) {
            ReportPeriod quarter = ReportPeriod.of(PeriodKind.QUARTER, 2026, n, 14);
            assertThat(quarter.from()).isEqualTo(next);
            next = quarter.to().plusDays(1);
        }

        assertThat(next).isEqualTo(year.to().plusDays(1));
    }

    @Test
    @DisplayName("Tháng, quý so với kỳ liền trước; 6 tháng, 9 tháng, năm so với cùng kỳ năm trước")
    void comparesWithTheRightPeriod() {
        assertThat(ReportPeriod.of(PeriodKind.QUARTER, 2026, 1, 14).previous(14))
                .isEqualTo(ReportPeriod.of(PeriodKind.QUARTER, 2025, 4, 14));
        assertThat(ReportPeriod.of(PeriodKind.MONTH, 2026, 7, 14).previous(14))
                .isEqualTo(ReportPeriod.of(PeriodKind.MONTH, 2026, 6, 14));
        assertThat(ReportPeriod.of(PeriodKind.NINE_MONTHS, 2026, 1, 14).previous(14))
                .isEqualTo(ReportPeriod.of(PeriodKind.NINE_MONTHS, 2025, 1, 14));
    }

    @Test
    void refusesAFifthQuarter() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportPeriod.of(PeriodKind.QUARTER, 2026, 5, 14));
    }
}
