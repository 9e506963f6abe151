package vn.thongsuot.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/**
 * Excel files (.xlsx) with one table: a head row with the names of columns, then rows (Vietnamese: bảng tính). Text is written
 * as text, so that no cell is ever a formula.
 */
public final class Sheets {

    static final int MOST_ROWS = 2000;

    private Sheets() {}

    /**
     * A row that was read.
     *
     * @param number as Excel shows it, from 1
     * @param cells what stands in each known column, by its name; blank cells are left out, days are ISO dates
     * @param columns letter of each known column, by its name
     */
    public record SheetRow(int number, Map<String, String> cells, Map<String, String> columns) {

        public SheetRow {
            cells = Map.copyOf(cells);
            columns = Map.copyOf(columns);
        }

        /** What stands in a column; empty where nothing does. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Address of a column's cell in this row, such as {@code C7}. */
        public String address(String column) {
            return columns.getOrDefault(column, "?") + number;
        }
    }

    /** @param rows cells in the order of the head: text, LocalDate or Number; null for an empty one */
    public static byte[] write(String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SheetTable table = new SheetTable(book, name);
            table.head(head);
            rows.forEach(table::row);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the first sheet; columns are found by their names in the first row, unknown ones are passed over, empty rows left
     * out.
     *
     * @throws DomainException SHT-001 if it is no Excel file, SHT-002 naming a required column that is missing, SHT-003 above
     *     {@value #MOST_ROWS} rows
     */
    public static List<SheetRow> read(byte[] content, List<String> required) {
        return read(content, required, Map.of());
    }

    /**
     * As {@link #read(byte[], List)} where columns may have names in another language, too.
     *
     * @param others name of a column by its other name
     */
    public static List<SheetRow> read(byte[] content, List<String> required, Map<String, String> others) {
        return read(content, required, others, MOST_ROWS);
    }

    /** As {@link #read(byte[], List, Map)}, with another number of rows from which on SHT-003 is refused. */
    public static List<SheetRow> read(byte[] content, List<String> required, Map<String, String> others, int mostRows) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > mostRows) {
                throw new DomainException("SHT-003", DomainException.Kind.INVALID, "too many rows", mostRows);
            }
            Map<String, Integer> columns = columns(sheet.getRow(0), others);
            for (String name : required) {
                if (!columns.containsKey(name)) {
                    throw new DomainException("SHT-002", DomainException.Kind.INVALID, "column is missing", name);
                }
            }
            return rows(sheet, columns);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | OpenXML4JRuntimeException
                | RecordFormatException e) {
            throw new DomainException("SHT-001", DomainException.Kind.INVALID, "no readable .xlsx file");
        }
    }

    static Map<String, Integer> columns(@Nullable Row head, Map<String, String> others) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        if (head != null) {
            head.forEach(
                    cell -> columns.putIfAbsent(others.getOrDefault(text(cell), text(cell)), cell.getColumnIndex()));
        }
        return columns;
    }

    static List<SheetRow> rows(Sheet sheet, Map<String, Integer> columns) {
        Map<String, String> letters = new LinkedHashMap<>();
        columns.forEach((name, index) -> letters.put(name, CellReference.convertNumToColString(index)));
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            Map<String, String> cells = new LinkedHashMap<>();
            if (row != null) {
                columns.forEach((name, index) -> {
                    String text = text(row.getCell(index));
                    if (!text.isEmpty()) {
                        cells.put(name, text);
                    }
                });
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(i + 1, cells, letters));
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return new DataFormatter().formatCellValue(cell).strip();
    }
}
