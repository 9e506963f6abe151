package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.papers.PaperFixtures.HOSTILE;
import static vn.thongsuot.dossiers.papers.PaperFixtures.PRINTER;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot._support.PdfReading;

@DisplayName("Biểu mẫu một cửa là tệp PDF/A-2u, đọc được bằng trình đọc màn hình")
class PaperConformanceTests {

    static Stream<Paper> papers() {
        return Stream.concat(
                PaperFixtures.all().stream(),
                Stream.of(
                        PaperFixtures.bareReceipt(),
                        PaperFixtures.fullReceipt(60),
                        PaperFixtures.hostileReceipt(),
                        PaperFixtures.supplement(List.of(HOSTILE), HOSTILE),
                        PaperFixtures.refusal(HOSTILE),
                        PaperFixtures.apology(PaperFixtures.longText(5000))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void conformsToArchiveStandard(Paper paper) throws Exception {
        assertThat(PdfReading.faults(PRINTER.print(paper), "2u")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void conformsToAccessibilityStandard(Paper paper) throws Exception {
        assertThat(PdfReading.faults(PRINTER.print(paper), "ua1")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void carriesNothingThatRunsOrIsAttached(Paper paper) throws Exception {
        try (var document = Loader.loadPDF(PRINTER.print(paper))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getOpenAction()).isNull();
            assertThat(catalog.getCOSObject().containsKey(COSName.AA)).isFalse();
            assertThat(catalog.getNames() == null || catalog.getNames().getEmbeddedFiles() == null)
                    .isTrue();
            assertThat(catalog.getNames() == null || catalog.getNames().getJavaScript() == null)
                    .isTrue();
        }
    }

    @DisplayName("Trình đọc màn hình đọc đúng thứ tự trên giấy")
    @Test
    void isReadAloudInTheOrderOfTheForm() {
        String words = PdfReading.spoken(PRINTER.print(PaperFixtures.receipt()));

        assertThat(words)
                .startsWith("ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG CỘNG HÒA XÃ HỘI CHỦ"
                        + " NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 1187/TTPVHCC Tân Giang, ngày 20 tháng 11"
                        + " năm 2026 GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ Mã hồ sơ:")
                .containsSubsequence(
                        "Tiếp nhận hồ sơ của:",
                        "Số định danh",
                        "Địa chỉ:",
                        "Số điện thoại:",
                        "Email:",
                        "Nội dung yêu cầu",
                        "STT Giấy tờ Loại Số bản 1 Đơn đề nghị",
                        "4 Bản cam kết",
                        "Thời gian trả kết quả",
                        "NGƯỜI NỘP HỒ SƠ",
                        "NGƯỜI TIẾP NHẬN HỒ SƠ",
                        "Quét mã");
    }

    @Test
    void keepsPersonsOutOfFileProperties() throws Exception {
        try (var document = Loader.loadPDF(PRINTER.print(PaperFixtures.receipt()))) {
            var properties = document.getDocumentInformation();

            assertThat(properties.getTitle()).isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
            assertThat(properties.getCOSObject().toString()).doesNotContain("Tuyết", "099178002651");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
    }
}
