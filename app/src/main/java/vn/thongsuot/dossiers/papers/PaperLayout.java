package vn.thongsuot.dossiers.papers;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thongsuot.shared.LegalBasis;

/**
 * Measures of the papers (Vietnamese: kỹ thuật trình bày văn bản). Margins and place of the page number are those of the
 * decree; sizes of type are common practice within its ranges and stay settings.
 *
 * @param top margin in millimetres, as are the next three and {@code qr}
 * @param nationSize type size of the country's name in points, as are all further sizes
 * @param markSize size of the words in the mark of a digital signature
 * @param qr edge of the QR without its quiet zone
 */
@ConfigurationProperties("thongsuot.papers")
@LegalBasis(act = "30/2020/NĐ-CP", provision = "Phụ lục I", from = "2020-03-05")
record PaperLayout(
        @DefaultValue("20") int top,
        @DefaultValue("20") int bottom,
        @DefaultValue("30") int left,
        @DefaultValue("15") int right,
        @DefaultValue("12") int nationSize,
        @DefaultValue("13") int mottoSize,
        @DefaultValue("12") int agencySize,
        @DefaultValue("13") int numberSize,
        @DefaultValue("14") int titleSize,
        @DefaultValue("13") int bodySize,
        @DefaultValue("12") int tableSize,
        @DefaultValue("13") int pageNumberSize,
        @DefaultValue("10") int markSize,
        @DefaultValue("11") int footSize,
        @DefaultValue("21") int qr) {

    private static final int SHEET_WIDTH = 210;
    private static final int BESIDE_QR = 6;

    /** Width of the words beside the QR. */
    int trackWidth() {
        return SHEET_WIDTH - left - right - qr - BESIDE_QR;
    }
}
