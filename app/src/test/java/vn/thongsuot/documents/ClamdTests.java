package vn.thongsuot.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Quét vi-rút: tệp sạch, tệp thử EICAR, không trả lời, trả lời lạ, quá lớn")
class ClamdTests {

    @Test
    void tellsCleanFromMalware() throws IOException {
        try (FakeClamd server = new FakeClamd("")) {
            Clamd clamd = clamd(server.port());

            assertThat(clamd.scan(new byte[300_000])).isEmpty();
            assertThat(clamd.scan(new byte[0])).isEmpty();
            byte[] eicar = ("x".repeat(65_530) + FakeClamd.EICAR).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(clamd.scan(eicar)).hasValue("Eicar-Signature");
        }
    }

    @Test
    void knowsNothingWhereTheAnswerIsNone() throws IOException {
        for (String said : new String[] {"INSTREAM size limit exceeded. ERROR", "stream: OK but", "stream:  FOUNDx"}) {
            try (FakeClamd server = new FakeClamd(said)) {
                assertThatThrownBy(() -> clamd(server.port()).scan(new byte[10]))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void givesUpWhenNobodyAnswers() throws IOException {
        int closed;
        try (FakeClamd server = new FakeClamd(null)) {
            closed = server.port();
            assertThatThrownBy(() -> clamd(server.port()).scan(new byte[10])).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> clamd(closed).scan(new byte[10])).isInstanceOf(IOException.class);
    }

    @Test
    void sendsNothingThatIsTooLarge() throws IOException {
        try (FakeClamd server = new FakeClamd("")) {
            assertThatThrownBy(() -> clamd(server.port()).scan(new byte[2 * 1024 * 1024]))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("larger");
        }
    }

    private static Clamd clamd(int port) {
        return new Clamd(new ClamdSettings("127.0.0.1", port, Duration.ofMillis(500), 1));
    }
}
