package vn.thongsuot.inspections.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.inspections.checklists.ChecklistItem;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.shared.LocalizedText;

/**
 * A checklist as people type it, one line each (Vietnamese: bảng kiểm dạng dòng): {@code # area}, then {@code question |
 * indicator}; an English text follows after two slashes.
 *
 * @param items as far as they could be read
 * @param wrong lines that could not, by number from 1
 */
record ChecklistText(List<ChecklistItem> items, Map<Integer, String> wrong) {

    static ChecklistText read(String typed) {
        List<ChecklistItem> items = new ArrayList<>();
        Map<Integer, String> wrong = new LinkedHashMap<>();
        ReformArea area = null;
        List<String> lines = typed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("#")) {
                area = area(line.substring(1).strip());
            }
            ChecklistItem item = line.isEmpty() || line.startsWith("#") || area == null ? null : item(area, line);
            if (item != null) {
                items.add(item);
            } else if (!line.isEmpty() && (area == null || !line.startsWith("#"))) {
                wrong.put(i + 1, line.substring(0, Math.min(80, line.length())));
            }
        }
        return new ChecklistText(List.copyOf(items), wrong);
    }

    static String write(List<ChecklistItem> items) {
        StringBuilder text = new StringBuilder();
        ReformArea area = null;
        for (ChecklistItem item : items) {
            if (item.area() != area) {
                area = item.area();
                text.append("# ").append(area.key()).append('\n');
            }
            text.append(item.question().vi());
            if (item.question().en() != null) {
                text.append(" // ").append(item.question().en());
            }
            if (item.indicatorId() != null) {
                text.append(" | ").append(item.indicatorId());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static @Nullable ReformArea area(String key) {
        try {
            return ReformArea.of(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable ChecklistItem item(ReformArea area, String line) {
        String[] sides = line.split("\\|", 2);
        String[] both = sides[0].split("\\s//\\s", 2);
        String indicator = sides.length > 1 ? sides[1].strip() : "";
        if (both[0].isBlank() || !indicator.matches("[a-z0-9.-]{0,80}")) {
            return null;
        }
        return new ChecklistItem(
                area,
                new LocalizedText(both[0].strip(), both.length > 1 ? both[1].strip() : null),
                indicator.isEmpty() ? null : indicator);
    }
}
