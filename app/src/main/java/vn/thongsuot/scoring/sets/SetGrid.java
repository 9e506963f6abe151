package vn.thongsuot.scoring.sets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.DomainException;

/**
 * The table of a set in a workbook (Vietnamese: bảng tiêu chí trong tệp Excel): its head row is found by the names of its columns,
 * below whatever titles stand above it.
 */
final class SetGrid {

    private static final int HEAD_WITHIN = 30;
    private static final int MOST_ROWS = 2000;

    private final Map<SetColumn, Integer> columns;
    private final List<Line> lines;

    private SetGrid(Map<SetColumn, Integer> columns, List<Line> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /**
     * A row below the head.
     *
     * @param number as Excel shows it, from 1
     */
    record Line(int number, Map<SetColumn, String> cells) {

        String text(SetColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws DomainException SHT-001 if it is no Excel file, SHT-002 without a needed column, SHT-003 for too many rows */
    static SetGrid read(byte[] content) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = book.getSheetAt(0);
            if (sheet.getLastRowNum() > MOST_ROWS) {
                throw new DomainException("SHT-003", DomainException.Kind.INVALID, "too many rows", MOST_ROWS);
            }
            return grid(sheet);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | OpenXML4JRuntimeException
                | RecordFormatException e) {
            throw new DomainException("SHT-001", DomainException.Kind.INVALID, "no readable .xlsx file");
        }
    }

    private static SetGrid grid(Sheet sheet) {
        SetColumn missing = SetColumn.CODE;
        int last = Math.min(HEAD_WITHIN, sheet.getLastRowNum());
        for (int i = sheet.getFirstRowNum(); i <= last; i++) {
            Map<SetColumn, Integer> found = heads(sheet.getRow(i));
            Optional<SetColumn> lacks = SetColumn.required().stream()
                    .filter(column -> !found.containsKey(column))
                    .findFirst();
            if (lacks.isEmpty()) {
                return new SetGrid(found, lines(sheet, i + 1, found));
            }
            missing = found.isEmpty() ? missing : lacks.get();
        }
        throw new DomainException(
                "SHT-002",
                DomainException.Kind.INVALID,
                "column is missing",
                missing.names().getFirst());
    }

    private static Map<SetColumn, Integer> heads(@Nullable Row row) {
        Map<SetColumn, Integer> found = new TreeMap<>();
        if (row != null) {
            for (Cell cell : row) {
                SetColumn.find(text(cell)).ifPresent(column -> found.putIfAbsent(column, cell.getColumnIndex()));
            }
        }
        return found;
    }

    private static List<Line> lines(Sheet sheet, int from, Map<SetColumn, Integer> columns) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null) {
                Map<SetColumn, String> cells = new TreeMap<>();
                columns.forEach((column, at) -> {
                    Cell cell = row.getCell(at);
                    cells.put(column, cell == null ? "" : text(cell));
                });
                lines.add(new Line(i + 1, cells));
            }
        }
        return lines;
    }

    List<Line> lines() {
        return lines;
    }

    /** Such as {@code C7}. */
    String address(Line line, SetColumn column) {
        Integer at = columns.get(column);
        return (at == null ? "?" : CellReference.convertNumToColString(at)) + line.number();
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = type == CellType.NUMERIC
                ? NumberToTextConverter.toText(cell.getNumericCellValue())
                : type == CellType.STRING
                        ? cell.getStringCellValue()
                        : new DataFormatter(Locale.ROOT).formatCellValue(cell);
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
