package vn.thongsuot.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Sheets.SheetRow;
import vn.thongsuot.shared.DomainException;

/** Excel files (.xlsx) with several tables, one per sheet, each as {@link Sheets} has it (Vietnamese: sổ bảng tính). */
public final class Workbooks {

    private Workbooks() {}

    /**
     * A sheet to be written.
     *
     * @param kept first columns that stay in sight
     */
    public record Table(
            String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows, int kept) {

        public Table(String name, List<String> head, List<? extends List<? extends @Nullable Object>> rows) {
            this(name, head, rows, 0);
        }
    }

    public static byte[] write(List<Table> tables) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Table table : tables) {
                SheetTable sheet = new SheetTable(book, table.name());
                sheet.head(table.head(), table.kept());
                table.rows().forEach(sheet::row);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The rows of each named sheet; a sheet that is missing has none.
     *
     * @param required names of the columns that a sheet must have, by the sheet's name
     * @param mostRows of one sheet
     * @throws DomainException SHT-001 if it is no Excel file, SHT-002 naming a column that is missing, SHT-003 above the rows,
     *     SHT-004 naming a sheet that is missing where the first is required
     */
    public static Map<String, List<SheetRow>> read(
            byte[] content, Map<String, List<String>> required, String first, int mostRows) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            if (book.getSheet(first) == null) {
                throw new DomainException("SHT-004", DomainException.Kind.INVALID, "sheet is missing", first);
            }
            Map<String, List<SheetRow>> tables = new LinkedHashMap<>();
            required.forEach((name, columns) -> {
                Sheet sheet = book.getSheet(name);
                tables.put(name, sheet == null ? List.of() : rows(sheet, columns, mostRows));
            });
            return tables;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException e) {
            throw new DomainException("SHT-001", DomainException.Kind.INVALID, "no readable .xlsx file");
        }
    }

    private static List<SheetRow> rows(Sheet sheet, List<String> required, int mostRows) {
        requireLength(sheet, mostRows);
        Map<String, Integer> columns = Sheets.columns(sheet.getRow(0), Map.of());
        for (String name : required) {
            if (!columns.containsKey(name)) {
                throw new DomainException("SHT-002", DomainException.Kind.INVALID, "column is missing", name);
            }
        }
        return Sheets.rows(sheet, columns);
    }

    private static void requireLength(Sheet sheet, int mostRows) {
        if (sheet.getLastRowNum() > mostRows) {
            throw new DomainException("SHT-003", DomainException.Kind.INVALID, "too many rows", mostRows);
        }
    }
}
