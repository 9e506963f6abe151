package vn.thongsuot.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DisplayName("Chuỗi quét thẻ căn cước: điền đủ ô; phần không đọc được ở lại ô của nó để báo lỗi")
class IdentityCardTests {

    @Test
    void fillsTheFieldsOfTheApplicantAndOfTheAgent() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("idNumber", "099187000001|024700001|Trần Thị Kim Hoa|02031987|Nữ|Số 1, xã Phú Sơn|12052021");
        typed.add("agent-idNumber", "099085000002||Lê Văn Đại|15061985|Nam|Số 2, xã Phú Sơn|12052021");

        MultiValueMap<String, String> filled = IdentityCard.filled(typed);

        assertThat(filled.getFirst("idNumber")).isEqualTo("099187000001");
        assertThat(filled.getFirst("birthDate")).isEqualTo("02/03/1987");
        assertThat(filled.getFirst("kind")).isEqualTo("citizen");
        assertThat(filled.getFirst("agent-fullName")).isEqualTo("Lê Văn Đại");
        assertThat(filled.getFirst("agent-birthDate")).isEqualTo("15/06/1985");
        assertThat(filled).doesNotContainKey("agent-kind");
        assertThat(IdentityCard.sexOf("099187000001", filled.getFirst("sex"))).isEqualTo("female");
        assertThat(IdentityCard.sexOf("099085000002", filled.getFirst("agent-sex")))
                .isEqualTo("male");
    }

    @Test
    void takesTheSexForTheNumberOfTheCardAlone() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("idNumber", "099187000001||Trần Thị Kim Hoa|02031987|X|Số 1|12052021");

        assertThat(IdentityCard.sexOf("099187000001", IdentityCard.filled(typed).getFirst("sex")))
                .isNull();
        assertThat(IdentityCard.sexOf("099187000009", "099187000001:female")).isNull();
        assertThat(IdentityCard.sexOf("", "")).isNull();
        assertThat(IdentityCard.sexOf("099187000001", "099187000001:khác")).isNull();
    }

    @Test
    void leavesWhatCannotBeReadInItsField() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("idNumber", "099187000001||Trần Thị Kim Hoa|3101|Nữ|Số 1|12052021");

        assertThat(IdentityCard.filled(typed).getFirst("birthDate")).isEqualTo("3101");

        typed.set("idNumber", "09918|x|Hoa|02031987|Nữ|Số 1|");
        assertThat(IdentityCard.filled(typed).getFirst("idNumber")).isEqualTo("09918|x|Hoa|02031987|Nữ|Số 1|");
        assertThat(IdentityCard.isLine("09918|x")).isTrue();
    }
}
