package vn.thongsuot.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Khi nào hồ sơ tự chuyển bước")
class AutomaticRuleTests {

    @ParameterizedTest
    @ValueSource(strings = {"fee-paid", "answered", "time-over", "time-over:16"})
    @DisplayName("Viết ra rồi đọc lại thì như cũ")
    void isReadAsItWasWritten(String code) {
        assertThat(AutomaticRule.parse(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "later", "fee-paid:2", "time-over:-1", "time-over:x", "time-over:10001"})
    @DisplayName("Không nhận điều khác danh sách, thời gian âm hoặc quá dài, thời gian cho sự kiện")
    void refusesWhatIsNotOnTheList(String code) {
        assertThatThrownBy(() -> AutomaticRule.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
