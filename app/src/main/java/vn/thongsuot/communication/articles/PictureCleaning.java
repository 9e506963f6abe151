package vn.thongsuot.communication.articles;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/**
 * Draws a picture anew (Vietnamese: làm sạch ảnh): only pixels are left of it, no place, no camera, nothing hidden; large ones
 * become smaller.
 */
final class PictureCleaning {

    private static final int WIDEST = 1600;
    private static final long MOST_PIXELS = 40_000_000;

    private PictureCleaning() {}

    /** @return a JPEG file @throws DomainException COM-006 for what is no JPEG or PNG picture, or too large */
    static byte[] clean(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            BufferedImage picture = read(input);
            if (picture == null) {
                throw refused();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(drawn(picture), "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw refused();
        }
    }

    private static @Nullable BufferedImage read(@Nullable ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers =
                input == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            boolean known = reader.getFormatName().matches("(?i)jpe?g|png");
            return known && pixels <= MOST_PIXELS ? reader.read(0) : null;
        } catch (RuntimeException broken) {
            return null;
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage picture) {
        double scale = Math.min(1.0, (double) WIDEST / picture.getWidth());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static DomainException refused() {
        return new DomainException("COM-006", DomainException.Kind.INVALID, "no JPEG or PNG picture of usual size");
    }
}
