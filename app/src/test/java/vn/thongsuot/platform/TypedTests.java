package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ngày được gõ: đọc ở một chỗ")
class TypedTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "26/11/2026", "26112026", " 26/11/2026 "})
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2026, 11, 26));
        assertThat(Typed.dayOfLife(typed)).contains(LocalDate.of(2026, 11, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "2026-02-31", "26/11/26", "hôm qua", "1/1/2101", "1/1/1899"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(Typed.day(typed)).isEmpty();
        assertThat(Typed.dayOfLife(typed)).isEmpty();
    }

    @Test
    @DisplayName("Ngày sinh từ năm 1900; ngày khác từ năm 2000")
    void readsBirthsOfTheLastCentury() {
        assertThat(Typed.day("5/3/1931")).isEmpty();
        assertThat(Typed.dayOfLife("5/3/1931")).contains(LocalDate.of(1931, 3, 5));
        assertThat(Typed.dayOfLife("1/1/1900")).contains(LocalDate.of(1900, 1, 1));
    }
}
