package vn.thongsuot.procedures.sources;

import java.util.List;

/**
 * A row of a table, or a paragraph as a row of one cell.
 *
 * @param place where it stands: {@code Sheet1!7}, {@code table:2:5}, {@code paragraph:9}, {@code line:4}
 * @param cells texts from left to right; a merged cell's text stands in each of its places
 */
public record SourceRow(String place, List<String> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The sheet or table in which it stands: {@code Sheet1}, {@code table:2}, {@code paragraph}, {@code line}. */
    public String sheet() {
        return place.substring(0, Math.max(0, end()));
    }

    /** Its number there, from 1. */
    public int number() {
        return Integer.parseInt(place.substring(end() + 1));
    }

    private int end() {
        return Math.max(place.lastIndexOf('!'), place.lastIndexOf(':'));
    }

    /** All different texts, one after the other. */
    public String text() {
        return String.join(
                " ", cells.stream().filter(cell -> !cell.isBlank()).distinct().toList());
    }

    /** Whether it says one thing only: a title or a remark over all columns. */
    public boolean isRunningText() {
        return cells.stream().filter(cell -> !cell.isBlank()).distinct().count() <= 1;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
