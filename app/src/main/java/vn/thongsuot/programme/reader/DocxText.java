package vn.thongsuot.programme.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thongsuot.programme.reader.UnreadablePlanException.Reason;

/** The text of a Word file with its tables in place and the numbers that Word counts by itself written out. */
final class DocxText {

    private final StringBuilder text = new StringBuilder();
    private final DocxNumbers numbers = new DocxNumbers();

    private DocxText() {}

    static String of(String name, byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            DocxText docx = new DocxText();
            for (IBodyElement element : document.getBodyElements()) {
                docx.add(element);
            }
            return docx.text.toString();
        } catch (NotOfficeXmlFileException | POIXMLException e) {
            throw new UnreadablePlanException(Reason.UNKNOWN_KIND, name);
        }
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            String number = numbers.of(paragraph);
            text.append(number)
                    .append(number.isEmpty() ? "" : " ")
                    .append(paragraph.getText())
                    .append('\n');
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(this::add);
        }
    }

    private void add(XWPFTableRow row) {
        String cells = row.getTableCells().stream().map(this::cell).collect(Collectors.joining("\t"));
        text.append(cells).append('\n');
    }

    private String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> (numbers.of(paragraph) + " " + paragraph.getText()).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("[\\t\\n]+", " ");
    }
}
