package vn.thongsuot.programme.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.thongsuot.shared.DomainException;

class PlanTextTests {

    @Test
    @DisplayName("Word: giữ số đánh tự động và bảng")
    void readsWordWithItsNumbersAndTables() throws IOException {
        PlanText text = PlanText.of("kh.docx", docx());

        assertThat(text.text()).contains("I. MỤC TIÊU", "1. Cải cách thể chế", "2. Cải cách tài chính công");
        assertThat(text.text()).contains("TT\tChỉ tiêu\tĐơn vị\tNăm 2028\tNăm 2030");
    }

    @Test
    @DisplayName("Word: chỉ tiêu trong đoạn và trong bảng có lĩnh vực theo đề mục")
    void readsTheTargetsOfAWordFile() throws IOException {
        PlanDraft draft = PlanReader.read(PlanText.of("kh.docx", docx()));

        assertThat(draft.targets())
                .extracting(
                        DraftTarget::area,
                        DraftTarget::horizon,
                        target -> target.values().getFirst().intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("institutions", "2026-2030", 90),
                        org.assertj.core.groups.Tuple.tuple("public-finance", "2028", 30),
                        org.assertj.core.groups.Tuple.tuple("public-finance", "2030", 40));
    }

    @Test
    @DisplayName("PDF: nối các dòng bị ngắt giữa câu")
    void joinsTheBrokenLinesOfAPdf() throws IOException {
        PlanDraft draft = PlanReader.read(PlanText.of(
                "kh.pdf",
                pdf(
                        "KẾ HOẠCH",
                        "Cải cách hành chính xã An Hòa năm 2027",
                        "I. MỤC TIÊU",
                        "1. Cải cách thủ tục hành chính",
                        "- Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn tại bộ phận một cửa của xã đạt",
                        "tối thiểu 96% trong tổng số hồ sơ đã tiếp nhận.")));

        assertThat(draft.targets()).singleElement().satisfies(target -> {
            assertThat(target.comparator()).isEqualTo(">=");
            assertThat(target.area()).isEqualTo("procedures");
            assertThat(target.horizon()).isEqualTo("2027");
            assertThat(target.subject()).startsWith("Tỷ lệ hồ sơ giải quyết đúng hạn");
        });
    }

    @Test
    @DisplayName("Trang web: bỏ mã, giữ dòng bảng")
    void readsAWebPage() {
        PlanText text = PlanText.of("kh.html", """
                <html><head><title>x</title><script>var a = "50%";</script></head><body>
                <p>Tối thiểu 80% h&#7891; sơ&nbsp;&amp; văn bản</p>
                <table><tr><td><p>1</p></td><td>Hồ sơ</td><td>%</td><td>95</td></tr></table></body></html>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).contains("Tối thiểu 80% hồ sơ & văn bản", "Hồ sơ\t%\t95");
        assertThat(text.text()).doesNotContain("50%", "<");
    }

    @Test
    @DisplayName("Tệp chữ: UTF-8, UTF-16 và bảng mã Windows tiếng Việt")
    void readsOtherEncodings() {
        String words = "Tối thiểu 80% hồ sơ";
        byte[] windows = "\u0110a\u0323t 80% hô\u0300 sơ ơ\u0309 xa\u0303".getBytes(Charset.forName("windows-1258"));

        assertThat(PlanText.of("a.txt", words.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(words);
        assertThat(PlanText.of("a.txt", ("\ufeff" + words).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(words);
        assertThat(PlanText.of("a.txt", windows).text()).isEqualTo("Đạt 80% hồ sơ ở xã");
    }

    @Test
    @DisplayName("Tệp rỗng, quá lớn, hỏng, không phải văn bản: từ chối có lý do")
    void refusesWhatHoldsNoPlan() throws IOException {
        assertRefused("RDR-001", new byte[0]);
        assertRefused("RDR-001", "  \n \n".getBytes(StandardCharsets.UTF_8));
        assertRefused("RDR-002", new byte[PlanText.LARGEST_FILE + 1]);
        assertRefused("RDR-003", pdf());
        assertRefused("RDR-004", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
        assertRefused("RDR-005", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3});
    }

    @Test
    @DisplayName("Văn bản dài không có dòng: mỗi chỉ tiêu vẫn là lời của văn bản")
    void readsATextWithoutLineEnds() {
        String text = "100% hồ sơ cấp xã và 5 ".repeat(1_000);

        assertThat(PlanReader.read(new PlanText("a.txt", text)).targets())
                .isNotEmpty()
                .allSatisfy(target ->
                        assertThat(text.substring(target.start(), target.end())).isEqualTo(target.quote()));
    }

    private static void assertRefused(String code, byte[] bytes) {
        assertThatThrownBy(() -> PlanText.of("kh", bytes))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BigInteger roman = numbering(document, 0, STNumberFormat.UPPER_ROMAN);
            BigInteger decimal = numbering(document, 1, STNumberFormat.DECIMAL);
            document.createParagraph().createRun().setText("KẾ HOẠCH");
            document.createParagraph().createRun().setText("Cải cách hành chính tỉnh Hà Sơn giai đoạn 2026 - 2030");
            numbered(document, roman, "MỤC TIÊU");
            numbered(document, decimal, "Cải cách thể chế");
            document.createParagraph().createRun().setText("- Ít nhất 90% văn bản được rà soát.");
            numbered(document, decimal, "Cải cách tài chính công");
            XWPFTable table = document.createTable(2, 5);
            String[][] cells = {
                {"TT", "Chỉ tiêu", "Đơn vị", "Năm 2028", "Năm 2030"},
                {"1", "Đơn vị tự chủ chi thường xuyên", "%", "30", "≥ 40"}
            };
            for (int r = 0; r < 2; r++) {
                for (int c = 0; c < 5; c++) {
                    table.getRow(r).getCell(c).setText(cells[r][c]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static BigInteger numbering(XWPFDocument document, int id, STNumberFormat.Enum format) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal("%1.");
        BigInteger number = document.createNumbering().addAbstractNum(new XWPFAbstractNum(list));
        return document.getNumbering().addNum(number);
    }

    private static void numbered(XWPFDocument document, BigInteger list, String words) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.createRun().setText(words);
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                InputStream font =
                        PlanTextTests.class.getResourceAsStream("/fonts/tinos/Tinos_400Regular_Italic.ttf")) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (lines.length > 0) {
                PDType0Font tinos = PDType0Font.load(document, font);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(tinos, 11);
                    content.setLeading(16);
                    content.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
