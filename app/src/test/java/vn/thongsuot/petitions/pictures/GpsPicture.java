package vn.thongsuot.petitions.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A JPEG as a telephone makes it: notes with the place where it was taken, the device, and how it was held. */
public final class GpsPicture {

    public static final String DEVICE = "DienThoaiThu";

    private GpsPicture() {}

    /** Left half red, right half blue, as the points lie in the file. */
    public static byte[] make(int width, int height, int orientation) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", plain);
            byte[] jpeg = plain.toByteArray();
            ByteArrayOutputStream noted = new ByteArrayOutputStream();
            noted.write(jpeg, 0, 2);
            noted.write(notes(orientation));
            noted.write(jpeg, 2, jpeg.length - 2);
            return noted.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** APP1 with Exif: device, orientation and a directory of the place (10°46'N 106°42'E). */
    private static byte[] notes(int orientation) {
        byte[] device = (DEVICE + "\0").getBytes(StandardCharsets.US_ASCII);
        int place = 8 + 2 + 3 * 12 + 4;
        int values = place + 2 + 4 * 12 + 4;
        int deviceAt = values + 48;
        ByteBuffer tiff = ByteBuffer.allocate(deviceAt + device.length);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, device.length, deviceAt);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, place);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, 5, 3, values);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put(new byte[] {'E', 0, 0, 0});
        entry(tiff, 4, 5, 3, values + 24);
        tiff.putInt(0);
        for (int number : new int[] {10, 1, 46, 1, 0, 1, 106, 1, 42, 1, 0, 1}) {
            tiff.putInt(number);
        }
        tiff.put(device);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        segment.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
        segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return segment.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
