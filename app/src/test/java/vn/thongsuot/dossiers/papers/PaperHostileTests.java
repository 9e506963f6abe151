package vn.thongsuot.dossiers.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.dossiers.papers.PaperFixtures.HOSTILE;
import static vn.thongsuot.dossiers.papers.PaperFixtures.PRINTER;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.thongsuot._support.PdfReading;

class PaperHostileTests {

    private static final String PRINTED =
            "<script>alert('x')</script><img src=\"file:///etc/passwd\"/> & &amp; ]]> ${7*7}"
                    + " @raw {0} ' gnp.exe □ □ □□ □ □ ế □ <style>*{display:none}</style>";

    @Test
    void printsMarkupAsPlainText() {
        String refusal = PdfReading.text(PRINTER.print(PaperFixtures.refusal(HOSTILE)));
        String receipt = PdfReading.text(PRINTER.print(PaperFixtures.hostileReceipt()));

        assertThat(refusal).contains(PRINTED).doesNotContain("root:");
        assertThat(receipt).contains("Tiếp nhận hồ sơ của: Ông " + PRINTED);
    }

    @Test
    void keepsEveryCharacterOfLongTexts() {
        String reason = PaperFixtures.longText(5000);
        String word = "x".repeat(5000);

        String text = PdfReading.text(PRINTER.print(PaperFixtures.supplement(List.of(reason, word), reason)))
                .replaceAll(" \\d+ (?=[xĐđa-z])", " ");

        assertThat(text).contains("§");
        assertThat(text.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(5000);
        assertThat(text.split("tình trạng tranh chấp", -1)).hasSizeGreaterThan(100);
    }

    @Test
    void rendererHasNothingToComplainAbout() {
        Logger log = (Logger) LoggerFactory.getLogger("vn.thongsuot.platform.pdf.RendererLog");
        ListAppender<ILoggingEvent> complaints = new ListAppender<>();
        complaints.start();
        log.addAppender(complaints);

        PaperFixtures.all().forEach(PRINTER::print);
        PRINTER.print(PaperFixtures.hostileReceipt());
        log.detachAppender(complaints);

        assertThat(complaints.list).extracting(ILoggingEvent::getKeyValuePairs).isEmpty();
    }
}
