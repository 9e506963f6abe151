package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.shared.DomainException;

class SheetsTests {

    private static final List<String> HEAD = List.of("Việc", "Hạn", "Số");

    @Test
    void readsWhatItWrote() {
        byte[] file = Sheets.write(
                "Thử",
                HEAD,
                List.of(
                        List.of("Rà soát", LocalDate.of(2026, 12, 31), 40),
                        Arrays.asList(null, null, null),
                        List.of("=1+1", LocalDate.of(2027, 1, 2), 0)));

        List<SheetRow> rows = Sheets.read(file, HEAD);

        assertThat(rows).extracting(SheetRow::number).containsExactly(2, 4);
        assertThat(rows.getFirst().text("Hạn")).isEqualTo("2026-12-31");
        assertThat(rows.getFirst().text("Số")).isEqualTo("40");
        assertThat(rows.getLast().text("Việc")).isEqualTo("=1+1");
        assertThat(rows.getLast().address("Hạn")).isEqualTo("B4");
    }

    /** Whoever opens or prints the file sees every name whole, the head on each page, and no figure with ten decimals. */
    @Test
    void canBeReadByPeople() throws Exception {
        String name = "Tỷ lệ hồ sơ giải quyết đúng hạn";
        byte[] file = Sheets.write(
                "Thử",
                HEAD,
                List.of(Arrays.asList(name, null, new BigDecimal("96.0039104120")), List.of("", "", 2026)));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            DataFormatter shown = new DataFormatter(Locale.ROOT);
            assertThat(sheet.getColumnWidth(0) / 256).isGreaterThan(name.length());
            assertThat(shown.formatCellValue(sheet.getRow(1).getCell(2))).isEqualTo("96.0039");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(96.003910412);
            assertThat(shown.formatCellValue(sheet.getRow(2).getCell(2))).isEqualTo("2026");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }

    @Test
    void refusesWhatItCannotRead() {
        refuses("SHT-001", "không phải bảng tính".getBytes(StandardCharsets.UTF_8));
        refuses("SHT-001", new byte[0]);
        refuses("SHT-002", Sheets.write("Thử", List.of("Cột khác"), List.of()));
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> Sheets.read(content, HEAD))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
