package vn.thongsuot.petitions.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.shared.DomainException;

@DisplayName("Ảnh người dân gửi: xóa vị trí chụp, thông tin máy; giữ hình, xoay đúng chiều")
class PictureCleanerTests {

    private final PictureCleaner cleaner = new PictureCleaner();

    @Test
    @DisplayName("Ảnh JPEG có GPS: sau khi làm sạch không còn đoạn ghi chú nào")
    void removesThePlace() throws IOException {
        byte[] taken = GpsPicture.make(320, 200, 1);
        assertThat(segments(taken)).contains(0xE1);
        assertThat(text(taken)).contains("Exif").contains(GpsPicture.DEVICE);

        byte[] clean = cleaner.clean(taken).content();

        assertThat(segments(clean))
                .allMatch(marker -> marker < 0xE1 || marker > 0xEF)
                .doesNotContain(0xFE);
        assertThat(text(clean)).doesNotContain("Exif").doesNotContain(GpsPicture.DEVICE);
        BufferedImage picture = read(clean);
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(isRed(picture, 20, 100)).isTrue();
        assertThat(isRed(picture, 300, 100)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 320, 200, 20, 100", "2, 320, 200, 300, 100", "3, 320, 200, 300, 100", "4, 320, 200, 20, 100",
        "5, 200, 320, 100, 20", "6, 200, 320, 100, 20", "7, 200, 320, 100, 300", "8, 200, 320, 100, 300"
    })
    @DisplayName("Điện thoại cầm nghiêng: ảnh vẫn đứng đúng chiều")
    void standsUpright(int orientation, int width, int height, int redX, int redY) throws IOException {
        BufferedImage picture =
                read(cleaner.clean(GpsPicture.make(320, 200, orientation)).content());

        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        assertThat(isRed(picture, redX, redY)).isTrue();
        assertThat(isRed(picture, width - redX, height - redY)).isFalse();
    }

    @Test
    void makesLargePicturesSmaller() throws IOException {
        BufferedImage picture =
                read(cleaner.clean(GpsPicture.make(4000, 3000, 6)).content());

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(1600);
        assertThat(isRed(picture, 600, 100)).isTrue();
    }

    @Test
    @DisplayName("Ảnh PNG trong suốt, có ghi chú: thành JPEG nền trắng, không còn ghi chú")
    void takesPng() throws IOException {
        byte[] png = withNote(png(new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB)), "GPS 10.77,106.70");
        assertThat(text(png)).contains("106.70");

        byte[] clean = cleaner.clean(png).content();

        assertThat(text(clean)).doesNotContain("106.70");
        assertThat(new Color(read(clean).getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    @DisplayName("Tệp không phải ảnh, ảnh hỏng, ảnh bom: từ chối")
    void refusesWhatIsNoPicture() throws IOException {
        byte[] broken = java.util.Arrays.copyOf(GpsPicture.make(320, 200, 1), 60);
        byte[] bomb = png(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_BINARY));
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        refuses("PTN-019", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        refuses("PTN-019", new byte[0]);
        refuses("PTN-019", broken);
        refuses("PTN-020", bomb);
    }

    private void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> cleaner.clean(content))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 180 && colour.getBlue() < 80;
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Kinds of the segments before the points. */
    private static List<Integer> segments(byte[] jpeg) {
        List<Integer> markers = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        bytes.position(2);
        while (bytes.remaining() > 4) {
            int marker = bytes.getShort() & 0xFF;
            markers.add(marker);
            if (marker == 0xDA) {
                break;
            }
            bytes.position(bytes.position() + (bytes.getShort(bytes.position()) & 0xFFFF));
        }
        return markers;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** A text chunk behind the head. */
    private static byte[] withNote(byte[] png, String words) {
        byte[] note = ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(12 + note.length);
        chunk.putInt(note.length)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(note);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + note.length);
        chunk.putInt((int) sum.getValue());
        int head = 8 + 25;
        return ByteBuffer.allocate(png.length + chunk.capacity())
                .put(png, 0, head)
                .put(chunk.array())
                .put(png, head, png.length - head)
                .array();
    }
}
