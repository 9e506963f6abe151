package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thongsuot.dossiers.papers.PaperFixtures.PRINTER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot._support.PdfReading;

class PaperPrinterTests {

    static List<Paper> papers() {
        return PaperFixtures.all();
    }

    /** Papers for the applicant; what stays with the officials has no QR. */
    static List<Paper> papersThatAreTracked() {
        return papers().stream().filter(paper -> paper.tracking() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("papersThatAreTracked")
    void qrLeadsToTheDossier(Paper paper) throws Exception {
        assertThat(PdfReading.scan(PRINTER.print(paper), 150)).isEqualTo(PaperFixtures.URL);
    }

    @Test
    void longestAddressStillScans() throws Exception {
        String url = "https://motcua.songtien.example/theo-doi" + "k".repeat(200 - 40);
        Tracking tracking = new Tracking(url, "motcua.songtien.example", "H99", null, null);

        assertThat(PdfReading.scan(PRINTER.print(PaperFixtures.refusal("Lý do", tracking)), 300))
                .isEqualTo(url);
        assertThatIllegalArgumentException().isThrownBy(() -> new Tracking(url + "k", "x", "H99", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tracking("https://x.example/hồ-sơ", "x", "H99", null, null));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void printsTheSamePaperToTheSameBytes(Paper paper) {
        assertThat(PRINTER.print(paper)).isEqualTo(PRINTER.print(paper));
        assertThat(new PaperPrinter(PaperFixtures.layout(), new vn.thongsuot.platform.pdf.PdfPrinter()).print(paper))
                .isEqualTo(PRINTER.print(paper));
    }

    @Test
    void printsOnManyThreadsWhatItPrintsOnOne() throws Exception {
        List<byte[]> alone = papers().stream().map(PRINTER::print).toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<byte[]>> tasks = IntStream.range(0, 40)
                    .<Callable<byte[]>>mapToObj(n -> () -> PRINTER.print(papers().get(n % 4)))
                    .toList();
            List<Future<byte[]>> printed = threads.invokeAll(tasks);

            for (int n = 0; n < printed.size(); n++) {
                assertThat(printed.get(n).get()).isEqualTo(alone.get(n % 4));
            }
        }
    }

    @Test
    void leavesTheStreamOpenAndPassesItsFailureOn() throws IOException {
        var out = new ByteArrayOutputStream() {
            boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        PRINTER.writeTo(PaperFixtures.receipt(), out);

        assertThat(out.closed).isFalse();
        assertThat(out.toByteArray()).isEqualTo(PRINTER.print(PaperFixtures.receipt()));
        assertThatIOException().isThrownBy(() -> PRINTER.writeTo(PaperFixtures.receipt(), new FullDisk()));
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left");
        }
    }
}
