package vn.thongsuot.procedures.routes.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;
import vn.thongsuot.procedures.RoutePaths;
import vn.thongsuot.procedures.StepView;

/**
 * Writes a route as the table in which agencies publish it (Vietnamese: xuất quy trình nội bộ ra Excel, Word): step, what, who, how
 * long, product, then what follows and who is asked. {@link RouteTableReader} reads the same route out of it.
 */
@Component
public class RouteTableWriter {

    private static final List<String> HEAD =
            List.of("number", "name", "who", "time", "product", "next", "opinions", "name-en", "product-en");
    private static final int[] WIDTHS = {8, 44, 34, 14, 34, 24, 34, 30, 30};
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
            Sheet sheet = book.createSheet(about.code().replaceAll("[^A-Za-z0-9. -]", "_"));
            CellStyle bold = style(book, true, false);
            CellStyle lined = style(book, false, true);
            int at = 0;
            for (String line : above(about)) {
                Row row = sheet.createRow(at);
                cell(row, 0, line, bold);
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, HEAD.size() - 1));
                at++;
            }
            row(sheet.createRow(at++), head(), style(book, true, true));
            for (StepView step : steps) {
                row(sheet.createRow(at++), cells(step), lined);
            }
            Row total = sheet.createRow(at);
            cell(total, 0, total(steps), bold);
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, HEAD.size() - 1));
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.setColumnWidth(i, WIDTHS[i] * 256);
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
            XWPFTable table = document.createTable(steps.size() + 1, HEAD.size());
            row(table, 0, head(), true);
            for (int i = 0; i < steps.size(); i++) {
                row(table, i + 1, cells(steps.get(i)), false);
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

    private List<String> head() {
        return HEAD.stream()
                .map(column -> words.get("route.file.column." + column))
                .toList();
    }

    private List<String> cells(StepView step) {
        return List.of(
                step.key(),
                step.name().vi(),
                words.who(step.role(), step.place()),
                words.time(step.budget()),
                step.product() == null ? "" : step.product().vi(),
                ways.exits(step),
                ways.opinions(step),
                step.name().en() == null ? "" : step.name().en(),
                step.product() == null || step.product().en() == null
                        ? ""
                        : step.product().en());
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
