package vn.thongsuot.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One page that says that it is a sample, for evidence of the demo world. */
final class DemoPdf {

    private static final String FONT = "/fonts/tinos/Tinos_400Regular.ttf";

    private DemoPdf() {}

    static byte[] page(String words) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page);
                    InputStream font = Objects.requireNonNull(DemoPdf.class.getResourceAsStream(FONT))) {
                content.beginText();
                content.setFont(PDType0Font.load(document, font, true), 14);
                content.newLineAtOffset(72, 740);
                content.showText(words);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
