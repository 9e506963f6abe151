package vn.thongsuot.programme.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Copies of a text for comparing words, each exactly as long as the text, so that a place found in a copy is the place in
 * the text (Vietnamese: chữ thường, bỏ dấu).
 */
final class Fold {

    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            PLAIN[c] = plainOf(Character.toLowerCase((char) c));
        }
    }

    private Fold() {}

    /** Lower case with its accents; space for every blank, mark of emphasis and line end; one kind of dash. */
    static String low(CharSequence text) {
        StringBuilder low = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            low.append(tidy(Character.toLowerCase(text.charAt(i))));
        }
        return low.toString();
    }

    /** Like {@link #low}, without accents, so that a slip of the scanner in an accent does not matter. */
    static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(PLAIN[tidy(text.charAt(i))]);
        }
        return plain.toString();
    }

    /** Whole words, any blank between them: {@code words("it nhat|toi thieu")}. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives.replace(" ", "\\s+") + ")(?![\\p{L}\\d])");
    }

    /** Words without accents, one blank between: for keys. */
    static String key(String text) {
        return plain(text).replaceAll("[^a-z0-9%]+", " ").strip();
    }

    private static char tidy(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '*' || c == '_' || c == '#') {
            return ' ';
        }
        return c == '–' || c == '—' || c == '‑' || c == '‐' || c == '−' ? '-' : c;
    }

    private static char plainOf(char c) {
        if (c == 'đ') {
            return 'd';
        }
        if (c < 0xC0 || (c > 0x24F && c < 0x1E00) || c > 0x1EFF) {
            return c;
        }
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.toLowerCase(Locale.ROOT).charAt(0);
    }
}
