package vn.thongsuot.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.platform.docx.DocxPress;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.shared.DomainException;

@DisplayName("Mẫu Word của báo cáo")
class TemplateTests {

    private static final DocxPress PRESS = new DocxPress(new PdfPrinter());

    private final ReportPaper paper = new ReportPaper(
            "Báo cáo thử",
            Map.of("co_quan", "UBND PHƯỜNG TÂN GIANG", "so_ky_hieu", "12/BC-UBND", "so_lieu_3", "94,17%"),
            List.of(
                    new ReportPaper.Line(true, "I. Kết quả"),
                    new ReportPaper.Line(false, "Hồ sơ giải quyết đúng hạn đạt 94,17%.")),
            List.of(List.of(List.of("STT", "Chỉ tiêu"), List.of("1", "Hồ sơ đúng hạn"))),
            List.of(),
            LocalDate.of(2026, 9, 18));

    @Test
    @DisplayName("Mẫu mặc định qua được kiểm tra, trộn xong không còn trường nào")
    void fillsTheDefaultTemplate() {
        TemplateCheck.require(DefaultTemplate.bytes());

        List<String> lines = Docx.lines(TemplateFill.fill(DefaultTemplate.bytes(), paper));

        assertThat(String.join("\n", lines))
                .doesNotContain("{{")
                .contains("Số: 12/BC-UBND", "I. Kết quả\nHồ sơ giải quyết đúng hạn đạt 94,17%.", "1 | Hồ sơ đúng hạn");
    }

    @Test
    @DisplayName("Trường bị Word cắt thành nhiều đoạn vẫn được trộn, chữ quanh nó giữ nguyên")
    void findsPlaceholdersThatWordSplit() {
        byte[] edited = Docx.edit(DefaultTemplate.bytes(), document -> {
            XWPFParagraph added = document.createParagraph();
            for (String piece : List.of("Đạt {", "{so_", "lieu_3}", "} trong kỳ")) {
                added.createRun().setText(piece);
            }
        });

        assertThat(Docx.lines(TemplateFill.fill(edited, paper))).contains("Đạt 94,17% trong kỳ");
    }

    @Test
    @DisplayName("Kiểu chữ của trường trong mẫu là kiểu chữ của nội dung")
    void keepsTheTypeOfTheOffice() {
        byte[] edited = Docx.edit(
                DefaultTemplate.bytes(),
                document -> document.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().equals("{{noi_dung}}"))
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .forEach(run -> run.setFontSize(15.0)));

        byte[] filled = TemplateFill.fill(edited, paper);

        Docx.edit(filled, document -> {
            XWPFRun run = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("Hồ sơ giải quyết"))
                    .findFirst()
                    .orElseThrow()
                    .getRuns()
                    .getFirst();
            assertThat(run.getFontSizeAsDouble()).isEqualTo(15.0);
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
        });
    }

    @Test
    @DisplayName("Mẫu có trường lạ, mẫu không có chỗ cho nội dung và tệp không phải Word bị từ chối")
    void refusesWhatIsNoTemplate() {
        byte[] strange = Docx.edit(
                DefaultTemplate.bytes(),
                document -> document.createParagraph().createRun().setText("{{ten_thu_truong}}"));
        byte[] empty = Docx.edit(
                DefaultTemplate.bytes(),
                document -> document.removeBodyElement(document.getBodyElements()
                        .indexOf(document.getParagraphs().stream()
                                .filter(paragraph -> paragraph.getText().equals("{{noi_dung}}"))
                                .findFirst()
                                .orElseThrow())));

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> TemplateCheck.require(strange))
                .matches(refused -> refused.code().equals("RPT-021")
                        && refused.parameters().getFirst().equals("ten_thu_truong"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> TemplateCheck.require(empty))
                .matches(refused -> refused.code().equals("RPT-022"));
        for (byte[] file : List.of("PK\3\4 không phải Word".getBytes(), new byte[] {1, 2, 3})) {
            assertThatExceptionOfType(DomainException.class)
                    .isThrownBy(() -> TemplateCheck.require(file))
                    .matches(refused -> refused.code().equals("RPT-020"));
        }
    }

    @Test
    @DisplayName("PDF in từ tệp Word đúng chuẩn PDF/A và đọc được bằng trình đọc màn hình")
    void printsAnArchivableFile() throws Exception {
        byte[] pdf = PRESS.print(
                TemplateFill.fill(DefaultTemplate.bytes(), paper), "Báo cáo thử", LocalDate.of(2026, 9, 18));

        assertThat(PdfReading.faults(pdf, "2u")).isEmpty();
        assertThat(PdfReading.faults(pdf, "ua1")).isEmpty();
        assertThat(PdfReading.text(pdf)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12/BC-UBND", "94,17%");
    }

    @Test
    @DisplayName("Ký tự điều khiển và thẻ trong nội dung không phá được tệp")
    void survivesHostileText() throws Exception {
        ReportPaper hostile = new ReportPaper(
                "Thử <b>&\u0001",
                Map.of("co_quan", "<script>\u0000&amp; {{noi_dung}}"),
                List.of(new ReportPaper.Line(false, "<td>\u0007 & \uD83D\uDE00 " + "dài".repeat(400))),
                List.of(),
                List.of(),
                null);
        byte[] docx = TemplateFill.fill(DefaultTemplate.bytes(), hostile);

        assertThat(String.join("\n", Docx.lines(docx))).contains("<td> & ");
        assertThat(PdfReading.faults(PRESS.print(docx, hostile.title(), LocalDate.of(2026, 9, 18)), "2u"))
                .isEmpty();
    }
}
