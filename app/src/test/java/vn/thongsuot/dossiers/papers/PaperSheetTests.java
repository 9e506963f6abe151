package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.papers.PaperFixtures.PRINTER;

import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot._support.PdfReading;
import vn.thongsuot.dossiers.papers.ReceiptPaper.Component;

class PaperSheetTests {

    private static final double POINTS_PER_MM = 72 / 25.4;

    static List<Paper> usual() {
        return PaperFixtures.all().stream()
                .filter(paper -> !(paper instanceof BookPaper))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("usual")
    void usualPaperFillsOneSheetOfA4(Paper paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(paper))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getPage(0).getMediaBox().getWidth() / POINTS_PER_MM)
                    .isBetween(209.5, 210.5);
            assertThat(document.getPage(0).getMediaBox().getHeight() / POINTS_PER_MM)
                    .isBetween(296.5, 297.5);
        }
    }

    @Test
    void registerLiesOnItsSide() throws Exception {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(PaperFixtures.book()))) {
            assertThat(document.getPage(0).getMediaBox().getWidth() / POINTS_PER_MM)
                    .isBetween(296.5, 297.5);
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void receiptOfSevenPapersStaysOnOneSheet() {
        List<Component> seven =
                Collections.nCopies(7, PaperFixtures.usualComponents().getFirst());

        byte[] pdf = PRINTER.print(PaperFixtures.receipt(PaperFixtures.applicant(), null, "Đăng ký khai sinh", seven));

        assertThat(PdfReading.pages(pdf)).hasSize(1);
    }

    @DisplayName("Lề trên, dưới 20 mm, trái 30 mm, phải 15 mm: ngoài lề không có gì, trừ số trang")
    @ParameterizedTest
    @MethodSource("usual")
    void marginsStayWhite(Paper paper) throws Exception {
        try (PDDocument document = Loader.loadPDF(PRINTER.print(paper))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 127);

            assertThat(isWhite(page, 0, 0, 1050, 99)).as("top").isTrue();
            assertThat(isWhite(page, 0, 0, 149, 1485)).as("left").isTrue();
            assertThat(isWhite(page, 976, 0, 1050, 1485)).as("right").isTrue();
            assertThat(isWhite(page, 0, 1386, 1050, 1485)).as("bottom").isTrue();
        }
    }

    @DisplayName("Số trang ở giữa lề trên, không ghi ở trang thứ nhất")
    @Test
    void numbersPagesFromTheSecondOn() {
        List<String> pages = PdfReading.pages(PRINTER.print(PaperFixtures.fullReceipt(60)));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.getFirst()).startsWith("ỦY BAN");
        assertThat(pages.get(1)).startsWith("2 ");
        assertThat(pages.get(2)).startsWith("3 ");
    }

    @Test
    void longListRepeatsItsHeadAndLosesNoRow() {
        List<String> pages = PdfReading.pages(PRINTER.print(PaperFixtures.fullReceipt(60)));
        String text = String.join(" ", pages);

        assertThat(pages).allSatisfy(page -> assertThat(page).contains("STT Giấy tờ Loại Số bản"));
        for (int n = 1; n <= 60; n++) {
            assertThat(text).contains("Giấy tờ số " + n + " kèm theo");
        }
        assertThat(pages.getLast()).contains("NGƯỜI NỘP HỒ SƠ", "Đăng ký nhận kết quả tại");
    }

    @DisplayName("Chữ ký không đứng một mình: trang cuối luôn có câu kết")
    @Test
    void signatureNeverStandsAlone() {
        for (int length = 1000; length <= 4000; length += 125) {
            byte[] pdf = PRINTER.print(PaperFixtures.refusal(PaperFixtures.longText(length)));

            assertThat(PdfReading.pages(pdf).getLast())
                    .as("reason of %d characters", length)
                    .contains("được biết và thực hiện./.", "NGƯỜI TIẾP NHẬN HỒ SƠ", "Quét mã");
        }
    }

    private static boolean isWhite(BufferedImage image, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < Math.min(right, image.getWidth()); x++) {
                if ((image.getRGB(x, Math.min(y, image.getHeight() - 1)) & 0xFFFFFF) != 0xFFFFFF) {
                    return false;
                }
            }
        }
        return true;
    }
}
