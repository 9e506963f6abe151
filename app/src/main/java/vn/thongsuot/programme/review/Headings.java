package vn.thongsuot.programme.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** The heading above a place in a plan's text (Vietnamese: đề mục phía trên). */
final class Headings {

    private static final Pattern MARKED =
            Pattern.compile("^\\s*(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])\\s*[.)]\\s*(\\p{L}.*)$");
    private static final int LONGEST = 140;

    private Headings() {}

    /** The words of the nearest line above that looks like a heading: a mark, few words, no figure. */
    static Optional<String> findAbove(String text, int offset) {
        int end = Math.min(offset, text.length());
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            Optional<String> words = heading(text.substring(start, end));
            if (words.isPresent()) {
                return words;
            }
            end = start - 1;
        }
        return Optional.empty();
    }

    private static Optional<String> heading(String line) {
        var marked = MARKED.matcher(line);
        boolean shaped = marked.matches() && line.length() <= LONGEST && !line.matches(".*\\d+\\s*%.*");
        return shaped ? Optional.of(marked.group(1).strip()) : Optional.empty();
    }
}
