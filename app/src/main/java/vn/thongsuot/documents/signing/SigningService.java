package vn.thongsuot.documents.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.shared.DomainException;

/**
 * A service that a signature needs (Vietnamese: dịch vụ ký số từ xa, dịch vụ cấp dấu thời gian). What it does not do is told to the
 * signer by a code of its own and to the operator by one line, which has the host alone: no address, no credential, no file.
 */
enum SigningService {
    REMOTE("Remote signing service", "DOC-039", "DOC-040"),
    TIME_STAMP("Time-stamp authority", "DOC-041", "DOC-042");

    private static final Logger LOG = LoggerFactory.getLogger(SigningService.class);
    private static final int OK = 200;
    private static final int BROKEN = 500;

    private final String label;
    private final String silent;
    private final String refused;

    SigningService(String label, String silent, String refused) {
        this.label = label;
        this.silent = silent;
        this.refused = refused;
    }

    /**
     * The body of the answer.
     *
     * @throws DomainException DOC-039 or DOC-041 where none comes in time or the service reports a fault of its own, DOC-040 or
     *     DOC-042 where it declines
     */
    <T> T ask(HttpRequest request, Duration patience, HttpResponse.BodyHandler<T> reader) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(patience).build()) {
            HttpResponse<T> answer = client.send(request, reader);
            if (answer.statusCode() >= BROKEN) {
                throw silent(request.uri(), "status " + answer.statusCode());
            }
            if (answer.statusCode() != OK) {
                throw refused(request.uri(), "status " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw silent(request.uri(), e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(request.uri(), "interrupted");
        }
    }

    /** It answered, but not with what was asked for. @param kind of failure; nothing that the service wrote */
    DomainException refused(URI address, String kind) {
        return failure(refused, "refused", address, kind);
    }

    private DomainException silent(URI address, String kind) {
        return failure(silent, "did not answer", address, kind);
    }

    private DomainException failure(String code, String what, URI address, String kind) {
        LOG.warn("{} {} {}: {}", label, address.getHost(), what, kind);
        return new DomainException(
                code, DomainException.Kind.CONFLICT, "%s %s %s: %s".formatted(label, address.getHost(), what, kind));
    }
}
