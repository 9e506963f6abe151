package vn.thongsuot.reports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reports.FormItem;
import vn.thongsuot.shared.LocalizedText;

/**
 * A form as people type it, one part per line (Vietnamese: biểu mẫu báo cáo dạng dòng): {@code # heading}, {@code = indicator |
 * filter}, {@code - text slot}; an English title follows after two slashes.
 *
 * @param items as far as they could be read
 * @param wrong lines that could not, by number from 1
 */
record FormText(List<FormItem> items, Map<Integer, String> wrong) {

    static FormText read(String typed) {
        List<FormItem> items = new ArrayList<>();
        Map<Integer, String> wrong = new LinkedHashMap<>();
        List<String> lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            FormItem item = item(line);
            if (item == null) {
                wrong.put(i + 1, line.substring(0, Math.min(80, line.length())));
            } else {
                items.add(item);
            }
        }
        return new FormText(List.copyOf(items), wrong);
    }

    static String write(List<FormItem> items) {
        return items.stream().map(FormText::line).collect(Collectors.joining("\n"));
    }

    private static @Nullable FormItem item(String line) {
        String rest = line.substring(1).strip();
        if (rest.isEmpty()) {
            return null;
        }
        return switch (line.charAt(0)) {
            case '#' -> FormItem.heading(title(rest));
            case '-' -> FormItem.text(title(rest));
            case '=' -> figure(rest);
            default -> null;
        };
    }

    private static @Nullable FormItem figure(String rest) {
        String[] sides = rest.split("\\|", 2);
        String id = sides[0].strip();
        if (!id.matches("[a-z0-9.-]{3,80}")) {
            return null;
        }
        return FormItem.figure(id, sides.length > 1 ? sides[1] : "");
    }

    private static LocalizedText title(String text) {
        String[] both = text.split("\\s//\\s", 2);
        return new LocalizedText(both[0].strip(), both.length > 1 ? both[1].strip() : null);
    }

    private static String line(FormItem item) {
        LocalizedText title = item.title();
        String words = title == null ? "" : title.vi() + (title.en() == null ? "" : " // " + title.en());
        return switch (item.kind()) {
            case HEADING -> "# " + words;
            case TEXT -> "- " + words;
            case FIGURE -> "= " + item.indicatorId() + (item.filter() == null ? "" : " | " + item.filter());
        };
    }
}
