package vn.thongsuot.platform.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Prints templates as PDF/A-2u, tagged for screen readers (Vietnamese: in tệp PDF/A). Safe for any number of threads; nothing of
 * what is printed is kept or logged. Typeface of all text is {@code Tinos}; pictures stand inside the text as {@code data:}, drawings
 * as {@link LineDrawing}.
 */
@Component
public class PdfPrinter {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.thongsuot");
    private final PrintableText printable;
    private final PdfWriter pdf;

    public PdfPrinter() {
        PaperFonts fonts = new PaperFonts();
        this.printable = new PrintableText(fonts.coverage());
        this.pdf = new PdfWriter(fonts);
    }

    /** A template as XHTML in which every value is printable and escaped. */
    public String xhtml(String template, Map<String, Object> model) {
        PrintableOutput output = PrintableOutput.of(printable);
        templates.render(template, model, output);
        return output.toString();
    }

    /** Where XHTML is written that no template makes: every value becomes printable and is escaped. */
    public OwaspHtmlTemplateOutput newOutput() {
        return PrintableOutput.of(printable);
    }

    /**
     * Writes the file and leaves the stream open. The same text and date give the same file.
     *
     * @param date of the file, in Vietnamese time
     * @throws IOException if the stream fails
     */
    public void write(String xhtml, LocalDateTime date, OutputStream out) throws IOException {
        pdf.write(xhtml, date, out);
    }

    /** The whole file of a template. */
    public byte[] print(String template, Map<String, Object> model, LocalDateTime date) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(xhtml(template, model), date, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
