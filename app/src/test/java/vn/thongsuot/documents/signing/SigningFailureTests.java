package vn.thongsuot.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Ký không được: nói rõ dịch vụ nào, không trả lời hay từ chối; nhật ký có một dòng, không có bí mật")
class SigningFailureTests {

    private static final String SECRET = "?key=bi-mat";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SigningService.class);
    private SigningStub stub;

    @BeforeEach
    void start() throws IOException {
        stub = new SigningStub();
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        stub.close();
    }

    @Test
    void tellsASilentTimeStampAuthority() {
        String address = stub.base + "/tsa";
        stub.close();

        failsLocally(address, "DOC-041", "Time-stamp authority 127.0.0.1 did not answer: ConnectException");
    }

    @Test
    void tellsABrokenTimeStampAuthority() {
        status("/broken", 503);

        failsLocally(stub.base + "/broken", "DOC-041", "Time-stamp authority 127.0.0.1 did not answer: status 503");
    }

    @Test
    void tellsARefusingTimeStampAuthority() {
        status("/forbidden", 403);
        answer("/nonsense", "xin chào");

        failsLocally(stub.base + "/forbidden", "DOC-042", "Time-stamp authority 127.0.0.1 refused: status 403");
        lines.list.clear();
        failsLocally(stub.base + "/nonsense", "DOC-042", "Time-stamp authority 127.0.0.1 refused: unusable answer");
    }

    @Test
    void tellsASilentRemoteService() {
        String address = stub.base + "/csc";
        stub.close();

        failsRemotely(address, "DOC-039", "Remote signing service 127.0.0.1 did not answer: ConnectException");
    }

    @Test
    void tellsARefusingRemoteService() {
        status("/closed", 401);
        answer("/empty", "{}");
        answer("/garbled", "{\"signatures\":[\"***\"]}");

        failsRemotely(stub.base + "/closed", "DOC-040", "Remote signing service 127.0.0.1 refused: status 401");
        lines.list.clear();
        failsRemotely(stub.base + "/empty", "DOC-040", "Remote signing service 127.0.0.1 refused: no signature");
        lines.list.clear();
        failsRemotely(stub.base + "/garbled", "DOC-040", "Remote signing service 127.0.0.1 refused: unreadable answer");
    }

    @Test
    void tellsThatNoServiceIsSet() {
        assertThatThrownBy(() -> remote(null).chain("NGUOI-KY-1")).hasMessageContaining("DOC-043");
        assertThat(lines.list).isEmpty();
    }

    @Test
    void refusesACredentialWithoutCertificates() {
        answer("/none", "{\"cert\":{}}");

        assertThatThrownBy(() -> remote(stub.base + "/none").chain("NGUOI-KY-1"))
                .hasMessageContaining("DOC-040");
    }

    private void failsLocally(String timeStamps, String code, String line) {
        SigningSettings settings = new SigningSettings(timeStamps + SECRET, null, null, 2);
        fails(new PdfSigner(List.of(stub.local()), settings), SigningKey.Provider.PKCS12, code, line);
    }

    private void failsRemotely(String base, String code, String line) {
        SigningSettings settings = new SigningSettings(null, base, "bi-mat", 2);
        fails(
                new PdfSigner(List.of(new RemoteSigner(settings, JsonMapper.shared())), settings),
                SigningKey.Provider.REMOTE,
                code,
                line);
    }

    private void fails(PdfSigner signer, SigningKey.Provider provider, String code, String line) {
        SigningKey key = stub.key(provider);

        assertThatThrownBy(() -> signer.sign(
                        SigningStub.page(),
                        key,
                        new SignatureMark("Ký bởi: Người Thử", SignatureMark.Place.LEFT),
                        SigningStub.AT))
                .hasMessageContaining(code)
                .hasMessageNotContaining("bi-mat");
        assertThat(lines.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getFormattedMessage()).isEqualTo(line);
        });
    }

    private static RemoteSigner remote(String base) {
        return new RemoteSigner(new SigningSettings(null, base, null, 2), JsonMapper.shared());
    }

    /** At this path and below. */
    private void status(String path, int status) {
        stub.server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    private void answer(String path, String body) {
        stub.server.createContext(
                path, exchange -> SigningStub.answer(exchange, body.getBytes(StandardCharsets.UTF_8)));
    }
}
