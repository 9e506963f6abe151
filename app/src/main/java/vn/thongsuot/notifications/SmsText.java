package vn.thongsuot.notifications;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * An SMS cut into parts (Vietnamese: tin nhắn chia thành phần): 160 letters without accents in the alphabet that every telephone
 * has (GSM 7 bit), or 70 with them (UCS-2); a longer text goes out in parts of 153 or 67 that the telephone joins.
 *
 * @param text as it is read at the end
 * @param accents whether it is in UCS-2
 * @param parts bytes of each, without the head that joins them
 */
record SmsText(String text, boolean accents, List<byte[]> parts) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
    private static final byte ESCAPE = 0x1B;

    SmsText {
        parts = List.copyOf(parts);
    }

    static SmsText of(String text, boolean accents) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return accents ? new SmsText(clean, true, wide(clean)) : narrow(plain(clean));
    }

    int count() {
        return parts.size();
    }

    /** Letters without accents, đ as d, typographic signs as plain ones; what is left over becomes a question mark. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder plain = new StringBuilder();
        apart.codePoints().forEach(letter -> plain.append(plain(letter)));
        return plain.toString();
    }

    private static String plain(int letter) {
        return switch (letter) {
            case 'đ' -> "d";
            case 'Đ' -> "D";
            case '“', '”', '«', '»' -> "\"";
            case '‘', '’' -> "'";
            case '–', '—', '−' -> "-";
            case '…' -> "...";
            case '\u00a0', '\u202f', '\t' -> " ";
            default -> {
                String one = Character.toString(letter);
                yield BASIC.contains(one) || EXTENDED.contains(one) ? one : "?";
            }
        };
    }

    private static SmsText narrow(String text) {
        List<byte[]> letters = new ArrayList<>();
        text.chars().forEach(letter -> letters.add(code((char) letter)));
        int all = letters.stream().mapToInt(code -> code.length).sum();
        return new SmsText(text, false, cut(letters, all <= 160 ? 160 : 153));
    }

    private static byte[] code(char letter) {
        int basic = BASIC.indexOf(letter);
        return basic >= 0 ? new byte[] {(byte) basic} : new byte[] {ESCAPE, EXTENDED_CODES[EXTENDED.indexOf(letter)]};
    }

    private static List<byte[]> wide(String text) {
        List<byte[]> letters = new ArrayList<>();
        text.codePoints()
                .forEach(letter -> letters.add(Character.toString(letter).getBytes(StandardCharsets.UTF_16BE)));
        return cut(letters, text.length() <= 70 ? 140 : 134);
    }

    /** A letter is never torn apart. */
    private static List<byte[]> cut(List<byte[]> letters, int most) {
        List<byte[]> parts = new ArrayList<>();
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (byte[] letter : letters) {
            if (part.size() + letter.length > most) {
                parts.add(part.toByteArray());
                part.reset();
            }
            part.writeBytes(letter);
        }
        parts.add(part.toByteArray());
        return parts;
    }
}
