package vn.thongsuot.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is written from above: a head row that stays in sight and on every printed page, then rows (Vietnamese: trang bảng
 * tính). Columns are as wide as what stands in them, a printed page takes all of them. Text is written as text, so that no cell is
 * ever a formula.
 */
public final class SheetTable {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 60;
    /** In which Excel counts the width of a letter. */
    private static final int LETTER = 256;
    /** Room for the edges of a cell, in letters. */
    private static final int EDGES = 4;
    /** Decimals up to which a number is shown as it is. */
    private static final int FEW_DECIMALS = 2;

    private final Sheet sheet;
    private final CellStyle bold;
    private final CellStyle day;
    private final CellStyle exact;
    private final List<Integer> widths = new ArrayList<>();
    private int next;

    public SheetTable(Workbook book, String name) {
        sheet = book.createSheet(name);
        bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        exact = book.createCellStyle();
        exact.setDataFormat(book.createDataFormat().getFormat("#,##0.00##"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    public void head(List<String> names) {
        head(names, 0);
    }

    /** @param kept first columns that stay in sight too */
    public void head(List<String> names, int kept) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(bold);
            widen(i, Math.max(NARROWEST, names.get(i).length() + EDGES));
        }
        sheet.createFreezePane(kept, 1);
    }

    private void widen(int column, int letters) {
        while (widths.size() <= column) {
            widths.add(0);
        }
        int width = Math.min(letters, WIDEST);
        if (width > widths.get(column)) {
            widths.set(column, width);
            sheet.setColumnWidth(column, LETTER * width);
        }
    }

    /** @param cells in the order of the head: text, LocalDate or Number; null for an empty one */
    public void row(List<? extends @Nullable Object> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                put(row.createCell(i), value);
            }
        }
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                if (number instanceof BigDecimal decimal
                        && decimal.stripTrailingZeros().scale() > FEW_DECIMALS) {
                    cell.setCellStyle(exact);
                }
            }
            default -> {
                cell.setCellValue(value.toString());
                widen(cell.getColumnIndex(), value.toString().length() + 2);
            }
        }
    }
}
