package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ô ngày: gõ tắt được và luôn là ngày/tháng/năm, dù trình duyệt dùng tiếng gì")
class DayFieldsTests {

    @Test
    @DisplayName("Không mẫu trang nào dùng ô ngày của trình duyệt")
    void areTypedTheSameEverywhere() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src", "main", "jte"))) {
            assertThat(templates.filter(path -> path.toString().endsWith(".jte")))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(path -> assertThat(Files.readString(path)).doesNotContain("type=\"date\""));
        }
    }

    @Test
    @DisplayName("Đọc như người ta viết; ngày không có thì không đoán")
    void readsWhatPeopleWrite() throws ParseException {
        DayFormatter formatter = new DayFormatter();
        LocalDate day = LocalDate.of(2026, 2, 3);
        for (String written : new String[] {"03/02/2026", "3/2/2026", "03022026", "2026-02-03", " 03/02/2026 "}) {
            assertThat(formatter.parse(written, Locale.ROOT)).as(written).isEqualTo(day);
        }
        assertThatThrownBy(() -> formatter.parse("30/02/2026", Locale.ROOT)).isInstanceOf(ParseException.class);
        assertThat(formatter.parse(formatter.print(day, Locale.ROOT), Locale.ROOT))
                .isEqualTo(day);
    }
}
