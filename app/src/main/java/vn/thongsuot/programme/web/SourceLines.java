package vn.thongsuot.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.thongsuot.programme.review.ReadingRow;

/** A plan's text as numbered lines with marks where something was read (Vietnamese: văn bản gốc có đánh dấu). */
final class SourceLines {

    private SourceLines() {}

    /** A line and its pieces. */
    record Line(int number, List<Piece> pieces) {}

    /**
     * A piece of a line.
     *
     * @param look class of its mark; empty for plain text
     * @param numbers of the rows whose words end here
     */
    record Piece(String text, String look, boolean marked, List<Integer> numbers) {}

    /** Line of an offset, from 1. */
    static int lineOf(String text, int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * Lines {@code first} to {@code last}, blank ones left out.
     *
     * @param here number of the row that is open; 0 for none
     */
    static List<Line> of(String text, List<ReadingRow> rows, int first, int last, int here) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int number = 1;
        while (start <= text.length() && number <= last) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (number >= first && !text.substring(start, end).isBlank()) {
                lines.add(new Line(number, pieces(text, rows, start, end, here)));
            }
            start = end + 1;
            number++;
        }
        return lines;
    }

    private static List<Piece> pieces(String text, List<ReadingRow> rows, int start, int end, int here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        List<ReadingRow> marks = rows.stream()
                .filter(row -> row.from() < end && row.to() > start && row.state() != ReadingRow.State.REJECTED)
                .toList();
        for (ReadingRow row : marks) {
            cuts.add(Math.max(start, row.from()));
            cuts.add(Math.min(end, row.to()));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = null;
        for (Integer to : cuts) {
            if (from != null) {
                pieces.add(piece(text, marks, from, to, end, here));
            }
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, List<ReadingRow> marks, int from, int to, int lineEnd, int here) {
        List<ReadingRow> over = marks.stream()
                .filter(row -> row.from() <= from && row.to() >= to)
                .toList();
        boolean current = over.stream().anyMatch(row -> row.n() == here);
        boolean unsure = over.stream().anyMatch(ReadingRow::isUnsure);
        return new Piece(
                text.substring(from, to),
                current ? "here" : unsure ? "unsure" : "",
                !over.isEmpty(),
                over.stream()
                        .filter(row ->
                                row.to() == to || (to == lineEnd && row.to() > lineEnd && row.to() <= lineEnd + 1))
                        .map(ReadingRow::n)
                        .toList());
    }
}
