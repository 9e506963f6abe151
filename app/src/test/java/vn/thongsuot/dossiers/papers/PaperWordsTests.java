package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperWordsTests {

    private final PaperDates dates = new PaperDates(new PaperTexts());

    @DisplayName("Ngày dưới 10 và tháng 1, 2 thêm số 0")
    @ParameterizedTest
    @CsvSource({
        "2026-01-05, ngày 05 tháng 01 năm 2026",
        "2026-02-28, ngày 28 tháng 02 năm 2026",
        "2026-03-09, ngày 09 tháng 3 năm 2026",
        "2026-12-31, ngày 31 tháng 12 năm 2026"
    })
    void writesDaysAsOfficialPapersDo(LocalDate day, String words) {
        assertThat(dates.day(day)).isEqualTo(words);
    }

    @Test
    void namesTheWeekdayOfAnAppointment() {
        assertThat(dates.appointment(LocalDateTime.parse("2026-11-22T08:05")))
                .isEqualTo("08 giờ 05 phút, Chủ nhật, ngày 22 tháng 11 năm 2026");
        assertThat(PaperDates.signedAt(OffsetDateTime.parse("2026-11-20T09:45:12.987+07:00")))
                .isEqualTo("2026-11-20T09:45:12+07:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế | SỞ Y TẾ",
                "Ủy ban nhân dân phường Tân Giang | ỦY BAN NHÂN DÂN/PHƯỜNG TÂN GIANG",
                "Trung tâm Phục vụ hành chính công | TRUNG TÂM PHỤC VỤ/HÀNH CHÍNH CÔNG",
                "Bộ phận Tiếp nhận và Trả kết quả | BỘ PHẬN TIẾP NHẬN/VÀ TRẢ KẾT QUẢ",
                "Nghĩaaaaaaaaaaaaaaaaaaaaaaaaa x | NGHĨAAAAAAAAAAAAAAAAAAAAAAAAA/X"
            })
    void breaksNamesIntoLinesOfSimilarLength(String name, String lines) {
        assertThat(CapitalLines.of(name, 23)).containsExactly(lines.split("/"));
    }

    @Test
    void keepsTheLineBreakThatWasTyped() {
        assertThat(CapitalLines.of("Trung tâm\n\nPhục vụ", 23)).containsExactly("TRUNG TÂM", "PHỤC VỤ");
    }
}
