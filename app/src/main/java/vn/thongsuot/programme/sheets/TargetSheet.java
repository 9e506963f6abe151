package vn.thongsuot.programme.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.TargetFields;

/** Writes a plan with its targets as a workbook that can be changed and taken in again (Vietnamese: xuất kế hoạch, chỉ tiêu ra Excel). */
@Component
public class TargetSheet {

    static final int MOST_ROWS = 1_000;

    private final Texts texts;
    private final PlanHeadSheet heads;
    private final PlanPartSheets parts;

    TargetSheet(Texts texts, PlanHeadSheet heads, PlanPartSheets parts) {
        this.texts = texts;
        this.heads = heads;
        this.parts = parts;
    }

    /** The workbook in the reader's language: its targets, what is said of the plan as a whole, goals and parts. */
    public byte[] write(Plan plan, List<Target> targets, Locale locale) {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(texts.get(locale, "sheet.targets"));
            head(book, sheet, locale);
            Map<UUID, Integer> numbers = targets.stream().collect(Collectors.toMap(Target::id, Target::n));
            int line = 1;
            for (Target target : targets) {
                row(sheet.createRow(line++), target, numbers, locale);
            }
            choices(sheet, locale);
            sheet.createFreezePane(0, 1);
            heads.write(book, plan, locale);
            parts.write(book, plan, locale);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Workbook book, Sheet sheet, Locale locale) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        Row row = sheet.createRow(0);
        for (TargetColumn column : TargetColumn.values()) {
            Cell cell = row.createCell(column.ordinal());
            cell.setCellValue(texts.get(locale, column.labelKey()));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
        }
    }

    private void row(Row row, Target target, Map<UUID, Integer> numbers, Locale locale) {
        TargetFields fields = TargetFields.of(target);
        for (TargetColumn column : TargetColumn.values()) {
            String value = fields.get(column.field());
            Cell cell = row.createCell(column.ordinal());
            switch (column) {
                case N -> cell.setCellValue(target.n());
                case VALUE, VALUE_TO ->
                    Typed.number(value).ifPresent(number -> cell.setCellValue(number.doubleValue()));
                case NESTED_IN -> {
                    Integer number = target.nestedIn() == null ? null : numbers.get(target.nestedIn());
                    if (number != null) {
                        cell.setCellValue(number);
                    }
                }
                default -> {
                    String label = column.choices().get(value);
                    cell.setCellValue(label == null ? value : texts.get(locale, label));
                }
            }
        }
    }

    private void choices(Sheet sheet, Locale locale) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (TargetColumn column : List.of(TargetColumn.COMPARATOR, TargetColumn.LEVEL)) {
            String[] words = column.choices().values().stream()
                    .map(key -> texts.get(locale, key))
                    .toArray(String[]::new);
            DataValidation validation = helper.createValidation(
                    helper.createExplicitListConstraint(words),
                    new CellRangeAddressList(1, MOST_ROWS, column.ordinal(), column.ordinal()));
            sheet.addValidationData(validation);
        }
    }
}
