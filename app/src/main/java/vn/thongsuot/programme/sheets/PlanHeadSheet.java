package vn.thongsuot.programme.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanFields;

/**
 * The sheet beside the targets with what is said of the plan as a whole (Vietnamese: thông tin chung của kế hoạch trong Excel): a
 * name in the first column, its value in the second. A workbook without it leaves the plan's head as it is.
 */
@Component
class PlanHeadSheet {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final Map<String, String> KINDS =
            Map.of("yearly", "plan.kind.yearly", "multi-year", "plan.kind.multi-year");

    private final Texts texts;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    PlanHeadSheet(Texts texts) {
        this.texts = texts;
    }

    /** Lines of the sheet, in their order. */
    private enum Line {
        TITLE("title", "plan.title"),
        TITLE_EN("titleEn", "plan.titleEn"),
        KIND("kind", "plan.kind"),
        FROM("from", "figures.from"),
        TO("to", "figures.to"),
        CHILD_DUE_ON("childDueOn", "plan.childDueOn"),
        CHILD_DUE_DAYS("childDueDays", "plan.childDueDays");

        private final String field;
        private final String labelKey;

        Line(String field, String labelKey) {
            this.field = field;
            this.labelKey = labelKey;
        }
    }

    /**
     * What a workbook says of the head.
     *
     * @param fields null where it has no such sheet
     */
    record Outcome(@Nullable PlanFields fields, List<CellError> errors) {}

    void write(Workbook book, Plan plan, Locale locale) {
        Sheet sheet = book.createSheet(texts.get(locale, "sheet.plan"));
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        Map<String, String> values = values(PlanFields.of(plan));
        for (Line line : Line.values()) {
            Row row = sheet.createRow(line.ordinal());
            row.createCell(0).setCellValue(texts.get(locale, line.labelKey));
            Cell cell = row.createCell(1);
            String value = values.getOrDefault(line.field, "");
            switch (line) {
                case KIND -> cell.setCellValue(texts.get(locale, KINDS.getOrDefault(value, "plan.kind.yearly")));
                case FROM, TO, CHILD_DUE_ON ->
                    Typed.day(value).ifPresent(date -> {
                        cell.setCellValue(date);
                        cell.setCellStyle(day);
                    });
                default -> cell.setCellValue(value);
            }
        }
        sheet.setColumnWidth(0, 40 * 256);
        sheet.setColumnWidth(1, 80 * 256);
    }

    /** Unit and parent stay those of the plan. */
    Outcome read(Workbook book, Plan plan) {
        Sheet sheet = LANGUAGES.stream()
                .map(language -> book.getSheet(texts.get(language, "sheet.plan")))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (sheet == null) {
            return new Outcome(null, List.of());
        }
        Map<String, Integer> rows = rows(sheet);
        List<CellError> errors = new ArrayList<>();
        Map<String, String> values = new HashMap<>(values(PlanFields.of(plan)));
        for (Line line : Line.values()) {
            Integer row = rows.get(line.field);
            if (row == null) {
                errors.add(new CellError(
                        sheet.getSheetName(),
                        "A" + (line.ordinal() + 1),
                        texts.get(LANGUAGES.getFirst(), line.labelKey),
                        "sheet.error.line"));
            } else {
                values.put(line.field, meaning(line, text(sheet.getRow(row).getCell(1))));
            }
        }
        PlanFields fields = fields(plan, values);
        fields.check().forEach((field, key) -> {
            int row = rows.getOrDefault(field, 0);
            errors.add(new CellError(sheet.getSheetName(), "B" + (row + 1), values.getOrDefault(field, ""), key));
        });
        return new Outcome(fields, errors);
    }

    /** Row of each line, by the name in its first column in either language. */
    private Map<String, Integer> rows(Sheet sheet) {
        Map<String, Integer> rows = new HashMap<>();
        for (Row row : sheet) {
            String label = text(row.getCell(0));
            Stream.of(Line.values())
                    .filter(line -> LANGUAGES.stream()
                            .anyMatch(language ->
                                    texts.get(language, line.labelKey).equalsIgnoreCase(label)))
                    .forEach(line -> rows.putIfAbsent(line.field, row.getRowNum()));
        }
        return rows;
    }

    /** Days as ISO, a kind as its key in whatever language it is written. */
    private String meaning(Line line, String found) {
        return switch (line) {
            case FROM, TO, CHILD_DUE_ON ->
                Typed.day(found).map(Object::toString).orElse(found);
            case KIND ->
                KINDS.entrySet().stream()
                        .filter(kind -> LANGUAGES.stream()
                                .anyMatch(language ->
                                        texts.get(language, kind.getValue()).equalsIgnoreCase(found)))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(found);
            default -> found;
        };
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : formatter.formatCellValue(cell).strip();
    }

    private static Map<String, String> values(PlanFields fields) {
        return Map.of(
                "title", fields.title(),
                "titleEn", fields.titleEn(),
                "kind", fields.kind(),
                "from", fields.from(),
                "to", fields.to(),
                "childDueOn", fields.childDueOn(),
                "childDueDays", fields.childDueDays());
    }

    private static PlanFields fields(Plan plan, Map<String, String> values) {
        return new PlanFields(
                plan.unitId().toString(),
                value(values, "kind"),
                value(values, "title"),
                value(values, "titleEn"),
                value(values, "from"),
                value(values, "to"),
                plan.parentId() == null ? "" : plan.parentId().toString(),
                value(values, "childDueOn"),
                value(values, "childDueDays"));
    }

    private static String value(Map<String, String> values, String field) {
        return values.getOrDefault(field, "");
    }
}
