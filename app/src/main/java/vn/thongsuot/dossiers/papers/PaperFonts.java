package vn.thongsuot.dossiers.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The embedded serif, as wide as Times New Roman. Files are read once; a parsed set serves one paper at a time and goes
 * back to a pool, because parsing costs more than printing.
 */
final class PaperFonts {

    static final String FAMILY = "Tinos";

    private static final int CODE_POINTS = 0x10000;

    private final List<byte[]> files = List.of(
            file("400Regular"), file("400Regular_Italic"), file("700Bold"), file("700Bold_Italic"));
    private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();

    FontSet borrow() {
        FontSet set = idle.poll();
        return set == null ? new FontSet(files.stream().map(PaperFonts::parse).toList()) : set;
    }

    /** Code points that every cut can draw. */
    BitSet coverage() {
        try (FontSet set = borrow()) {
            BitSet all = new BitSet(CODE_POINTS);
            all.set(' ', CODE_POINTS);
            set.cuts.stream().map(PaperFonts::coverage).forEach(all::and);
            return all;
        }
    }

    /** Four parsed cuts; to be closed when the paper is written. */
    final class FontSet implements AutoCloseable {

        private final List<TrueTypeFont> cuts;

        private FontSet(List<TrueTypeFont> cuts) {
            this.cuts = cuts;
        }

        void addTo(PdfRendererBuilder builder, PDDocument document) {
            add(builder, document, 0, 400, FontStyle.NORMAL);
            add(builder, document, 1, 400, FontStyle.ITALIC);
            add(builder, document, 2, 700, FontStyle.NORMAL);
            add(builder, document, 3, 700, FontStyle.ITALIC);
        }

        private void add(PdfRendererBuilder builder, PDDocument document, int cut, int weight, FontStyle style) {
            builder.useFont(new LazyFont(document, cuts.get(cut)), FAMILY, weight, style, true);
        }

        @Override
        public void close() {
            idle.add(this);
        }
    }

    /** Makes the font of a document at its first use. */
    private static final class LazyFont extends PDFontSupplier {

        private final PDDocument document;
        private final TrueTypeFont cut;

        LazyFont(PDDocument document, TrueTypeFont cut) {
            super(null);
            this.document = document;
            this.cut = cut;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, cut, true);
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
        return PaperResources.bytes("/fonts/tinos/Tinos_%s.ttf".formatted(cut));
    }
}
