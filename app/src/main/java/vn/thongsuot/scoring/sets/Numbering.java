package vn.thongsuot.scoring.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each numbered line of a published table its full code and the line it stands under (Vietnamese: đánh số tiêu chí). Tables
 * count in different ways: {@code I, 1, 1.1}, {@code 1, 1.1, 1.1.1}, {@code I, 1, a)}; a number that continues another one stands
 * under it, else the style of the number decides how deep a line is.
 */
final class Numbering {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final List<Line> open = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** A line with its place. */
    record Line(String code, @Nullable String parent, String style) {}

    /** @param label as it stands in the table, such as {@code 1.2}, {@code a)} or {@code II.1.a} */
    Line next(String label) {
        String plain = label.strip().replaceAll("[.)]+$", "").replaceAll("\\s+", "");
        int dot = plain.lastIndexOf('.');
        Line line = dot > 0 ? dotted(plain, plain.substring(0, dot)) : single(plain);
        known.add(line.code());
        return line;
    }

    private Line dotted(String label, String prefix) {
        if (known.contains(prefix)) {
            return push(new Line(label, prefix, "dotted"), prefix);
        }
        for (Line outer : open) {
            String full = outer.code() + "." + prefix;
            if (known.contains(full)) {
                return push(new Line(outer.code() + "." + label, full, "dotted"), full);
            }
        }
        return single(label);
    }

    /** Closes the last line of the same style and all that stands under it. */
    private Line single(String label) {
        String style = styleOf(label);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).style().equals(style)) {
                String parent = open.get(i).parent();
                return push(new Line(code(parent, label), parent, style), parent);
            }
        }
        String parent =
                open.isEmpty() || style.equals("roman") ? null : open.getLast().code();
        return push(new Line(code(parent, label), parent, style), parent);
    }

    private static String code(@Nullable String parent, String label) {
        return parent == null ? label : parent + "." + label;
    }

    private Line push(Line line, @Nullable String parent) {
        while (!open.isEmpty() && !open.getLast().code().equals(parent)) {
            open.removeLast();
        }
        open.add(line);
        return line;
    }

    private static String styleOf(String label) {
        if (ROMAN.matcher(label).matches()) {
            return "roman";
        }
        if (PLAIN.matcher(label).matches()) {
            return "plain";
        }
        return LETTER.matcher(label).matches() ? "letter" : "other";
    }
}
