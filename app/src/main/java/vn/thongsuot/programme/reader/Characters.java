package vn.thongsuot.programme.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import vn.thongsuot.programme.reader.UnreadablePlanException.Reason;

/** The characters of a text file: Unicode, else the Vietnamese code page of Windows (Vietnamese: bảng mã). */
final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final int FEW = 50;

    private Characters() {}

    /** @throws UnreadablePlanException where the bytes are no text */
    static String decode(String name, byte[] bytes) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return new String(bytes, marked);
        }
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        if (controls * FEW > bytes.length) {
            throw new UnreadablePlanException(Reason.UNKNOWN_KIND, name);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }
}
