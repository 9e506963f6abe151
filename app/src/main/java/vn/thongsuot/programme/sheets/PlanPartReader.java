package vn.thongsuot.programme.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.programme.Goal;
import vn.thongsuot.programme.GoalFields;
import vn.thongsuot.programme.ReformArea;

/** Reads the sheets of {@link PlanPartSheets}, with every error at its cell; a sheet that is missing says nothing. */
@Component
class PlanPartReader {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final int LONGEST = 2000;

    private final Texts texts;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    PlanPartReader(Texts texts) {
        this.texts = texts;
    }

    /** A goal as its row words it; {@code n} is empty for a new one. */
    record GoalRow(String n, Goal.Words words) {}

    /**
     * What a workbook says beside head and targets; null where it has no such sheet.
     *
     * @param agencies who and what they lead
     * @param reports what and when, the day maybe empty
     */
    record Outcome(
            @Nullable List<GoalRow> goals,
            @Nullable List<List<String>> agencies,
            @Nullable List<List<String>> reports,
            List<CellError> errors) {}

    /** A row of a sheet: words by field. */
    private record Line(Sheet sheet, PartSheet part, int row, Map<String, String> values) {

        String get(String field) {
            return values.getOrDefault(field, "");
        }

        CellError error(String field, String key) {
            return at(sheet, row, part.fields().indexOf(field), get(field), key);
        }
    }

    Outcome read(Workbook book) {
        List<CellError> errors = new ArrayList<>();
        Optional<List<Line>> goals = lines(book, PartSheet.GOALS, errors);
        Optional<List<List<String>>> agencies =
                lines(book, PartSheet.AGENCIES, errors).map(lines -> words(lines, "leads", errors));
        Optional<List<List<String>>> reports =
                lines(book, PartSheet.REPORTS, errors).map(lines -> words(lines, "what", errors));
        return new Outcome(
                goals.map(lines -> goals(lines, errors)).orElse(null),
                agencies.orElse(null),
                reports.orElse(null),
                errors);
    }

    private Optional<List<Line>> lines(Workbook book, PartSheet part, List<CellError> errors) {
        return LANGUAGES.stream()
                .map(language -> book.getSheet(texts.get(language, part.nameKey())))
                .filter(Objects::nonNull)
                .findFirst()
                .map(sheet -> lines(sheet, part, errors));
    }

    private List<Line> lines(Sheet sheet, PartSheet part, List<CellError> errors) {
        List<Line> lines = new ArrayList<>();
        if (sheet.getLastRowNum() > TargetSheet.MOST_ROWS) {
            errors.add(at(sheet, TargetSheet.MOST_ROWS + 1, 0, "", "sheet.error.rows"));
            return lines;
        }
        for (int column = 0; column < part.fields().size(); column++) {
            String found = text(sheet.getRow(0), column);
            String label = part.labelKeys().get(column);
            if (LANGUAGES.stream()
                    .noneMatch(language -> texts.get(language, label).equals(found))) {
                errors.add(at(sheet, 0, column, found, "sheet.error.head"));
                return lines;
            }
        }
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int column = 0; column < part.fields().size(); column++) {
                values.put(part.fields().get(column), text(sheet.getRow(row), column));
            }
            if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(new Line(sheet, part, row, values));
            }
        }
        return lines;
    }

    private List<GoalRow> goals(List<Line> lines, List<CellError> errors) {
        List<GoalRow> goals = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        lines.forEach(line -> numbers.merge(line.get("n"), 1, Integer::sum));
        for (Line line : lines) {
            String n = line.get("n");
            if (!n.isEmpty() && (!n.matches("[1-9]\\d{0,4}") || numbers.getOrDefault(n, 0) > 1)) {
                errors.add(line.error("n", "sheet.error.number"));
            }
            GoalFields fields = new GoalFields(Map.of(
                    "area", area(line.get("area")),
                    "statement", line.get("statement"),
                    "horizon", line.get("horizon")));
            Map<String, String> wrong = fields.check();
            wrong.forEach((field, key) -> errors.add(line.error(field, key)));
            if (wrong.isEmpty()) {
                goals.add(new GoalRow(n, fields.words(null)));
            }
        }
        return goals;
    }

    /** Both words of each row; the first and the required one must be there. */
    private static List<List<String>> words(List<Line> lines, String required, List<CellError> errors) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            List<String> fields = line.part().fields();
            for (String field : fields) {
                boolean missing =
                        line.get(field).isEmpty() && (field.equals(fields.getFirst()) || field.equals(required));
                if (missing || line.get(field).length() > LONGEST) {
                    errors.add(line.error(field, "sheet.error.words"));
                }
            }
            rows.add(fields.stream().map(line::get).toList());
        }
        return rows;
    }

    /** The key of an area in either language, or the word itself. */
    private String area(String found) {
        return List.of(ReformArea.values()).stream()
                .map(ReformArea::key)
                .filter(key -> LANGUAGES.stream()
                        .anyMatch(language -> texts.get(language, "area." + key).equalsIgnoreCase(found)))
                .findFirst()
                .orElse(found);
    }

    private String text(@Nullable Row row, int column) {
        return row == null ? "" : formatter.formatCellValue(row.getCell(column)).strip();
    }

    private static CellError at(Sheet sheet, int row, int column, String found, String key) {
        return new CellError(sheet.getSheetName(), new CellReference(row, column).formatAsString(false), found, key);
    }
}
