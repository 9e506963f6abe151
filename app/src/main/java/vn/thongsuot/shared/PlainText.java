package vn.thongsuot.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words as they are compared, whoever typed them how (Vietnamese: chữ không dấu). */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private PlainText() {}

    /** In small letters, without accents, đ as d; everything else stays. */
    public static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    /** A key of letters and digits with hyphens between; empty where there are none. */
    public static String key(String text) {
        return ENDS.matcher(OTHERS.matcher(of(text)).replaceAll("-")).replaceAll("");
    }
}
