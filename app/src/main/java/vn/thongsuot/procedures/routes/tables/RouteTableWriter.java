package vn.thongsuot.procedures.routes.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.RoutePaths;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.StepWording;

/**
 * Writes a route as the table in which agencies publish it (Vietnamese: xuất quy trình nội bộ ra Excel, Word): step, what, who, how
 * long, product, then what follows and who is asked. {@link RouteTableReader} reads the same route out of it.
 */
@Component
public class RouteTableWriter {

    private static final List<String> HEAD = List.of(
            "number",
            "name",
            "description",
            "who",
            "time",
            "product",
            "next",
            "opinions",
            "name-en",
            "product-en",
            "role",
            "key");
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry("number", 8),
            Map.entry("name", 44),
            Map.entry("description", 60),
            Map.entry("who", 34),
            Map.entry("time", 14),
            Map.entry("product", 34),
            Map.entry("next", 24),
            Map.entry("opinions", 34),
            Map.entry("name-en", 30),
            Map.entry("product-en", 30),
            Map.entry("role", 34),
            Map.entry("key", 14));
    private static final int WIDE = 34;
    private static final int A4_LONG = 16838;
    private static final int A4_SHORT = 11906;

    private final FileWords words;
    private final Ways ways;

    public RouteTableWriter(FileWords words) {
        this.words = words;
        this.ways = new Ways(words);
    }

    /**
     * What stands over the table.
     *
     * @param limit in words; empty where it is not known
     */
    public record About(String code, String name, String limit) {}

    public byte[] excel(About about, List<StepView> steps) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            List<String> columns = columns(steps);
            Sheet sheet = book.createSheet(about.code().replaceAll("[^A-Za-z0-9. -]", "_"));
            CellStyle bold = style(book, true, false);
            CellStyle lined = style(book, false, true);
            int at = 0;
            for (String line : above(about)) {
                Row row = sheet.createRow(at);
                cell(row, 0, line, bold);
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns.size() - 1));
                at++;
            }
            row(sheet.createRow(at++), head(columns), style(book, true, true));
            for (StepView step : steps) {
                row(sheet.createRow(at++), cells(step, columns), lined);
            }
            Row total = sheet.createRow(at);
            cell(total, 0, total(steps), bold);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, columns.size() - 1));
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, WIDTHS.getOrDefault(columns.get(i), WIDE) * 256);
            }
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] word(About about, List<StepView> steps) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CTPageSz page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setOrient(STPageOrientation.LANDSCAPE);
            page.setW(BigInteger.valueOf(A4_LONG));
            page.setH(BigInteger.valueOf(A4_SHORT));
            above(about).forEach(line -> run(document.createParagraph().createRun(), line, true));
            List<String> columns = columns(steps);
            XWPFTable table = document.createTable(steps.size() + 1, columns.size());
            row(table, 0, head(columns), true);
            for (int i = 0; i < steps.size(); i++) {
                row(table, i + 1, cells(steps.get(i), columns), false);
            }
            table.getRow(0).setRepeatHeader(true);
            run(document.createParagraph().createRun(), total(steps), true);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> above(About about) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("route.file.title", about.name()));
        lines.add(words.get("route.file.code", about.code()));
        if (!about.limit().isEmpty()) {
            lines.add(words.get("route.file.limit", about.limit()));
        }
        return lines;
    }

    /** Those of the decision's own words only where there are any. */
    private static List<String> columns(List<StepView> steps) {
        List<String> columns = new ArrayList<>(HEAD);
        if (steps.stream().allMatch(step -> step.wording().description() == null)) {
            columns.remove("description");
        }
        if (steps.stream().allMatch(step -> step.wording().doer() == null)) {
            columns.remove("role");
        }
        if (steps.stream().allMatch(step -> step.wording().label() == null)) {
            columns.remove("key");
        }
        return columns;
    }

    private List<String> head(List<String> columns) {
        return columns.stream()
                .map(column -> words.get("route.file.column." + column))
                .toList();
    }

    private List<String> cells(StepView step, List<String> columns) {
        return columns.stream()
                .map(column -> Objects.requireNonNullElse(cell(step, column), ""))
                .toList();
    }

    private @Nullable String cell(StepView step, String column) {
        StepWording wording = step.wording();
        return switch (column) {
            case "number" -> Objects.requireNonNullElse(wording.label(), step.key());
            case "name" -> step.name().vi();
            case "description" -> wording.description();
            case "who" -> Objects.requireNonNullElseGet(wording.doer(), () -> words.who(step.role(), step.place()));
            case "time" -> words.time(step.budget());
            case "product" -> step.product() == null ? null : step.product().vi();
            case "next" -> ways.exits(step);
            case "opinions" -> ways.opinions(step);
            case "name-en" -> step.name().en();
            case "product-en" -> step.product() == null ? null : step.product().en();
            case "role" -> wording.doer() == null ? null : words.who(step.role(), step.place());
            case "key" -> wording.label() == null ? null : step.key();
            default -> throw new IllegalArgumentException("No column " + column + ".");
        };
    }

    private String total(List<StepView> steps) {
        return words.get("route.file.total", words.time(RoutePaths.longest(steps)));
    }

    private static CellStyle style(XSSFWorkbook book, boolean heavy, boolean lined) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (heavy) {
            Font font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (lined) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void row(Row row, List<String> texts, CellStyle style) {
        for (int i = 0; i < texts.size(); i++) {
            cell(row, i, texts.get(i), style);
        }
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void row(XWPFTable table, int n, List<String> texts, boolean heavy) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = table.getRow(n).getCell(i);
            String[] lines = texts.get(i).split("\n", -1);
            for (int j = 0; j < lines.length; j++) {
                var paragraph = j == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
                run(paragraph.createRun(), lines[j], heavy);
            }
        }
    }

    private static void run(XWPFRun run, String text, boolean heavy) {
        run.setText(text);
        run.setFontFamily("Times New Roman");
        run.setFontSize(11);
        run.setBold(heavy);
    }
}
