package vn.thongsuot.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.shared.DomainException;

@DisplayName("Dán nhiều ngày nghỉ, làm bù")
class DayLinesTests {

    @Test
    @DisplayName("Bảng dán từ Excel bằng tiếng Việt và tệp CSV của hệ thống cho cùng một kết quả")
    void readsBothShapes() {
        List<SpecialDay> pasted = DayLines.read("""
                Ngày\tHình thức\tLý do\tGiờ làm việc
                8/2/2027\tNghỉ lễ\tTết Nguyên đán, ngày đầu\t
                20/02/2027\tLàm nửa ngày\tTrực thứ Bảy\t07:30-11:30
                """);
        List<SpecialDay> exported = DayLines.read("""
                date,kind,name,status,hours
                2027-02-08,holiday,Tết Nguyên đán; ngày đầu,confirmed,
                2027-02-20,half,Trực thứ Bảy,confirmed,07:30-11:30
                """);

        assertThat(pasted).isEqualTo(exported).hasSize(2);
        assertThat(pasted.getFirst().day()).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(pasted.getFirst().kind()).isEqualTo(SpecialDay.Kind.HOLIDAY);
    }

    @Test
    @DisplayName("Sai ở đâu thì nói dòng đó; thiếu dòng đầu thì là dòng 1")
    void namesTheLine() {
        assertThat(lineOf("Ngày;Hình thức\n08/02/2027;Nghỉ lễ\n31/02/2027;Nghỉ lễ"))
                .isEqualTo("3");
        assertThat(lineOf("Ngày;Hình thức\n08/02/2027;Nghỉ chơi")).isEqualTo("2");
        assertThat(lineOf("08/02/2027;Nghỉ lễ")).isEqualTo("1");
    }

    private static Object lineOf(String text) {
        var seen = new Object() {
            Object line = "";
        };
        assertThatThrownBy(() -> DayLines.read(text)).isInstanceOfSatisfying(DomainException.class, refused -> {
            assertThat(refused.code()).isEqualTo("CAL-007");
            seen.line = refused.parameters().getFirst();
        });
        return seen.line;
    }
}
