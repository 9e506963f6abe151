package vn.thongsuot.documents.results;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import vn.thongsuot.documents.scans.PageFiles;
import vn.thongsuot.shared.DomainException;

/**
 * Makes a file ready to be signed (Vietnamese: chuẩn bị tệp để ký): PDF/A, with code and QR of the verification page in the bottom
 * margin of its last page. A file that does not say that it is PDF/A is printed anew from pictures of its pages.
 */
@Component
class ResultSheets {

    private static final float QR = 44;
    private static final float LEFT = 24;
    private static final float ABOVE_EDGE = 7;
    private static final float TYPE_SIZE = 7;

    private final PageFiles pages;

    ResultSheets(PageFiles pages) {
        this.pages = pages;
    }

    /** The file as PDF/A. @throws DomainException DOC-015 if it is neither PDF nor picture */
    byte[] archived(byte[] file, String title, LocalDateTime at) {
        return isArchival(file) ? file : pages.print(pages.split(file), title, at);
    }

    /** Puts code and QR on a PDF/A. */
    byte[] mark(byte[] archived, String code, String url, String words) {
        try (PDDocument document = Loader.loadPDF(archived);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            try (PDPageContentStream content =
                            new PDPageContentStream(document, last, PDPageContentStream.AppendMode.APPEND, true, true);
                    InputStream font = Objects.requireNonNull(
                            ResultSheets.class.getResourceAsStream("/fonts/tinos/Tinos_400Regular.ttf"))) {
                content.beginMarkedContent(COSName.ARTIFACT);
                drawQr(content, url);
                write(content, PDType0Font.load(document, font, true), words, code);
                content.endMarkedContent();
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new DomainException("DOC-015", DomainException.Kind.INVALID, "file cannot be opened as PDF");
        }
    }

    /** The code that stands on a file. */
    static Optional<String> findCode(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return VerifyCodes.find(stripper.getText(document));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isArchival(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            return !document.isEncrypted()
                    && metadata != null
                    && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains("pdfaid:part");
        } catch (IOException e) {
            return false;
        }
    }

    private static void drawQr(PDPageContentStream content, String url) throws IOException {
        BitMatrix modules = modules(url);
        float edge = QR / modules.getWidth();
        content.setNonStrokingColor(0f);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    content.addRect(LEFT + x * edge, ABOVE_EDGE + QR - (y + 1) * edge, edge, edge);
                }
            }
        }
        content.fill();
    }

    private static BitMatrix modules(String url) {
        try {
            return new QRCodeWriter().encode(url, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR holds %d characters.".formatted(url.length()), e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, String words, String code) throws IOException {
        content.beginText();
        content.setFont(font, TYPE_SIZE);
        content.newLineAtOffset(LEFT + QR + 6, ABOVE_EDGE + 22);
        content.showText(words);
        content.newLineAtOffset(0, -11);
        content.showText(code);
        content.endText();
    }
}
