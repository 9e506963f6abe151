package vn.thongsuot.petitions.words;

import java.util.regex.Pattern;
import vn.thongsuot.shared.PlainText;

/**
 * Tells whether a text is written in Vietnamese, with accents or without as people type on cheap telephones (Vietnamese: kiểm tra
 * nội dung tiếng Việt). Almost every Vietnamese syllable is built as beginning, vowels, end from three short lists, and stands as
 * a word of its own; English words seldom are.
 */
public final class VietnameseText {

    private static final double SHARE = 0.75;
    private static final Pattern ADDRESS = Pattern.compile("\\S+[.@]\\p{L}\\S*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?"
            + "(?:uyeu|uye|oai|oay|oeo|uay|uoi|uou|ieu|yeu|uya|uyu|iai|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|[aeiouy])"
            + "(?:ch|ng|nh|[cmnpt])?");

    private VietnameseText() {}

    /** Whether most words are Vietnamese syllables; false for a text without words. */
    public static boolean isVietnamese(String text) {
        String plain = plain(text);
        long words = WORD.matcher(plain).results().count();
        long syllables = WORD.matcher(plain)
                .results()
                .filter(word -> SYLLABLE.matcher(word.group()).matches())
                .count();
        return words > 0 && syllables >= SHARE * words;
    }

    /** Lower case without accents and without addresses of the Internet; đ is d. */
    private static String plain(String text) {
        return ADDRESS.matcher(PlainText.of(text)).replaceAll(" ");
    }
}
