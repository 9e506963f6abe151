package vn.thongsuot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.TextsFixture;
import vn.thongsuot.platform.Workbooks;
import vn.thongsuot.reports.papers.DefaultTemplate;
import vn.thongsuot.reports.papers.Docx;
import vn.thongsuot.reports.papers.ReportPaper;
import vn.thongsuot.reports.papers.TemplateFill;

/** What stands on the papers, against files that people read; {@code -Dthongsuot.update-docs=true} writes them anew. */
@DisplayName("Nội dung văn bản báo cáo")
class PaperGoldenTests {

    private static final Path GOLDEN = Path.of("src/test/resources/reports");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-09-18T02:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Report.Signature SIGNED =
            new Report.Signature("45/BC-UBND", LocalDate.of(2026, 9, 18), "Võ Hồng Phúc", "Phó Chủ tịch");

    private static final Issuer ISSUER = new Issuer("", "ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG", "Tân Giang");

    private final PaperMaker maker = new PaperMaker(TextsFixture.texts(), CLOCK);

    @Test
    @DisplayName("Báo cáo của một phường")
    void unitReport() {
        expect("unit-report.txt", lines(maker.paper(unitContent(), ISSUER, SIGNED, null)));
    }

    @Test
    @DisplayName("Dự thảo chưa ký")
    void draft() {
        expect("draft.txt", lines(maker.paper(unitContent(), ISSUER, null, null)));
    }

    @Test
    @DisplayName("Báo cáo tổng hợp với bảng đơn vị")
    void consolidatedReport() {
        expect("consolidated-report.txt", lines(maker.paper(consolidatedContent(), ISSUER, SIGNED, "Bộ Nội vụ")));
    }

    @Test
    @DisplayName("Bảng tính mang số thật, không phải chữ")
    void sheet() {
        byte[] book = new ReportSheet(new ReportWords(TextsFixture.texts(), Locale.of("vi")))
                .write(unitContent(), "08:30 15/09/2026");

        Sheets.SheetRow row =
                Sheets.read(book, List.of("Chỉ tiêu, số liệu", "Kết quả")).getFirst();
        assertThat(row.text("Chỉ tiêu, số liệu")).isEqualTo("Tỷ lệ hồ sơ giải quyết đúng hạn");
        assertThat(new BigDecimal(row.text("Kết quả").replace(',', '.')))
                .isBetween(new BigDecimal("94.16"), new BigDecimal("94.17"));
        assertThat(row.text("Mục tiêu")).isEqualTo("tối thiểu 96%");
        assertThat(row.text("Nguồn")).isEqualTo("Hệ thống tính");
    }

    @Test
    @DisplayName(
            "Bảng tính của báo cáo tổng hợp: mỗi đơn vị một hàng; trang cuối nói đó là báo cáo nào, số liệu lúc nào")
    void sheetOfUnits() {
        byte[] book = new ReportSheet(new ReportWords(TextsFixture.texts(), Locale.of("vi")))
                .write(consolidatedContent(), "08:30 15/09/2026");

        var sheets = Workbooks.read(
                book,
                Map.of("Theo đơn vị", List.of("Đơn vị", "Tình trạng"), "Báo cáo", List.of("Nội dung", "Chi tiết")),
                "Số liệu báo cáo",
                100);
        assertThat(sheets.get("Theo đơn vị"))
                .extracting(row -> row.text("Đơn vị"), row -> row.text("Tỷ lệ hồ sơ giải quyết đúng hạn"))
                .containsExactly(tuple("Xã Một", "98"), tuple("Phường Ba", "91.25"));
        assertThat(sheets.get("Báo cáo"))
                .extracting(row -> row.text("Chi tiết"))
                .contains("08:30 15/09/2026")
                .noneMatch(String::isBlank);
    }

    private static ReportContent consolidatedContent() {
        return Contents.content(
                List.of(
                        Contents.heading(1, "II. Cải cách thủ tục hành chính"),
                        Contents.part(
                                2,
                                Contents.with(
                                        Contents.rate("190", "200", "95", "computed"),
                                        Contents.atLeast("96", false),
                                        "94",
                                        null)),
                        Contents.text(3, "Khó khăn, vướng mắc", "- Phường Ba: đường truyền chậm.")),
                List.of(
                        Contents.unit(1, "Xã Một", "accepted", Map.of(2, cell("98"))),
                        Contents.unit(2, "Phường Ba", "draft", Map.of(2, cell("91.25")))));
    }

    private static ReportContent unitContent() {
        return Contents.content(
                List.of(
                        Contents.heading(1, "I. Kết quả giải quyết"),
                        Contents.part(
                                2,
                                Contents.with(
                                        Contents.rate("1130", "1200", "94.1666666667", "computed"),
                                        Contents.atLeast("96", false),
                                        "93.5",
                                        new ReportContent.PeersPart(new BigDecimal("95.1"), 3, 12))),
                        Contents.part(3, Contents.rate(null, null, null, "none")),
                        Contents.text(4, "Khó khăn, vướng mắc", "Máy quét hỏng.\nĐã đề nghị sửa chữa."),
                        Contents.text(5, "Kiến nghị", "")),
                List.of());
    }

    private static ReportContent.Cell cell(String value) {
        return new ReportContent.Cell(null, null, new BigDecimal(value), null);
    }

    private static List<String> lines(ReportPaper paper) {
        return Docx.lines(TemplateFill.fill(DefaultTemplate.bytes(), paper));
    }

    private static void expect(String name, List<String> lines) {
        Path file = GOLDEN.resolve(name);
        String text = String.join("\n", lines) + "\n";
        try {
            if (Boolean.getBoolean("thongsuot.update-docs")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
