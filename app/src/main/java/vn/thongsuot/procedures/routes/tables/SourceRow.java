package vn.thongsuot.procedures.routes.tables;

import java.util.List;

/**
 * A row of a table, or a paragraph as a row of one cell.
 *
 * @param place where it stands: {@code Sheet1!7}, {@code table:2:5}, {@code paragraph:9}
 * @param cells texts from left to right; a merged cell's text stands in each of its places
 */
record SourceRow(String place, List<String> cells) {

    SourceRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** All different texts, one after the other. */
    String text() {
        return String.join(
                " ", cells.stream().filter(cell -> !cell.isBlank()).distinct().toList());
    }

    /** Whether it says one thing only: a title or a remark over all columns. */
    boolean isRunningText() {
        return cells.stream().filter(cell -> !cell.isBlank()).distinct().count() <= 1;
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
