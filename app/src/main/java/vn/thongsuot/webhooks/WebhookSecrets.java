package vn.thongsuot.webhooks;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Sealing;

/** Keys of the signatures, one for each subscription (Vietnamese: khóa ký sự kiện). */
@Component
public class WebhookSecrets {

    static final String PREFIX = "whsec_";
    private static final String PURPOSE = "webhook-secrets";
    private static final int BYTES = 32;

    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(Sealing sealing) {
        this.sealing = sealing;
    }

    /** A new one, sealed. */
    byte[] make(UUID subscriptionId) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return sealing.seal(PURPOSE, subscriptionId, key);
    }

    /** The key itself. */
    public byte[] open(UUID subscriptionId, byte[] sealed) {
        return sealing.open(PURPOSE, subscriptionId, sealed);
    }

    /** As it is told to the receiver: {@code whsec_} and the key in Base64. */
    String written(UUID subscriptionId, byte[] sealed) {
        return PREFIX + Base64.getEncoder().encodeToString(open(subscriptionId, sealed));
    }
}
