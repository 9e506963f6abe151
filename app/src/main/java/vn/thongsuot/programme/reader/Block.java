package vn.thongsuot.programme.reader;

import java.util.List;

/**
 * One paragraph or one table row of the text (Vietnamese: đoạn văn, dòng bảng).
 *
 * @param start of the paragraph in the text, its marker included
 * @param low {@link Fold#low} of the paragraph
 * @param plain {@link Fold#plain} of the paragraph
 * @param cells the cells of a table row; none for a paragraph
 */
record Block(int start, String text, String low, String plain, Marker marker, List<Cell> cells) {

    private static final int LONGEST_CELL = 8000;

    /** A cell with its place in the whole text. */
    record Cell(int start, String text) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    static Block paragraph(String whole, int start, int end) {
        String text = whole.substring(start, end);
        return new Block(start, text, Fold.low(text), Fold.plain(text), Marker.of(text), List.of());
    }

    static Block row(String whole, int start, int end, List<Cell> cells) {
        String text = whole.substring(start, end);
        return new Block(start, text, Fold.low(text), Fold.plain(text), Marker.NONE, List.copyOf(cells));
    }

    /** A cell read as a paragraph of its own. */
    static Block of(Cell cell) {
        String text = cell.text().substring(0, Math.min(cell.text().length(), LONGEST_CELL));
        return new Block(cell.start(), text, Fold.low(text), Fold.plain(text), Marker.of(text), List.of());
    }

    boolean isRow() {
        return !cells.isEmpty();
    }

    int end() {
        return start + text.length();
    }

    /** What stands after the marker, without signs of emphasis. */
    String body() {
        return text.substring(Math.min(marker.length(), text.length()))
                .replaceAll("[*_#|]+", " ")
                .strip();
    }
}
