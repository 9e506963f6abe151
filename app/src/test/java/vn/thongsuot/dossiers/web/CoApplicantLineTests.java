package vn.thongsuot.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Danh sách người cùng đứng tên: mỗi dòng một người, gõ, dán hay quét thẻ đều được")
class CoApplicantLineTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "099187000001 Trần Thị Kim Hoa",
                "099187000001\tTrần Thị  Kim Hoa",
                "099187000001; Trần Thị Kim Hoa;",
                "Trần Thị Kim Hoa, 099187000001",
                "099187000001|024700001|Trần Thị Kim Hoa|02031987|Nữ|Số 1, xã Phú Sơn|12052021"
            })
    void readsAPersonInEveryWriting(String line) {
        CoApplicantLine person = CoApplicantLine.of(line);

        assertThat(person.isWhole()).isTrue();
        assertThat(person.idNumber()).isEqualTo("099187000001");
        assertThat(person.fullName()).isEqualTo("Trần Thị Kim Hoa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trần Thị Kim Hoa",
                "099187000001",
                "0991870000 Trần Thị Kim Hoa",
                "099187000001 12345",
                "12|3|Hoa|"
            })
    void tellsLinesWithoutAPerson(String line) {
        assertThat(CoApplicantLine.of(line).isWhole()).isFalse();
    }

    @Test
    void takesDayAndPlaceOfTheCard() {
        CoApplicantLine person =
                CoApplicantLine.of("099187000001||Trần Thị Kim Hoa|02031987|Nữ|Số 1, xã Phú Sơn|12052021");

        assertThat(person.birthDate()).isEqualTo("02/03/1987");
        assertThat(person.address()).isEqualTo("Số 1, xã Phú Sơn");
        assertThat(person.sexOrNull()).isEqualTo("female");
        assertThat(person.toString()).doesNotContain("Hoa", "099187000001");
    }

    @Test
    void namesWrongLinesByTheirNumbers() {
        IntakeBeside beside =
                new IntakeBeside(Map.of(), "099187000001 Hoa\n\nkhông có số\n099187000002 Lan\n12 Mai", Map.of());

        assertThat(beside.lines()).hasSize(4);
        assertThat(beside.wrongLines()).isEqualTo("2, 4");
        assertThat(CoApplicantLine.list(" \n\n")).isEqualTo(List.of());
    }
}
