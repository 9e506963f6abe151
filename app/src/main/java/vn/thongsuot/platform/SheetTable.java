package vn.thongsuot.platform;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is written from above: a head row that stays in sight, then rows (Vietnamese: trang bảng tính). Text is written as
 * text, so that no cell is ever a formula.
 */
public final class SheetTable {

    private static final int NARROWEST = 14;
    private static final int WIDEST = 60;
    /** In which Excel counts the width of a letter. */
    private static final int LETTER = 256;

    private final Sheet sheet;
    private final CellStyle bold;
    private final CellStyle day;
    private int next;

    public SheetTable(Workbook book, String name) {
        sheet = book.createSheet(name);
        bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    public void head(List<String> names) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, LETTER * Math.clamp(names.get(i).length() + 4, NARROWEST, WIDEST));
        }
        sheet.createFreezePane(0, 1);
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
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }
}
