package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueWordsTests {

    @Test
    void takesADayButNoMonth() {
        assertThat(DueWords.day("trước ngày 15/3/2026")).contains(LocalDate.of(2026, 3, 15));
        assertThat(DueWords.day("xong trước ngày 10 tháng 02 năm 2027")).contains(LocalDate.of(2027, 2, 10));
        assertThat(DueWords.day("tháng 3/2026")).isEmpty();
        assertThat(DueWords.day("31/02/2026")).isEmpty();
    }

    @Test
    void countsDaysOnlyWhereNoDayIsNamed() {
        assertThat(DueWords.days("trong vòng 30 ngày kể từ ngày ban hành")).contains(30);
        assertThat(DueWords.days("trước ngày 15/3/2026, trong 30 ngày")).isEmpty();
        assertThat(DueWords.days("trong quý I")).isEmpty();
    }
}
