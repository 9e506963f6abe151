package vn.thongsuot.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitView;

/**
 * Units as CSV, the same to write and to read (Vietnamese: tệp danh sách đơn vị). An id holds within the file, for {@code parent}; one
 * without a parent is the authority itself.
 */
final class UnitFile {

    private static final List<String> COLUMNS = List.of("id", "code", "name", "kind", "level", "parent");
    private static final String KINDS = words(UnitKind.values(), UnitKind::key);
    private static final String LEVELS = words(UnitLevel.values(), UnitLevel::key);

    private UnitFile() {}

    /** A unit of the file. @param line from 1, the head included @param parent empty for the authority */
    record Row(int line, String id, String code, String name, UnitKind kind, UnitLevel level, String parent) {}

    /** What cannot be used as it is. @param column empty where the whole line is meant */
    record Problem(int line, String column, String what) {

        @Override
        public String toString() {
            return column.isEmpty()
                    ? "Dòng %d: %s".formatted(line, what)
                    : "Dòng %d, cột %s: %s".formatted(line, column, what);
        }
    }

    /** @param rows of the lines that can be read */
    record Content(List<Row> rows, List<Problem> problems) {}

    static String write(List<UnitView> units) {
        return units.stream()
                .map(unit -> String.join(
                        ",",
                        unit.id().toString(),
                        quoted(unit.code()),
                        quoted(unit.name().vi()),
                        unit.kind().key(),
                        unit.level().key(),
                        unit.parentId() == null ? "" : unit.parentId().toString()))
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }

    static Content read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !cells(lines.getFirst()).equals(COLUMNS)) {
            return new Content(
                    List.of(), List.of(new Problem(1, "", "cần dòng đầu: " + String.join(",", COLUMNS) + ".")));
        }
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = cells(lines.get(i));
            if (cells.size() != COLUMNS.size()) {
                problems.add(new Problem(i + 1, "", "có %d ô, cần %d ô.".formatted(cells.size(), COLUMNS.size())));
                continue;
            }
            read(i + 1, cells, ids, rows, problems);
        }
        return new Content(rows, problems);
    }

    private static void read(int line, List<String> cells, Set<String> ids, List<Row> rows, List<Problem> problems) {
        int before = problems.size();
        Map<String, String> cell = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            cell.put(COLUMNS.get(i), cells.get(i).strip());
        }
        for (String column : List.of("id", "code", "name")) {
            if (cell.getOrDefault(column, "").isEmpty()) {
                problems.add(new Problem(line, column, "còn trống."));
            }
        }
        if (!ids.add(cell.getOrDefault("id", ""))) {
            problems.add(new Problem(line, "id", "trùng với một dòng trước."));
        }
        String kind = cell.getOrDefault("kind", "");
        if (!List.of(KINDS.split(", ")).contains(kind)) {
            problems.add(new Problem(line, "kind", "không có loại \"%s\"; các loại: %s.".formatted(kind, KINDS)));
        }
        String level = cell.getOrDefault("level", "");
        if (!List.of(LEVELS.split(", ")).contains(level)) {
            problems.add(new Problem(line, "level", "không có cấp \"%s\"; các cấp: %s.".formatted(level, LEVELS)));
        }
        if (problems.size() == before) {
            rows.add(new Row(
                    line,
                    cell.getOrDefault("id", ""),
                    cell.getOrDefault("code", ""),
                    cell.getOrDefault("name", ""),
                    UnitKind.of(kind),
                    UnitLevel.of(level),
                    cell.getOrDefault("parent", "")));
        }
    }

    /** Cells of a line; a quoted one may hold commas, and a quote twice stands for one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (next == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (next == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(next);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static <T> String words(T[] values, Function<T, String> key) {
        return List.of(values).stream().map(key).collect(Collectors.joining(", "));
    }
}
