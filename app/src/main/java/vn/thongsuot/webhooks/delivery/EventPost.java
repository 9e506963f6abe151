package vn.thongsuot.webhooks.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.webhooks.ReceiverAddress;
import vn.thongsuot.webhooks.WebhookSecrets;
import vn.thongsuot.webhooks.WebhookSettings;

/** Signs and posts, outside of any transaction (Vietnamese: ký và gửi). Nothing of what is sent or answered is logged. */
@Component
class EventPost {

    private final ReceiverAddress addresses;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final Clock clock;

    EventPost(ReceiverAddress addresses, WebhookSecrets secrets, WebhookSettings settings, Clock clock) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param id the same in every try */
    Attempt post(SubscriptionRecord to, String id, byte[] body) {
        URI url = URI.create(to.getUrl());
        Map<String, String> headers =
                Signature.headers(secrets.open(to.getId(), to.getSecret()), id, clock.instant(), body);
        try {
            List<InetAddress> found = addresses.resolve(url);
            return found.isEmpty() ? Attempt.notReached("private") : post(url, found, headers, body);
        } catch (IOException e) {
            return Attempt.notReached(reasonOf(e));
        }
    }

    /** The next address only where nobody listens at one; once something was sent, it is not sent twice in one try. */
    private Attempt post(URI url, List<InetAddress> found, Map<String, String> headers, byte[] body)
            throws IOException {
        for (InetAddress address : found.subList(0, found.size() - 1)) {
            try {
                return Attempt.of(PinnedPost.send(url, address, headers, body, settings.answerWithin()));
            } catch (ConnectException _) {
                // Nobody listens there.
            }
        }
        return Attempt.of(PinnedPost.send(url, found.getLast(), headers, body, settings.answerWithin()));
    }

    private static String reasonOf(IOException e) {
        return switch (e) {
            case UnknownHostException _ -> "unknown-host";
            case SocketTimeoutException _ -> "timeout";
            case ConnectException _ -> "connect";
            case SSLException _ -> "tls";
            case ProtocolException _ -> "protocol";
            default -> "broken";
        };
    }
}
