package vn.thongsuot.platform.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thongsuot.platform.pdf.PaperFonts.FontSet;

/** Turns XHTML into PDF/A-2u that is tagged as PDF/UA-1; loads nothing but pictures inside the text. */
final class PdfWriter {

    private static final String PRODUCER = "Thông Suốt";

    static {
        XRLog.setLoggerImpl(new RendererLog());
    }

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final PaperFonts fonts;

    PdfWriter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Runs on the JDK's own XML: else each paper searches every jar of the class path for another one. */
    void write(String xhtml, LocalDateTime date, OutputStream out) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            render(xhtml, date, out);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void render(String xhtml, LocalDateTime date, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument();
                FontSet set = fonts.borrow()) {
            PdfRendererBuilder builder = settings().usePDDocument(document).withHtmlContent(xhtml, null);
            set.addTo(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                FileIdentity.stamp(document, xhtml, date);
                document.save(out);
            }
        }
    }

    private PdfRendererBuilder settings() {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useExternalResourceAccessControl(
                        (uri, _) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUnicodeLineBreaker(new SpaceBreaker())
                .useObjectDrawerFactory(new LineDrawing())
                .withProducer(PRODUCER);
    }
}
