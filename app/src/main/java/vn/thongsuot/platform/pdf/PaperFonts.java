package vn.thongsuot.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The embedded serif, as wide as Times New Roman. Files are read once. A parsed set serves one paper at a time and goes
 * back to a pool, because parsing costs more than printing; there are never more sets than papers that can be printed
 * side by side, because each takes some ten megabytes.
 */
final class PaperFonts {

    static final String FAMILY = "Tinos";

    private static final int CODE_POINTS = 0x10000;
    private static final int MOST_AT_ONCE = 8;

    private final List<byte[]> files =
            List.of(file("400Regular"), file("400Regular_Italic"), file("700Bold"), file("700Bold_Italic"));
    private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore free =
            new Semaphore(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()));

    /** Waits while as many papers are being printed as there are processors. */
    FontSet borrow() {
        free.acquireUninterruptibly();
        FontSet set = idle.poll();
        return set == null ? new FontSet() : set;
    }

    /** Code points that every cut can draw. */
    BitSet coverage() {
        BitSet all = new BitSet(CODE_POINTS);
        all.set(' ', CODE_POINTS);
        files.stream().map(PaperFonts::parse).map(PaperFonts::coverage).forEach(all::and);
        return all;
    }

    /** The cuts, each parsed at its first use; to be closed when the paper is written. */
    final class FontSet implements AutoCloseable {

        private final Map<Integer, TrueTypeFont> parsed = new HashMap<>();

        private FontSet() {}

        void addTo(PdfRendererBuilder builder, PDDocument document) {
            add(builder, document, 0, 400, FontStyle.NORMAL);
            add(builder, document, 1, 400, FontStyle.ITALIC);
            add(builder, document, 2, 700, FontStyle.NORMAL);
            add(builder, document, 3, 700, FontStyle.ITALIC);
        }

        private void add(PdfRendererBuilder builder, PDDocument document, int cut, int weight, FontStyle style) {
            builder.useFont(new LazyFont(document, () -> cut(cut)), FAMILY, weight, style, true);
        }

        private TrueTypeFont cut(int number) {
            return parsed.computeIfAbsent(number, n -> parse(files.get(n)));
        }

        @Override
        public void close() {
            idle.add(this);
            free.release();
        }
    }

    /** Makes the font of a document at its first use. */
    private static final class LazyFont extends PDFontSupplier {

        private final PDDocument document;
        private final Supplier<TrueTypeFont> cut;

        LazyFont(PDDocument document, Supplier<TrueTypeFont> cut) {
            super(null);
            this.document = document;
            this.cut = cut;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, cut.get(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static BitSet coverage(TrueTypeFont font) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet drawn = new BitSet(CODE_POINTS);
            for (int codePoint = ' '; codePoint < CODE_POINTS; codePoint++) {
                drawn.set(codePoint, isText(codePoint) && glyphs.getGlyphId(codePoint) != 0);
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(int codePoint) {
        return Character.isDefined(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE;
    }

    private static TrueTypeFont parse(byte[] file) {
        try {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
            // ligatures would cost more than half of the time and Vietnamese has none
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String cut) {
        String path = "/fonts/tinos/Tinos_%s.ttf".formatted(cut);
        try (InputStream in = Objects.requireNonNull(PaperFonts.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
