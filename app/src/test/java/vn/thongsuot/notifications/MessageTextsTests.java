package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.shared.DomainException;

@DisplayName("Mẫu tin: trường trộn trong ngoặc nhọn")
class MessageTextsTests {

    private static final MessageKind KIND = new MessageKind("x", List.of("ma", "ngay"), List.of("A", "B"));

    @Test
    void fillsFieldsOnceOnly() {
        assertThat(MessageTexts.filled("Hồ sơ {ma}, hẹn {ngay}. {ma}!", KIND.fields(), List.of("{ngay}", "01/12")))
                .isEqualTo("Hồ sơ {ngay}, hẹn 01/12. {ngay}!");
        assertThat(MessageTexts.filled("không có gì {", KIND.fields(), List.of()))
                .isEqualTo("không có gì {");
    }

    @Test
    void refusesUnknownFieldsAndEmptyTexts() {
        assertThatThrownBy(() -> new Wording("x", "", "Hồ sơ {ho-ten}", "").check(KIND))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("NTF-003");
                    assertThat(refused.parameters()).contains("ho-ten");
                });
        assertThatThrownBy(() -> new Wording("x", "", " ", "").check(KIND))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("NTF-002"));
    }
}
