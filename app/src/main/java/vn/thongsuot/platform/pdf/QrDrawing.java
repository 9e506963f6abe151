package vn.thongsuot.platform.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR (Vietnamese: mã QR) as one area of dark modules, without its quiet zone, which the sheet gives. It stays sharp at any size and needs no
 * picture.
 *
 * @param size modules on a side
 * @param path runs of dark modules, row by row, one unit a module
 */
public record QrDrawing(int size, String path) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

    /** @throws IllegalArgumentException if no QR holds that much */
    public static QrDrawing of(String content) {
        BitMatrix modules = modules(content);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); ) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append("M%d %dh%dv1h%dz".formatted(x, y, end - x, x - end));
                }
                x = end + 1;
            }
        }
        return new QrDrawing(modules.getWidth(), path.toString());
    }

    private static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("QR of %d characters cannot be drawn.".formatted(content.length()), e);
        }
    }
}
