package vn.thongsuot.platform.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.pdf.PdfPrinter;

/** Prints a filled Word file as PDF/A (Vietnamese: in văn bản Word ra PDF/A). */
@Component
public class DocxPress {

    private final PdfPrinter printer;

    public DocxPress(PdfPrinter printer) {
        this.printer = printer;
    }

    /** @param date of the paper */
    public byte[] print(byte[] docx, String title, LocalDate date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            printer.write(new DocxPages(printer.newOutput()).write(docx, title), date.atStartOfDay(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
