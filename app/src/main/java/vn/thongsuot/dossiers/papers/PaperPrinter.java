package vn.thongsuot.dossiers.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.pdf.PdfPrinter;

/**
 * Prints papers of the one-stop desk as A4 in PDF/A-2u, tagged for screen readers (Vietnamese: in biểu mẫu một cửa). Safe
 * for any number of threads; nothing of a paper is kept or logged.
 */
@Component
public class PaperPrinter {

    private final PaperTexts texts = new PaperTexts();
    private final PaperDates dates = new PaperDates(texts);
    private final PaperLayout layout;
    private final PdfPrinter pdf;

    PaperPrinter(PaperLayout layout, PdfPrinter pdf) {
        this.layout = layout;
        this.pdf = pdf;
    }

    /** The whole file. */
    public byte[] print(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(paper, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Writes the file and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public void writeTo(Paper paper, OutputStream out) throws IOException {
        pdf.write(xhtml(paper), paper.letterhead().issuedAt(), out);
    }

    String xhtml(Paper paper) {
        String form = form(paper);
        Map<String, Object> model = Map.of("page", new PaperPage(layout, texts, dates, form, paper), "paper", paper);
        return pdf.xhtml("dossiers/papers/%s.jte".formatted(form), model);
    }

    private static String form(Paper paper) {
        return switch (paper) {
            case ReceiptPaper _ -> "receipt";
            case SupplementPaper _ -> "supplement";
            case RefusalPaper _ -> "refusal";
            case ApologyPaper _ -> "apology";
            case StopPaper _ -> "stop";
            case MovedPaper _ -> "moved";
            case SlipPaper _ -> "slip";
            case BookPaper _ -> "book";
        };
    }
}
