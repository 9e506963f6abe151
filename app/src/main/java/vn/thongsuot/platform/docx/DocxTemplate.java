package vn.thongsuot.platform.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in a Word template, to be looked at before it is used (Vietnamese: kiểm tra mẫu Word). */
public record DocxTemplate(String text) {

    /** Empty for a file that Word did not write. */
    public static Optional<DocxTemplate> read(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return Optional.of(new DocxTemplate(words.getText()));
        } catch (IOException | RuntimeException unreadable) {
            // Damaged files make the reader stumble in many ways; each means the same to whoever uploaded one.
            return Optional.empty();
        }
    }

    /** Names of placeholders that mean nothing. */
    public Set<String> unknown(Predicate<String> known) {
        Set<String> unknown = new TreeSet<>();
        DocxFill.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(known.negate())
                .forEach(unknown::add);
        return unknown;
    }

    public boolean has(String placeholder) {
        return text.contains("{{" + placeholder + "}}");
    }
}
