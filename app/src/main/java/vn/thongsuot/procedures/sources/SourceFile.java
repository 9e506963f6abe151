package vn.thongsuot.procedures.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.thongsuot.shared.DomainException;

/** Rows of an Excel or Word file in their order, merged cells written out. */
public final class SourceFile {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 60;

    private SourceFile() {}

    /** @throws DomainException RTE-050 if it is neither an .xlsx nor a .docx file, RTE-051 if it is too large */
    public static List<SourceRow> read(byte[] content) {
        try {
            return isWorkbook(content) ? workbook(content) : document(content);
        } catch (IOException
                | OpenXML4JException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new DomainException("RTE-050", DomainException.Kind.INVALID, "no readable .xlsx or .docx file");
        }
    }

    private static boolean isWorkbook(byte[] content) throws IOException, OpenXML4JException {
        try (var pack = org.apache.poi.openxml4j.opc.OPCPackage.open(new ByteArrayInputStream(content))) {
            return pack.getParts().stream()
                    .anyMatch(part -> part.getPartName().getName().equals("/xl/workbook.xml"));
        }
    }

    private static List<SourceRow> workbook(byte[] content) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        DataFormatter format = new DataFormatter(java.util.Locale.of("vi"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : book) {
                Map<String, String> merged = merged(sheet, format);
                for (Row row : sheet) {
                    requireRoom(rows.size());
                    List<String> cells = new ArrayList<>();
                    int last = Math.min(MOST_COLUMNS, Math.max(row.getLastCellNum(), width(merged, row.getRowNum())));
                    for (int i = 0; i < last; i++) {
                        Cell cell = row.getCell(i);
                        String own = cell == null ? "" : text(format, cell);
                        cells.add(merged.getOrDefault(row.getRowNum() + ":" + i, own));
                    }
                    rows.add(new SourceRow(sheet.getSheetName() + "!" + (row.getRowNum() + 1), cells));
                }
                rows.add(new SourceRow(sheet.getSheetName(), List.of()));
            }
        }
        return rows;
    }

    private static int width(Map<String, String> merged, int row) {
        return merged.keySet().stream()
                .filter(key -> key.startsWith(row + ":"))
                .mapToInt(key -> Integer.parseInt(key.substring(key.indexOf(':') + 1)) + 1)
                .max()
                .orElse(0);
    }

    private static Map<String, String> merged(Sheet sheet, DataFormatter format) {
        Map<String, String> texts = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            Row first = sheet.getRow(range.getFirstRow());
            Cell cell = first == null ? null : first.getCell(range.getFirstColumn());
            String text = cell == null ? "" : text(format, cell);
            if (!text.isEmpty() && range.getNumberOfCells() <= 5_000) {
                range.forEach(address -> texts.put(address.getRow() + ":" + address.getColumn(), text));
            }
        }
        return texts;
    }

    private static String text(DataFormatter format, Cell cell) {
        return format.formatCellValue(cell).strip();
    }

    private static List<SourceRow> document(byte[] content) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            int paragraphs = 0;
            int tables = 0;
            for (IBodyElement element : document.getBodyElements()) {
                requireRoom(rows.size());
                if (element instanceof XWPFParagraph paragraph) {
                    rows.add(new SourceRow(
                            "paragraph:" + ++paragraphs,
                            List.of(paragraph.getText().strip())));
                } else if (element instanceof XWPFTable table) {
                    table(table, ++tables, rows);
                }
            }
        }
        return rows;
    }

    private static void table(XWPFTable table, int number, List<SourceRow> rows) {
        List<String> above = List.of();
        int n = 0;
        for (XWPFTableRow row : table.getRows()) {
            requireRoom(rows.size());
            List<String> cells = new ArrayList<>();
            for (XWPFTableCell cell : row.getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                boolean continued = properties != null
                        && properties.isSetVMerge()
                        && properties.getVMerge().getVal() != STMerge.RESTART;
                String text = continued && cells.size() < above.size() ? above.get(cells.size()) : text(cell);
                int span = properties != null && properties.isSetGridSpan()
                        ? properties.getGridSpan().getVal().intValue()
                        : 1;
                for (int i = 0; i < Math.clamp(span, 1, MOST_COLUMNS) && cells.size() < MOST_COLUMNS; i++) {
                    cells.add(text);
                }
            }
            rows.add(new SourceRow("table:%d:%d".formatted(number, ++n), cells));
            above = cells;
        }
        rows.add(new SourceRow("table:" + number, List.of()));
    }

    private static String text(XWPFTableCell cell) {
        return String.join(
                "\n",
                cell.getParagraphs().stream()
                        .map(paragraph -> paragraph.getText().strip())
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static void requireRoom(int rows) {
        if (rows >= MOST_ROWS) {
            throw new DomainException("RTE-051", DomainException.Kind.INVALID, "file is too long", MOST_ROWS);
        }
    }

    /** Letter of a column; empty for none. */
    public static String column(int column) {
        return column < 0 ? "" : CellReference.convertNumToColString(column);
    }

    /** Address of a cell, for a message. */
    public static String address(SourceRow row, int column) {
        return row.place() + (column < 0 ? "" : " (" + column(column) + ")");
    }
}
