package vn.thongsuot.platform.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held, from the notes of a JPEG (Exif tag 274): the only one of these notes that is read, so that the
 * picture still stands upright when the notes are gone (Vietnamese: hướng ảnh).
 */
final class Orientation {

    private static final int TAG = 274;
    private static final int UPRIGHT = 1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int NOTES = 0xE1;

    private Orientation() {}

    /** 1 to 8 as Exif counts them; 1 where nothing readable is noted. */
    static int of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static int find(ByteBuffer jpeg) {
        if (jpeg.remaining() < 4 || (jpeg.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (jpeg.remaining() >= 4) {
            int marker = jpeg.getShort() & 0xFFFF;
            int length = jpeg.getShort() & 0xFFFF;
            if ((marker >> 8) != 0xFF || (marker & 0xFF) == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            ByteBuffer segment = jpeg.slice(jpeg.position(), length - 2);
            if ((marker & 0xFF) == NOTES && isExif(segment)) {
                return read(segment.slice(6, segment.capacity() - 6));
            }
            jpeg.position(jpeg.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer segment) {
        return segment.capacity() > 14 && segment.getInt(0) == 0x45786966 && segment.getShort(4) == 0;
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
