package vn.thongsuot.programme.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering or bullet before a paragraph (Vietnamese: ký hiệu đầu mục).
 *
 * @param style paragraphs with the same style stand beside each other, whatever the plan's own order of styles is
 * @param length how many characters it takes, with the blanks after it
 */
record Marker(String style, int length) {

    static final Marker NONE = new Marker("", 0);

    private static final Pattern LEAD = Pattern.compile("[\\s#*_>|]*");
    private static final Pattern PART =
            Pattern.compile("(?iu)(?:phần|chương|mục)\\s+(?:thứ\\s+\\p{L}+|[IVX]+|\\d+)\\b[.:)]?\\s*");
    private static final Pattern ANNEX = Pattern.compile("(?iu)phụ\\s+lục\\b[^\\n]{0,8}");
    private static final Pattern ARTICLE = Pattern.compile("(?u)Điều\\s+\\d+[.:]\\s*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\s*[.)/-]\\**\\s*");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\s*(?:[.)](?!\\d)|/(?![\\d\\p{Lu}])|-(?=\\s+\\p{L}))\\**\\s*");
    private static final Pattern DECIMALS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+)\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}\\d?\\s*(?:[)/]\\**\\s*|\\.\\**\\s+)");
    private static final Pattern BRACKETED = Pattern.compile("\\((?:\\d{1,2}|\\p{Ll}|[ivx]{1,4})\\)\\s*");
    private static final Pattern BULLET = Pattern.compile("([-–—•·+*◦▪o])\\s*(?=\\S)");

    /** The marker at the head of one line, after signs of emphasis. */
    static Marker of(CharSequence line) {
        Matcher lead = LEAD.matcher(line);
        int from = lead.lookingAt() ? lead.end() : 0;
        boolean starred = from > 0 && line.subSequence(0, from).toString().matches("\\s*\\*\\s+");
        if (starred) {
            return new Marker("*", from);
        }
        Marker found = after(line, from);
        return found == NONE ? new Marker("", from) : found;
    }

    boolean isBullet() {
        return style.length() == 1 && !Character.isLetterOrDigit(style.charAt(0));
    }

    boolean isNone() {
        return style.isEmpty();
    }

    private static Marker after(CharSequence line, int from) {
        Matcher m = PART.matcher(line).region(from, line.length());
        if (m.lookingAt()) {
            return new Marker("part", m.end());
        }
        if (m.usePattern(ANNEX).lookingAt()) {
            return new Marker("part", from);
        }
        if (m.usePattern(ARTICLE).lookingAt()) {
            return new Marker("article", m.end());
        }
        if (m.usePattern(ROMAN).lookingAt()) {
            return new Marker("roman", m.end());
        }
        if (m.usePattern(DECIMAL).lookingAt() || m.usePattern(DECIMALS).lookingAt()) {
            return new Marker("decimal" + m.group(1).split("\\.").length, m.end());
        }
        if (m.usePattern(BRACKETED).lookingAt()) {
            return new Marker("bracket", m.end());
        }
        if (m.usePattern(LETTER).lookingAt()) {
            return new Marker("letter", m.end());
        }
        if (m.usePattern(BULLET).lookingAt()
                && (!m.group(1).equals("o") || m.group().length() > 1)) {
            return new Marker(m.group(1).equals("–") || m.group(1).equals("—") ? "-" : m.group(1), m.end());
        }
        return NONE;
    }
}
