package vn.thongsuot.procedures.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.procedures.sources.SourceFile;
import vn.thongsuot.procedures.sources.SourceRow;
import vn.thongsuot.shared.PlainText;

/**
 * Reads a list of procedures as decisions print it (Vietnamese: đọc danh mục thủ tục trong quyết định): tables with running number,
 * name, code, field, deciding document and legal bases, headings of agencies between, tables of what is abolished. Takes the rows
 * of a workbook or of a document, or pasted text: cells between bars on lines of their own, or tabs.
 */
public final class ListReader {

    private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,6}\\.?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.?");
    private static final Pattern AGENCY =
            Pattern.compile("(?iu).*(?:quản lý(?: nhà nước)? của|thẩm quyền(?: giải quyết)? của)\\s+(.+)");
    private static final int CODES = 8;
    private static final String LINE = "line:";

    private final List<ListedProcedure> found = new ArrayList<>();
    private String agency = "";
    private boolean abolished;
    private @Nullable Columns columns;

    private ListReader() {}

    /** Places of the columns; -1 where there is none. */
    private record Columns(int count, int name, int code, int field, int decision, int bases) {}

    /** Text in which a line is a row with tabs, or bars on lines of their own part the cells. */
    public static List<ListedProcedure> readText(String text) {
        String[] lines = text.replace("\r", "").split("\n");
        boolean bars =
                Arrays.stream(lines).filter(line -> line.strip().equals("|")).count() > 2;
        return bars ? new ListReader().readBars(lines) : readRows(tabs(lines));
    }

    public static List<ListedProcedure> readRows(List<SourceRow> rows) {
        ListReader reader = new ListReader();
        for (SourceRow row : rows) {
            reader.row(row, row.cells().stream().map(ListReader::clean).toList());
        }
        return reader.found;
    }

    private static List<SourceRow> tabs(String[] lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(i -> new SourceRow(LINE + (i + 1), Arrays.asList(lines[i].split("\t", -1))))
                .toList();
    }

    /** A cell between bars with the line on which it begins. */
    private record Cell(int line, String text) {}

    /** Bars end rows and cells alike, so a row begins where the running number says so. */
    private List<ListedProcedure> readBars(String[] lines) {
        List<String> row = new ArrayList<>();
        int next = 1;
        int begun = 1;
        for (Cell cell : cells(lines)) {
            String one = cell.text();
            boolean head = fold(one).equals("stt");
            boolean roman = columns != null && ROMAN.matcher(one).matches() && endsRow(row);
            boolean number = columns != null && isNumber(one, next) && endsRow(row);
            if (head || roman || number || isTitle(one)) {
                row(new SourceRow(LINE + begun, row), row);
                row = new ArrayList<>();
                begun = cell.line();
                next = head ? 1 : number ? next + 1 : next;
            }
            row.add(one);
            if (isHead(row) && fold(one).startsWith("ghi chu")) {
                row(new SourceRow(LINE + begun, row), row);
                row = new ArrayList<>();
                begun = cell.line();
            }
        }
        row(new SourceRow(LINE + begun, row), row);
        return found;
    }

    private static List<Cell> cells(String[] lines) {
        List<Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int begun = 1;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].strip().equals("|")) {
                cells.add(new Cell(begun, clean(cell.toString())));
                cell.setLength(0);
                begun = i + 2;
            } else {
                cell.append(lines[i]).append(' ');
            }
        }
        cells.add(new Cell(begun, clean(cell.toString())));
        return cells;
    }

    /** A row that has a number is whole when it has all its cells. */
    private boolean endsRow(List<String> row) {
        boolean data = !row.isEmpty() && NUMBER.matcher(row.getFirst()).matches();
        return !data || columns == null || row.size() >= columns.count();
    }

    private static boolean isNumber(String cell, int next) {
        Matcher number = NUMBER.matcher(cell);
        return number.matches() && Integer.parseInt(number.group(1)) == next;
    }

    private void row(SourceRow source, List<String> cells) {
        List<String> said =
                cells.stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        if (said.isEmpty()) {
            return;
        }
        if (isHead(cells)) {
            head(cells);
        } else if (said.stream().anyMatch(ListReader::isTitle)) {
            String title = fold(String.join(" ", said));
            columns = null;
            agency = "";
            abolished = title.contains("bai bo");
        } else if (ROMAN.matcher(said.getFirst()).matches() || columns != null && said.size() == 1) {
            heading(said.getLast());
        } else if (columns != null && NUMBER.matcher(cells.getFirst()).matches()) {
            procedure(source, cells, columns);
        }
    }

    private static boolean isHead(List<String> cells) {
        return cells.stream().anyMatch(cell -> fold(cell).equals("stt"))
                && cells.stream().anyMatch(cell -> fold(cell).startsWith("ten "));
    }

    private static boolean isTitle(String cell) {
        String plain = fold(cell);
        return plain.startsWith("phu luc") && plain.contains("danh muc") || plain.startsWith("phu luc 3");
    }

    private void head(List<String> cells) {
        columns = new Columns(
                cells.size(),
                place(cells, "ten "),
                place(cells, "ma "),
                place(cells, "linh vuc"),
                place(cells, "quyet dinh"),
                Math.max(place(cells, "vbqppl"), Math.max(place(cells, "can cu"), place(cells, "van ban"))));
        abolished |= cells.stream().anyMatch(cell -> fold(cell).contains("bai bo"));
    }

    private static int place(List<String> cells, String beginning) {
        for (int i = 0; i < cells.size(); i++) {
            if (fold(cells.get(i)).startsWith(beginning)) {
                return i;
            }
        }
        return -1;
    }

    private void heading(String text) {
        Matcher matcher = AGENCY.matcher(text);
        agency = matcher.matches() ? matcher.group(1) : text;
    }

    private void procedure(SourceRow source, List<String> cells, Columns at) {
        String name = cell(cells, at.name());
        if (name.isEmpty()) {
            return;
        }
        found.add(new ListedProcedure(
                source.sheet(),
                source.number(),
                source.sheet().equals("line") ? "" : SourceFile.column(at.code()),
                name,
                code(cell(cells, at.code())),
                cell(cells, at.field()),
                agency,
                cell(cells, at.decision()),
                cell(cells, at.bases()),
                abolished));
    }

    private static String code(String cell) {
        Matcher code = Pattern.compile("\\d\\.\\d{6}").matcher(cell.replace(" ", ""));
        return code.find() && code.group().length() == CODES ? code.group() : cell.replace(" ", "");
    }

    private static String cell(List<String> cells, int at) {
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /** On one line, without the marks of footnotes. */
    private static String clean(String text) {
        return text.replaceAll("\\[\\d{1,3}]", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private static String fold(String text) {
        return PlainText.of(text).strip();
    }
}
