package vn.thongsuot.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.Sheets;

@DisplayName("Tệp kết xuất: CSV mở đúng trong Excel, bảng tính đọc lại được, quá dài thì dừng")
class RowFileTests {

    @Test
    @DisplayName("CSV: UTF-8 có BOM, dấu phẩy và ngoặc kép được bọc, công thức không chạy")
    void writesCsv() {
        CsvFile file = new CsvFile(10);
        file.head(List.of("Mã", "Tên"));
        file.row(Arrays.asList("H99-1", "Nguyễn \"Bảy\", xã A"));
        file.row(Arrays.asList(LocalDate.of(2026, 11, 5), null, 3, "=1+1", "dòng\nhai"));

        assertThat(file.bytes()).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8).substring(1))
                .isEqualTo("Mã,Tên\r\nH99-1,\"Nguyễn \"\"Bảy\"\", xã A\"\r\n05/11/2026,,3,'=1+1,\"dòng\nhai\"\r\n");
        assertThat(file.rows()).isEqualTo(2);
    }

    @Test
    void writesSheetsThatCanBeRead() {
        try (RowFile file = RowFile.of(ExportFormat.XLSX, "Hồ sơ/quá hạn", 1000)) {
            file.head(List.of("Mã", "Hạn", "Ngày"));
            for (int i = 0; i < 500; i++) {
                file.row(List.of("=H" + i, LocalDate.of(2026, 11, 5), i));
            }

            List<Sheets.SheetRow> rows = Sheets.read(file.bytes(), List.of("Mã", "Hạn", "Ngày"));
            assertThat(rows).hasSize(500);
            assertThat(rows.get(499).text("Mã")).isEqualTo("=H499");
            assertThat(rows.get(499).text("Hạn")).isEqualTo("2026-11-05");
            assertThat(file.rows()).isEqualTo(500);
        }
    }

    @Test
    void stopsAtTheMost() {
        for (ExportFormat format : ExportFormat.values()) {
            try (RowFile file = RowFile.of(format, "x", 2)) {
                file.head(List.of("a"));
                file.row(List.of("1"));
                file.row(List.of("2"));

                assertThatThrownBy(() -> file.row(List.of("3"))).isInstanceOf(TooManyRowsException.class);
                assertThat(file.rows()).isEqualTo(2);
            }
        }
    }
}
