package vn.thongsuot.procedures.routes.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.access.Role;
import vn.thongsuot.procedures.AtUnit;

@DisplayName("Chữ trong bảng quy trình")
class WordsTests {

    @ParameterizedTest(name = "{0} = {1} nửa giờ")
    @CsvSource(
            delimiter = '=',
            value = {
                "0,5 ngày = 8",
                "0.25 ngày = 4",
                "4 giờ = 8",
                "01 ngày làm việc = 16",
                "Không quá 04 giờ làm việc (0,5 ngày) = 8",
                "½ ngày = 8",
                "1/2 ngày = 8",
                "nửa ngày = 8",
                "01 ngày 4 giờ = 24",
                "30 phút = 1",
                "15 phút = 1",
                "Giờ hành chính = 0",
                "2 NGÀY = 32"
            })
    @DisplayName("Thời gian")
    void readsTimes(String text, int halfHours) {
        assertThat(TimeWords.read(text)).contains(Duration.ofMinutes(30L * halfHours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "theo quy định", "ngay", "3/0 ngày"})
    @DisplayName("Không hiểu thì không đoán")
    void guessesNoTime(String text) {
        assertThat(TimeWords.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '=',
            value = {
                "Cán bộ TN&TKQ = INTAKE_CLERK = INTAKE = true",
                "Công chức tại Bộ phận Một cửa = INTAKE_CLERK = INTAKE = true",
                "Văn thư = RECORDS_CLERK = DECIDING_OFFICE = true",
                "Lãnh đạo Phòng Kinh tế = DEPARTMENT_HEAD = DECIDING_OFFICE = true",
                "Lãnh đạo cơ quan = LEADER = DECIDING_OFFICE = true",
                "Phó Chủ tịch UBND xã = LEADER = DECIDING_OFFICE = true",
                "Chuyên viên được giao = OFFICER = DECIDING_OFFICE = true",
                "Chủ tịch UBND tỉnh = LEADER = NAMED_UNIT = false",
                "Lãnh đạo Văn phòng UBND tỉnh = LEADER = NAMED_UNIT = false",
                "Chuyên viên UBND tỉnh = OFFICER = DECIDING_OFFICE = false",
                "Văn thư UBND tỉnh = RECORDS_CLERK = DECIDING_OFFICE = false",
                "Chuyên viên Sở Nội vụ = OFFICER = PROVINCE_AGENCY = false",
                "Tổ máy = OFFICER = DECIDING_OFFICE = false"
            })
    @DisplayName("Trách nhiệm")
    void readsWho(String text, Role role, AtUnit at, boolean sure) {
        WhoWords.Who who = WhoWords.read(text);

        assertThat(who.role()).isEqualTo(role);
        assertThat(who.place().at()).isEqualTo(at);
        assertThat(who.sure()).isEqualTo(sure);
    }
}
