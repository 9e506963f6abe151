package vn.thongsuot.platform.docx;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A filled Word file as the XHTML that is printed (Vietnamese: dựng trang in từ tệp Word), so that the PDF is what the office
 * laid out: margins, alignment, type, tables with and without lines. The page number stands in the top margin from page 2 on.
 */
final class DocxPages {

    private static final double USUAL_SIZE = 13;

    private final OwaspHtmlTemplateOutput out;

    DocxPages(OwaspHtmlTemplateOutput out) {
        this.out = out;
    }

    /** @param title of the file, for readers and archives */
    String write(byte[] docx, String title) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            out.writeContent("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\""
                    + " xml:lang=\"vi\"><head><title>");
            out.setContext("title", null);
            out.writeUserContent(title);
            out.writeContent("</title>");
            meta("description", title);
            meta("subject", title);
            meta("author", "Thông Suốt");
            out.writeContent("<style>");
            out.writeContent(style(document));
            out.writeContent("</style></head><body>");
            out.setContext("p", null);
            document.getBodyElements().forEach(this::element);
            out.writeContent("</body></html>");
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void meta(String name, String content) {
        out.writeContent("<meta name=\"" + name + "\" content=\"");
        out.setContext("meta", "content");
        out.writeUserContent(content);
        out.setContext("meta", null);
        out.writeContent("\" />");
    }

    private static String style(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section == null ? null : section.getPgMar();
        String sheet = margins == null
                ? "20mm 15mm 20mm 30mm"
                : points(margins.getTop()) + " " + points(margins.getRight()) + " " + points(margins.getBottom()) + " "
                        + points(margins.getLeft());
        return "@page{size:A4;margin:" + sheet
                + ";@top-center{content:counter(page);font-family:Tinos;font-size:13pt;vertical-align:middle}}"
                + "@page:first{@top-center{content:\"\"}}"
                + "body{margin:0;font-family:Tinos;font-size:" + USUAL_SIZE
                + "pt;line-height:1.25;word-wrap:break-word}"
                + "p,h1,h2{margin:0;font-weight:normal;font-size:" + USUAL_SIZE + "pt}h2{page-break-after:avoid}"
                + "table{width:100%;border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate}tr{page-break-inside:avoid}td,th{vertical-align:top;padding:0.5mm"
                + " 1mm;font-weight:normal;text-align:left}.lines{margin:2mm"
                + " 0.2mm}.lines td,.lines"
                + " th{border:0.2mm solid #000}";
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> table(table);
            default -> {}
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String tag = tag(paragraph);
        out.writeContent("<" + tag + " style=\"" + DocxStyles.of(paragraph) + "\">");
        boolean empty = paragraph.getText().isBlank();
        if (empty && paragraph.getRuns().isEmpty()) {
            out.writeContent("\u00a0");
        }
        for (XWPFRun run : paragraph.getRuns()) {
            run(run, empty);
        }
        out.writeContent("</" + tag + ">");
    }

    private static String tag(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        if (properties == null
                || !properties.isSetOutlineLvl()
                || paragraph.getText().isBlank()) {
            return "p";
        }
        return properties.getOutlineLvl().getVal().signum() == 0 ? "h1" : "h2";
    }

    /** @param empty nothing is said in the whole paragraph: it keeps its height */
    private void run(XWPFRun run, boolean empty) {
        out.writeContent("<span style=\"" + style(run) + "\">");
        String[] lines = (empty ? "\u00a0" : run.text()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.writeContent(i > 0 ? "<br />" : "");
            out.writeUserContent(run.isCapitalized() ? lines[i].toUpperCase(Locale.of("vi")) : lines[i]);
        }
        out.writeContent("</span>");
    }

    private static String style(XWPFRun run) {
        Double size = run.getFontSizeAsDouble();
        return "font-size:" + (size == null ? USUAL_SIZE : size) + "pt"
                + (run.isBold() ? ";font-weight:bold" : "")
                + (run.isItalic() ? ";font-style:italic" : "")
                + (run.getUnderline() == UnderlinePatterns.NONE ? "" : ";text-decoration:underline");
    }

    private void table(XWPFTable table) {
        boolean lines = DocxStyles.hasLines(table);
        out.writeContent(lines ? "<table class=\"lines\">" : "<table>");
        for (XWPFTableRow row : table.getRows()) {
            boolean head = lines && row.isRepeatHeader();
            out.writeContent(head ? "<thead><tr>" : "<tr>");
            row.getTableCells().forEach(cell -> cell(cell, head ? "th" : "td"));
            out.writeContent(head ? "</tr></thead>" : "</tr>");
        }
        out.writeContent("</table>");
    }

    private void cell(XWPFTableCell cell, String tag) {
        out.writeContent("<" + tag + DocxStyles.width(cell) + ">");
        cell.getBodyElements().forEach(this::element);
        out.writeContent("</" + tag + ">");
    }

    private static String points(Object twips) {
        return DocxStyles.points(twips);
    }
}
