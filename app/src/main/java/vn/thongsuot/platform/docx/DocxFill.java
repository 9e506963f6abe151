package vn.thongsuot.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Fills a Word template (Vietnamese: trộn mẫu Word). Word splits what people type into runs as it likes, so a placeholder is
 * looked for in the whole paragraph; the run in which it begins gives its type.
 */
public final class DocxFill {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_]{1,60})\\s*}}");

    private DocxFill() {}

    /** The placeholders in a text; group 1 is the name. */
    public static Matcher matcher(String text) {
        return FIELD.matcher(text);
    }

    /** @return the filled file */
    public static byte[] fill(byte[] template, DocxContent paper) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill(document, paper);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XWPFDocument document, DocxContent paper) {
        document.getProperties().getCoreProperties().setTitle(DocxBlocks.clean(paper.title()));
        for (XWPFParagraph paragraph : List.copyOf(document.getParagraphs())) {
            switch (paper.blocks().get(blockOf(paragraph))) {
                case DocxContent.Lines block -> DocxBlocks.lines(document, paragraph, block.lines());
                case DocxContent.Tables block -> DocxBlocks.tables(document, paragraph, block.tables());
                case null -> fill(paragraph, paper.fields());
            }
        }
        document.getTables().forEach(table -> fill(table, paper.fields()));
        for (XWPFHeader header : document.getHeaderList()) {
            fill((IBody) header, paper.fields());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            fill((IBody) footer, paper.fields());
        }
    }

    private static void fill(IBody body, Map<String, String> fields) {
        body.getParagraphs().forEach(paragraph -> fill(paragraph, fields));
        body.getTables().forEach(table -> fill(table, fields));
    }

    private static void fill(XWPFTable table, Map<String, String> fields) {
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> fill(cell, fields)));
    }

    /** A line whose placeholder has no value goes, unless the cell would lose its last one. */
    private static void fill(XWPFTableCell cell, Map<String, String> fields) {
        for (XWPFParagraph paragraph : List.copyOf(cell.getParagraphs())) {
            boolean filled = matcher(paragraph.getText()).find();
            fill(paragraph, fields);
            if (filled && paragraph.getText().isBlank() && cell.getParagraphs().size() > 1) {
                cell.removeParagraph(cell.getParagraphs().indexOf(paragraph));
            }
        }
        cell.getTables().forEach(table -> fill(table, fields));
    }

    /** Name of the block that the paragraph stands for; empty where it is an ordinary one. */
    private static String blockOf(XWPFParagraph paragraph) {
        Matcher found = matcher(paragraph.getText().strip());
        return found.matches() ? found.group(1) : "";
    }

    private static void fill(XWPFParagraph paragraph, Map<String, String> fields) {
        List<XWPFRun> runs = paragraph.getRuns();
        List<String> texts = new ArrayList<>();
        runs.forEach(run -> texts.add(run.text()));
        String whole = String.join("", texts);
        Matcher found = matcher(whole);
        StringBuilder[] filled = new StringBuilder[texts.size()];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = new StringBuilder();
        }
        int at = 0;
        boolean any = false;
        while (found.find()) {
            any = true;
            copy(texts, filled, at, found.start());
            filled[runAt(texts, found.start())].append(fields.getOrDefault(found.group(1), ""));
            at = found.end();
        }
        if (any) {
            copy(texts, filled, at, whole.length());
            for (int i = 0; i < filled.length; i++) {
                if (!texts.get(i).contentEquals(filled[i])) {
                    DocxBlocks.setText(runs.get(i), filled[i].toString());
                }
            }
        }
    }

    private static void copy(List<String> texts, StringBuilder[] filled, int from, int to) {
        int begin = 0;
        for (int i = 0; i < filled.length; i++) {
            int end = begin + texts.get(i).length();
            int first = Math.max(from, begin);
            int last = Math.min(to, end);
            if (first < last) {
                filled[i].append(texts.get(i), first - begin, last - begin);
            }
            begin = end;
        }
    }

    private static int runAt(List<String> texts, int position) {
        int end = 0;
        for (int i = 0; i < texts.size(); i++) {
            end += texts.get(i).length();
            if (position < end) {
                return i;
            }
        }
        throw new IllegalStateException("A placeholder lies within its paragraph.");
    }
}
