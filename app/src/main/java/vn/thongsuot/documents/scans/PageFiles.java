package vn.thongsuot.documents.scans;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.platform.pictures.Redrawing;
import vn.thongsuot.platform.pictures.UnusablePictureException;
import vn.thongsuot.shared.DomainException;

/** Takes files apart into pictures of their pages and prints pictures as PDF/A (Vietnamese: tách trang, ghép tệp PDF/A). */
@Component
public class PageFiles {

    private static final int DPI = 150;
    private static final int MOST_PAGES = 200;
    private static final long MOST_POINTS = 60_000_000;

    private final PdfPrinter printer;

    PageFiles(PdfPrinter printer) {
        this.printer = printer;
    }

    /** A page as a JPEG. @throws DomainException DOC-015 if it is neither PDF nor picture, DOC-018 for too many pages */
    public List<byte[]> split(byte[] file) {
        return file.length > 4 && file[0] == '%' ? splitPdf(file) : List.of(picture(file));
    }

    /** One PDF/A-2u of pictures, each a page of A4. */
    public byte[] print(List<byte[]> pictures, String title, LocalDateTime date) {
        List<String> sources = pictures.stream()
                .map(picture -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture))
                .toList();
        return printer.print("documents/papers/pages.jte", Map.of("title", title, "sources", sources), date);
    }

    /** The picture, turned clockwise. */
    public byte[] turned(byte[] jpeg, int degrees) {
        if (degrees == 0) {
            return jpeg;
        }
        try {
            BufferedImage from = ImageIO.read(new java.io.ByteArrayInputStream(jpeg));
            boolean sideways = degrees % 180 != 0;
            int width = sideways ? from.getHeight() : from.getWidth();
            int height = sideways ? from.getWidth() : from.getHeight();
            BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = to.createGraphics();
            graphics.translate(width / 2.0, height / 2.0);
            graphics.rotate(Math.toRadians(degrees));
            graphics.drawImage(from, -from.getWidth() / 2, -from.getHeight() / 2, null);
            graphics.dispose();
            return jpeg(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> splitPdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new DomainException("DOC-018", DomainException.Kind.INVALID, "too many pages", MOST_PAGES);
            }
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(jpeg(renderer.renderImageWithDPI(page, DPI, ImageType.RGB)));
            }
            return pages;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static byte[] picture(byte[] file) {
        try {
            return Redrawing.jpeg(file, MOST_POINTS);
        } catch (UnusablePictureException e) {
            throw unreadable();
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static DomainException unreadable() {
        return new DomainException("DOC-015", DomainException.Kind.INVALID, "neither PDF nor picture");
    }
}
