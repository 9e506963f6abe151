package vn.thongsuot.platform.pdf;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes any text printable: composed letters, no control or invisible signs (which could also turn the reading order),
 * and one box for each sign that the typeface lacks, because a PDF/A file must not hold an undefined glyph.
 */
final class PrintableText {

    private static final Pattern CLUSTERS = Pattern.compile("\\X");
    private static final String BOX = "\u25A1";

    private final BitSet drawn;

    PrintableText(BitSet drawn) {
        this.drawn = drawn;
    }

    String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(this::isPlain)) {
            return composed;
        }
        return CLUSTERS.matcher(composed).replaceAll(found -> cluster(found.group()));
    }

    private String cluster(String cluster) {
        StringBuilder visible = new StringBuilder();
        cluster.codePoints().filter(c -> !isInvisible(c)).forEach(c -> visible.appendCodePoint(isSpace(c) ? ' ' : c));
        boolean whole = visible.codePoints().allMatch(drawn::get);
        return Matcher.quoteReplacement(whole ? visible.toString() : BOX);
    }

    private boolean isPlain(int codePoint) {
        return codePoint == ' ' || (drawn.get(codePoint) && !isInvisible(codePoint) && !isSpace(codePoint));
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> true;
            case Character.CONTROL -> !Character.isWhitespace(codePoint);
            default -> false;
        };
    }
}
