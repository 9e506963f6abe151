package vn.thongsuot.programme.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanFields;
import vn.thongsuot.programme.TargetFields;
import vn.thongsuot.shared.DomainException;

/** Reads targets from a workbook, with every error at its cell (Vietnamese: nhập chỉ tiêu từ Excel). */
@Component
public class TargetSheetReader {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Texts texts;
    private final PlanHeadSheet heads;
    private final PlanPartReader parts;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    TargetSheetReader(Texts texts, PlanHeadSheet heads, PlanPartReader parts) {
        this.texts = texts;
        this.heads = heads;
        this.parts = parts;
    }

    /**
     * What a workbook says.
     *
     * @param head what it says of the plan as a whole; null where it says nothing
     * @param rows by number of the target; an empty number is a new one
     * @param parts what it says of goals, agencies and reports
     * @param errors where there is one, nothing may be taken in
     */
    record Outcome(
            @Nullable PlanFields head, List<TargetFields> rows, PlanPartReader.Outcome parts, List<CellError> errors) {
        Outcome {
            rows = List.copyOf(rows);
            errors = List.copyOf(errors);
        }
    }

    /** @throws DomainException PLN-030 for a file that is no workbook */
    Outcome read(byte[] content, Plan plan) {
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Sheet sheet = book.getSheetAt(0);
            List<CellError> errors = new ArrayList<>(checkHead(sheet));
            List<TargetFields> rows = new ArrayList<>();
            int last = Math.min(sheet.getLastRowNum(), TargetSheet.MOST_ROWS);
            for (int line = 1; errors.isEmpty() && line <= sheet.getLastRowNum(); line++) {
                Row row = sheet.getRow(line);
                if (row != null && !isBlank(row)) {
                    if (line > last) {
                        errors.add(error(sheet, line, TargetColumn.N, "", "sheet.error.rows"));
                        break;
                    }
                    rows.add(read(row));
                }
            }
            if (errors.isEmpty()) {
                check(sheet, rows, errors);
            }
            PlanHeadSheet.Outcome head = heads.read(book, plan);
            errors.addAll(head.errors());
            PlanPartReader.Outcome beside = parts.read(book);
            errors.addAll(beside.errors());
            return new Outcome(head.fields(), rows, beside, errors);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new DomainException("PLN-030", DomainException.Kind.INVALID, "file is no workbook");
        }
    }

    private List<CellError> checkHead(Sheet sheet) {
        List<CellError> errors = new ArrayList<>();
        Row head = sheet.getRow(0);
        for (TargetColumn column : TargetColumn.values()) {
            String found = head == null ? "" : text(head.getCell(column.ordinal()));
            boolean known = LANGUAGES.stream()
                    .anyMatch(language -> texts.get(language, column.labelKey()).equals(found));
            if (!known) {
                errors.add(error(sheet, 0, column, found, "sheet.error.head"));
            }
        }
        return errors;
    }

    private TargetFields read(Row row) {
        Map<String, String> values = new HashMap<>();
        values.put("row", String.valueOf(row.getRowNum()));
        for (TargetColumn column : TargetColumn.values()) {
            String found = text(row.getCell(column.ordinal()));
            values.put(column.field(), meaning(column, found));
        }
        return new TargetFields(values);
    }

    /** The key of a word in either language, or the word itself. */
    private String meaning(TargetColumn column, String found) {
        return column.choices().entrySet().stream()
                .filter(choice -> LANGUAGES.stream()
                        .anyMatch(language ->
                                texts.get(language, choice.getValue()).equalsIgnoreCase(found)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(found);
    }

    private void check(Sheet sheet, List<TargetFields> rows, List<CellError> errors) {
        List<String> numbers =
                rows.stream().map(row -> row.get("n")).filter(n -> !n.isEmpty()).toList();
        for (TargetFields row : rows) {
            int line = Integer.parseInt(row.get("row"));
            row.check().forEach((field, key) -> {
                TargetColumn column = TargetColumn.of(field);
                errors.add(error(sheet, line, column, row.get(field), key));
            });
            String level = row.get("level");
            if (!level.isEmpty() && !TargetColumn.LEVEL.choices().containsKey(level)) {
                errors.add(error(sheet, line, TargetColumn.LEVEL, level, "sheet.error.level"));
            }
            String n = row.get("n");
            if (!n.isEmpty()
                    && (!n.matches("[1-9]\\d{0,4}")
                            || numbers.stream().filter(n::equals).count() > 1)) {
                errors.add(error(sheet, line, TargetColumn.N, n, "sheet.error.number"));
            }
            String nested = row.get("nestedIn");
            if (!nested.isEmpty() && (nested.equals(n) || !numbers.contains(nested))) {
                errors.add(error(sheet, line, TargetColumn.NESTED_IN, nested, "sheet.error.nested"));
            }
        }
    }

    private boolean isBlank(Row row) {
        for (TargetColumn column : TargetColumn.values()) {
            if (!text(row.getCell(column.ordinal())).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A number with its decimals behind a comma: a point would be read as one between thousands. */
    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? NumberToTextConverter.toText(cell.getNumericCellValue()).replace('.', ',')
                : formatter.formatCellValue(cell).strip();
    }

    private static CellError error(Sheet sheet, int line, TargetColumn column, String found, String key) {
        String cell = new CellReference(line, column.ordinal()).formatAsString(false);
        return new CellError(sheet.getSheetName(), cell, found, key);
    }
}
