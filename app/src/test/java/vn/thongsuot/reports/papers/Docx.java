package vn.thongsuot.reports.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads and changes Word files in tests. */
public final class Docx {

    private Docx() {}

    /** What stands in it, from top to bottom: a line per paragraph, a row's cells beside each other. */
    public static List<String> lines(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(String.join(
                                    " | ",
                                    row.getTableCells().stream()
                                            .map(cell -> cell.getText().replace("\n", " / "))
                                            .toList())));
                }
            }
            return lines.stream().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does what an official does in Word. */
    static byte[] edit(byte[] docx, Consumer<XWPFDocument> change) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
