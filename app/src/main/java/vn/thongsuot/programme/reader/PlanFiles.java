package vn.thongsuot.programme.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import vn.thongsuot.programme.reader.UnreadablePlanException.Reason;

/** Gets the text out of a file by what its first bytes say it is (Vietnamese: đọc văn bản từ tệp). */
final class PlanFiles {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private PlanFiles() {}

    /** @throws UnreadablePlanException where the file is damaged, locked, a picture, or of another kind */
    static String text(String name, byte[] bytes) {
        try {
            if (starts(bytes, PDF)) {
                return pdf(name, bytes);
            }
            if (starts(bytes, ZIP)) {
                return DocxText.of(name, bytes);
            }
            if (starts(bytes, OLE)) {
                return doc(bytes);
            }
            String text = Characters.decode(name, bytes);
            return HtmlText.isHtml(text) ? HtmlText.of(text) : text;
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            throw new UnreadablePlanException(Reason.LOCKED, name);
        } catch (UnreadablePlanException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadablePlanException(Reason.DAMAGED, name);
        }
    }

    private static String pdf(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            String text = stripper.getText(document).replaceAll("(?m)^\\s*\\d{1,3}\\s*$\\n?", "");
            if (text.isBlank()) {
                throw new UnreadablePlanException(Reason.NO_TEXT, name);
            }
            return text;
        }
    }

    private static String doc(byte[] bytes) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes));
                WordExtractor extractor = new WordExtractor(document)) {
            return extractor.getText().replace('\u0007', '\t');
        }
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
