package vn.thongsuot.programme.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a text into paragraphs and table rows, and joins lines that were broken inside a sentence. */
final class Blocks {

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern RULE = Pattern.compile("[\\s|:+=_-]*");
    private static final int LONG_LINE = 40;
    private static final int LONGEST = 8000;

    private final String text;
    private final List<int[]> lines = new ArrayList<>();
    private final int width;

    private Blocks(String text) {
        this.text = text;
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            if (!m.group().isBlank()) {
                lines.add(new int[] {m.start(), m.end()});
            }
        }
        width = typicalWidth();
    }

    static List<Block> of(String text) {
        return new Blocks(text).read();
    }

    private List<Block> read() {
        boolean wrapped = isHardWrapped();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int[] line = lines.get(i);
            List<Block.Cell> cells = cells(line);
            if (cells.size() > 2) {
                if (!RULE.matcher(line(i)).matches()) {
                    blocks.add(Block.row(text, line[0], line[1], cells));
                }
                continue;
            }
            int last = i;
            while (last + 1 < lines.size() && continues(last, wrapped)) {
                last++;
            }
            addPieces(blocks, line[0], lines.get(last)[1]);
            i = last;
        }
        return blocks;
    }

    /** No paragraph of a plan is longer; a text without line ends is cut where a sentence or at least a word ends. */
    private void addPieces(List<Block> blocks, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int cut = Math.max(text.lastIndexOf(". ", from + LONGEST), text.lastIndexOf("; ", from + LONGEST));
            cut = cut > from ? cut + 1 : Math.max(text.lastIndexOf(' ', from + LONGEST), from + LONGEST / 2);
            blocks.add(Block.paragraph(text, from, cut));
            from = cut;
        }
        blocks.add(Block.paragraph(text, from, end));
    }

    private CharSequence line(int i) {
        return text.subSequence(lines.get(i)[0], lines.get(i)[1]);
    }

    /** Whether the next line goes on with the sentence of this one. */
    private boolean continues(int i, boolean wrapped) {
        String next = line(i + 1).toString();
        if (cells(lines.get(i + 1)).size() > 2 || !Marker.of(next).isNone()) {
            return false;
        }
        String now = line(i).toString().stripTrailing();
        boolean adjacent = !text.substring(lines.get(i)[1], lines.get(i + 1)[0]).contains("\n\n");
        boolean full = wrapped && adjacent && now.length() >= width * 0.85;
        if (now.endsWith(":") || now.endsWith("|") || now.endsWith("**")) {
            return false;
        }
        if (now.endsWith(".") || now.endsWith(";")) {
            return full;
        }
        char first = next.strip().charAt(0);
        if (Character.isLowerCase(first) || first == '%' || first == ')' || first == ';' || first == ',') {
            return true;
        }
        return full;
    }

    /** Whether many long lines go on in lower case: the text was broken at a margin. */
    private boolean isHardWrapped() {
        int broken = 0;
        int all = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (line(i).length() > LONG_LINE) {
                all++;
                if (Character.isLowerCase(line(i + 1).toString().strip().charAt(0))
                        && Marker.of(line(i + 1)).isNone()) {
                    broken++;
                }
            }
        }
        return broken * 4 > all && width < 160;
    }

    private int typicalWidth() {
        int[] widths = lines.stream()
                .mapToInt(line -> line[1] - line[0])
                .filter(width -> width > LONG_LINE)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 3 / 4];
    }

    /** The cells of a row: between tabs, or between upright strokes; a single one where the line is no row. */
    private List<Block.Cell> cells(int[] line) {
        String row = text.substring(line[0], line[1]);
        char stroke = row.indexOf('\t') > 0 && row.strip().indexOf('\t') > 0 ? '\t' : '|';
        if (row.chars().filter(c -> c == stroke).count() < 2) {
            return List.of();
        }
        List<Block.Cell> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || row.charAt(i) == stroke) {
                boolean outer = stroke == '|' && row.substring(from, i).isBlank() && (from == 0 || i == row.length());
                if (!outer) {
                    cells.add(new Block.Cell(line[0] + from, row.substring(from, i)));
                }
                from = i + 1;
            }
        }
        return cells;
    }
}
