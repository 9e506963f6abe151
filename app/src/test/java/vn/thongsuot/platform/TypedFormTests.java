package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.shared.DomainException;

@DisplayName("Nội dung đã nhập vào biểu mẫu")
class TypedFormTests {

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "mai", "2027", "14/08/1987", "1/1/27"})
    @DisplayName("Ngày không bắt buộc mà ghi không đọc được thì báo lỗi, không coi như bỏ trống")
    void refusesWhatIsNoDay(String typed) {
        TypedForm form = new TypedForm(Map.of("validTo", typed));

        assertThatThrownBy(() -> form.dayOrNone("validTo"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("PLA-011"));
    }

    @Test
    void takesNothingForNoDay() {
        assertThat(new TypedForm(Map.of("validTo", "  ")).dayOrNone("validTo")).isNull();
        assertThat(TypedForm.NOTHING.dayOfLifeOrNone("on")).isNull();
    }

    @Test
    @DisplayName("Giấy tờ cấp trước năm 2000 ghi được ngày cấp")
    void takesDaysOfOldPapers() {
        TypedForm form = new TypedForm(Map.of("on", "14/08/1987", "wrong", "30/02/1987", "older", "14/08/1887"));

        assertThat(form.dayOfLifeOrNone("on")).isEqualTo(LocalDate.of(1987, 8, 14));
        assertThatThrownBy(() -> form.dayOfLifeOrNone("wrong")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> form.dayOfLifeOrNone("older")).isInstanceOf(DomainException.class);
    }
}
