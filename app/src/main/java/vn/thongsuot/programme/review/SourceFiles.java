package vn.thongsuot.programme.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.shared.DomainException;

/** The text of an uploaded Word, PDF or plain text file (Vietnamese: văn bản trong tệp); told by its first bytes. */
public final class SourceFiles {

    private SourceFiles() {}

    /** @throws DomainException PLN-026 for a file that holds no text that can be read */
    public static PlanText read(String name, byte[] content) {
        try {
            String text =
                    begins(content, "PK") ? word(content) : begins(content, "%PDF-") ? pdf(content) : plain(content);
            return new PlanText(name, text.replace("\r\n", "\n").replace('\u0000', ' '));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new DomainException("PLN-026", DomainException.Kind.INVALID, "file holds no text that can be read");
        }
    }

    /** Whether the file itself is kept beside its text: PDF and Word files are, plain text is its own content. */
    public static boolean isKept(byte[] content) {
        return begins(content, "PK") || begins(content, "%PDF-");
    }

    private static String word(byte[] content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
                    append(text, table);
                }
            }
        }
        return text.toString();
    }

    /** A row as a line, its cells between tabs. */
    private static void append(StringBuilder text, XWPFTable table) {
        table.getRows()
                .forEach(row -> text.append(String.join(
                                "\t",
                                row.getTableCells().stream()
                                        .map(XWPFTableCell::getText)
                                        .map(cell -> cell.replace('\n', ' '))
                                        .toList()))
                        .append('\n'));
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    private static String plain(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static boolean begins(byte[] content, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        return content.length >= wanted.length
                && java.util.Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }
}
