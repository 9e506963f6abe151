package vn.thongsuot.platform.docx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;

/** Puts paragraphs and tables in the place of a paragraph, in its type (Vietnamese: chèn khối nội dung vào mẫu). */
final class DocxBlocks {

    private static final double TABLE_SIZE = 11;
    private static final int MOST_COLUMNS = 63;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 28;

    private DocxBlocks() {}

    /** Each line becomes a paragraph like the one that stood there; headings are bold. */
    static void lines(XWPFDocument document, XWPFParagraph place, List<DocxContent.Line> lines) {
        for (DocxContent.Line line : lines) {
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                XWPFParagraph made = document.insertNewParagraph(cursor);
                like(made, place);
                XWPFRun run = made.createRun();
                like(run, place);
                setText(run, line.text());
                if (line.heading()) {
                    run.setBold(true);
                    made.setKeepNext(true);
                    DocxParts.outline(made, 1);
                }
            }
        }
        remove(document, place);
    }

    /** Tables with lines, whose first rows are repeated on each page; a paragraph stands between two of them. */
    static void tables(XWPFDocument document, XWPFParagraph place, List<List<List<String>>> tables) {
        for (List<List<String>> rows : tables) {
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                XWPFTable table = document.insertNewTbl(cursor);
                table.setWidthType(TableWidthType.PCT);
                table.setWidth("100%");
                List<Integer> widths = widths(rows);
                for (int i = 0; i < rows.size(); i++) {
                    row(i == 0 ? table.getRow(0) : table.createRow(), rows.get(i), widths, i == 0);
                }
            }
            try (XmlCursor cursor = place.getCTP().newCursor()) {
                document.insertNewParagraph(cursor);
            }
        }
        remove(document, place);
    }

    /** Hundredths for each column, by its longest text within bounds, so that names get the room that numbers do not need. */
    private static List<Integer> widths(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] longest = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < Math.min(columns, row.size()); i++) {
                longest[i] = Math.clamp(row.get(i).length(), Math.max(longest[i], NARROWEST), WIDEST);
            }
        }
        int all = Arrays.stream(longest).sum();
        return Arrays.stream(longest).mapToObj(one -> one * 100 / all).toList();
    }

    private static void row(XWPFTableRow row, List<String> cells, List<Integer> widths, boolean head) {
        row.setRepeatHeader(head);
        row.setCantSplitRow(true);
        int count = Math.min(cells.size(), MOST_COLUMNS);
        for (int i = 0; i < count; i++) {
            XWPFTableCell cell = row.getCell(i) == null ? row.addNewTableCell() : row.getCell(i);
            DocxParts.width(cell, widths.get(i));
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            String text = cells.get(i);
            boolean number = text.matches("[\\d.,%/–\\s-]*");
            paragraph.setAlignment(head || number ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            DocxParts.run(paragraph, clean(text), TABLE_SIZE).setBold(head);
        }
    }

    /** Line breaks stay line breaks. */
    static void setText(XWPFRun run, String text) {
        String[] lines = clean(text).split("\n", -1);
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        while (run.getCTR().sizeOfBrArray() > 0) {
            run.getCTR().removeBr(0);
        }
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** Without signs that no XML file may hold. */
    static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace('\t', ' ');
    }

    private static void like(XWPFParagraph made, XWPFParagraph place) {
        if (place.getCTP().isSetPPr()) {
            made.getCTP().setPPr(place.getCTP().getPPr());
        }
    }

    private static void like(XWPFRun run, XWPFParagraph place) {
        XWPFRun model = place.getRuns().getFirst();
        if (model.getCTR().isSetRPr()) {
            run.getCTR().setRPr(model.getCTR().getRPr());
        }
    }

    private static void remove(XWPFDocument document, XWPFParagraph place) {
        document.removeBodyElement(document.getPosOfParagraph(place));
    }
}
