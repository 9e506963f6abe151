package vn.thongsuot.dossiers.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a name in capitals into as few lines as fit, of similar length, as a typist would. */
final class CapitalLines {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private CapitalLines() {}

    /** @param width characters that fit into a line; a longer word stays whole */
    static List<String> of(String name, int width) {
        return name.toUpperCase(VIETNAMESE)
                .lines()
                .filter(line -> !line.isBlank())
                .flatMap(line -> split(line.strip(), width).stream())
                .toList();
    }

    private static List<String> split(String line, int width) {
        int count = Math.ceilDiv(line.length(), width);
        for (int narrow = Math.ceilDiv(line.length(), count); narrow < width; narrow++) {
            List<String> lines = wrap(line, narrow);
            if (lines.size() <= count) {
                return lines;
            }
        }
        return wrap(line, width);
    }

    private static List<String> wrap(String line, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : line.split("\\s+", -1)) {
            if (!current.isEmpty() && current.length() + 1 + word.length() > width) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.isEmpty() ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
    }
}
