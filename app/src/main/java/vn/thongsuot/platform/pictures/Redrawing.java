package vn.thongsuot.platform.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew (Vietnamese: vẽ lại ảnh): only its points go over, so place, time, device, thumbnail and whatever else a
 * telephone writes into the file are gone. Large pictures become smaller, sideways ones upright.
 */
public final class Redrawing {

    /** Longest side that is kept, in points. */
    private static final int LONGEST = 1600;

    private static final float QUALITY = 0.82f;

    private Redrawing() {}

    /**
     * A JPEG of what a JPEG or PNG shows.
     *
     * @param mostPoints above it a small file could fill the memory
     * @throws UnusablePictureException for anything else, and for more points
     */
    public static byte[] jpeg(byte[] content, long mostPoints) throws UnusablePictureException {
        try {
            return jpeg(upright(read(content, mostPoints), Orientation.of(content)));
        } catch (IOException unreadable) {
            throw new UnusablePictureException(false, unreadable);
        }
    }

    private static BufferedImage read(byte[] content, long mostPoints) throws IOException, UnusablePictureException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName();
                if (format.equalsIgnoreCase("jpeg") || format.equalsIgnoreCase("png")) {
                    return read(reader, stream, mostPoints);
                }
            }
        }
        throw new UnusablePictureException(false, null);
    }

    /** Leaves points out while reading where there are many, so that no large picture stands in memory. */
    private static BufferedImage read(ImageReader reader, ImageInputStream stream, long mostPoints)
            throws IOException, UnusablePictureException {
        try {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPoints) {
                throw new UnusablePictureException(true, null);
            }
            int every = Math.max(1, Math.max(width, height) / (2 * LONGEST));
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, parameters);
        } catch (RuntimeException broken) {
            // The decoders of the platform answer broken files with whatever their arithmetic runs into.
            throw new IIOException("picture is broken", broken);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean sideways = orientation >= 5;
        double scale = Math.min(1.0, (double) LONGEST / Math.max(width, height));
        int across = Math.max(1, (int) Math.round((sideways ? height : width) * scale));
        int down = Math.max(1, (int) Math.round((sideways ? width : height) * scale));
        BufferedImage drawn = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, across, down);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(scale, scale);
            pen.drawImage(picture, turn(orientation, width, height), null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    /** From how the points lie in the file to how the picture stands. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
