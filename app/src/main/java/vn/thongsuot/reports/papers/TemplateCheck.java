package vn.thongsuot.reports.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thongsuot.shared.DomainException;

/** What a Word template must be before it is used (Vietnamese: kiểm tra mẫu Word). */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * @throws DomainException RPT-020 if it is no Word file, RPT-021 naming placeholders that mean nothing, RPT-022 without a
     *     place for the body
     */
    public static void require(byte[] template) {
        String text = text(template);
        Set<String> unknown = Placeholders.unknown(text);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    "RPT-021",
                    DomainException.Kind.INVALID,
                    "template has %d unknown placeholders".formatted(unknown.size()),
                    String.join(", ", unknown),
                    String.join(", ", Placeholders.list()));
        }
        if (!text.contains("{{" + Placeholders.BODY + "}}")) {
            throw new DomainException("RPT-022", DomainException.Kind.INVALID, "template has no place for the body");
        }
    }

    private static String text(byte[] template) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new DomainException("RPT-020", DomainException.Kind.INVALID, "no readable .docx file");
        }
    }
}
