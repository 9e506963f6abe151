package vn.thongsuot.documents.scans;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads a page that the test draws, with the machine's own tesseract; where there is none, says that there is none. */
@DisplayName("Nhận dạng chữ trên trang quét tiếng Việt")
class TextReadingTests {

    private static final List<String> PAGE = List.of(
            "ỦY BAN NHÂN DÂN PHƯỜNG TÂN GIANG",
            "Số: 57/GP-UBND",
            "Tân Giang, ngày 5 tháng 11 năm 2026",
            "GIẤY PHÉP XÂY DỰNG",
            "Cấp cho ông Trịnh Quốc Vượng, địa chỉ thường trú tại khu phố 2.");

    private final TextReading reading = new TextReading("tesseract");

    @Test
    @DisplayName("Đọc được chữ có dấu, số và ngày của văn bản; máy không cài thì báo không có, không lỗi")
    void readsVietnamese() throws Exception {
        byte[] jpeg = drawn();

        if (reading.isInstalled()) {
            String text = reading.read(jpeg).orElseThrow();
            assertThat(text).contains("Trịnh Quốc Vượng", "GIẤY PHÉP XÂY DỰNG");
            assertThat(TextReading.propose(text)).isEqualTo(new TextReading.Proposal("57/GP-UBND", "05/11/2026"));
        } else {
            assertThat(reading.read(jpeg)).isEmpty();
        }
    }

    @Test
    @DisplayName("Không có chương trình nhận dạng thì mọi việc khác vẫn chạy")
    void doesWithoutTheProgram() {
        TextReading none = new TextReading("khong-co-chuong-trinh-nay");

        assertThat(none.isInstalled()).isFalse();
        assertThat(none.read(new byte[] {1})).isEmpty();
    }

    /** As a scanner at 200 dots per inch sees the page. */
    private static byte[] drawn() throws Exception {
        BufferedImage page = new BufferedImage(1654, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        try (InputStream font = Objects.requireNonNull(
                TextReadingTests.class.getResourceAsStream("/fonts/tinos/Tinos_400Regular.ttf"))) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(40f));
        }
        int y = 100;
        for (String line : PAGE) {
            pen.drawString(line, 120, y);
            y += 110;
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpg", out);
        return out.toByteArray();
    }
}
