package vn.thongsuot.procedures.routes.tables;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thongsuot.procedures.sources.SourceRow;

/** Which column of a table of steps says what, found by the words of its head (Vietnamese: dòng tiêu đề của bảng quy trình). */
final class TableColumns {

    enum Column {
        KEY("^ma buoc \\(he thong\\)$"),
        ROLE("^vai tro \\(he thong\\)$"),
        DESCRIPTION("^mo ta chi tiet$"),
        NUMBER("^(tt|stt|so tt|thu tu|buoc|b|so|ma buoc)$"),
        NAME_EN("ten.*(tieng anh|english)"),
        PRODUCT_EN("(san pham|ket qua).*(tieng anh|english)"),
        NAME("trinh tu|noi dung|ten buoc|buoc thuc hien|cac buoc|cong viec|dien giai|mo ta|quy trinh xu ly"),
        WHO(
                "trach nhiem|nguoi thuc hien|don vi thuc hien|bo phan thuc hien|don vi.* (giai quyet|xu ly)|chu the|co quan thuc hien|nguoi xu ly|^thuc hien$|vai tro"),
        TIME("thoi gian|thoi han|so ngay|so gio"),
        NEXT("buoc tiep theo|tiep theo|huong xu ly"),
        OPINIONS("lay y kien|phoi hop"),
        PRODUCT("bieu mau|ket qua|san pham|ho so"),
        NOTE("ghi chu");

        private final Pattern words;

        Column(String words) {
            this.words = Pattern.compile(words);
        }
    }

    private final Map<Column, Integer> positions;

    private TableColumns(Map<Column, Integer> positions) {
        this.positions = positions;
    }

    /** The columns where a row is the head of a table of steps: it names what is done, and who does it or how long. */
    static Optional<TableColumns> of(SourceRow row) {
        Map<Column, Integer> positions = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String head = Plain.of(row.cell(i));
            if (head.isEmpty() || head.length() > 80) {
                continue;
            }
            for (Column column : Column.values()) {
                if (!positions.containsKey(column) && column.words.matcher(head).find()) {
                    positions.put(column, i);
                    break;
                }
            }
        }
        if (!positions.containsKey(Column.NAME)) {
            Integer described = positions.remove(Column.DESCRIPTION);
            if (described != null) {
                positions.put(Column.NAME, described);
            }
        }
        boolean steps = positions.containsKey(Column.NAME)
                && (positions.containsKey(Column.WHO) || positions.containsKey(Column.TIME))
                && positions.size() >= 3
                && !row.isRunningText();
        return steps ? Optional.of(new TableColumns(positions)) : Optional.empty();
    }

    /** Place of a column; -1 where the table has none. */
    int at(Column column) {
        return positions.getOrDefault(column, -1);
    }

    String text(SourceRow row, Column column) {
        return row.cell(at(column)).strip();
    }
}
