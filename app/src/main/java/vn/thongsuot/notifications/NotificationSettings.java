package vn.thongsuot.notifications;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of messages (Vietnamese: tham số gửi tin).
 *
 * @param retryWaits how long is waited before each new try; the last one is repeated
 * @param retryWhole after which time since it was written a message is left for a person
 * @param receiptWithin after which time without a receipt an SMS counts as unknown
 * @param takenAtMost how long a node may be at sending one message before it counts as stopped
 * @param digestAt when the daily digest is written, before the offices open
 * @param trial whether messages go to {@code trialAddresses} alone
 * @param mail server for mail; without a host there is no mail
 * @param sms gateway for SMS; without a host there are no SMS
 */
@ConfigurationProperties("thongsuot.notifications")
record NotificationSettings(
        @DefaultValue("1m,5m,5m,5m,15m,30m,1h") List<Duration> retryWaits,
        @DefaultValue("3d") Duration retryWhole,
        @DefaultValue("3d") Duration receiptWithin,
        @DefaultValue("10m") Duration takenAtMost,
        @DefaultValue("07:30") LocalTime digestAt,
        @DefaultValue("false") boolean trial,
        @DefaultValue List<String> trialAddresses,
        @DefaultValue Mail mail,
        @DefaultValue Sms sms) {

    /**
     * @param security none, starttls or tls
     * @param from sender's address
     */
    record Mail(
            @DefaultValue("") String host,
            @DefaultValue("25") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("starttls") String security,
            @DefaultValue("") String from,
            @DefaultValue("20s") Duration timeout) {
        @Override
        public String toString() {
            return "Mail[%s:%d]".formatted(host, port);
        }
    }

    /**
     * @param from name or number that stands as the sender
     * @param hexIds whether the gateway answers with ids in hexadecimal and writes them decimal in its receipts, as many do
     * @param accents whether Vietnamese letters are kept, at the price of parts of 70 letters instead of 160
     */
    record Sms(
            @DefaultValue("") String host,
            @DefaultValue("2775") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String systemType,
            @DefaultValue("") String from,
            @DefaultValue("false") boolean accents,
            @DefaultValue("false") boolean hexIds,
            @DefaultValue("10s") Duration timeout) {
        @Override
        public String toString() {
            return "Sms[%s:%d]".formatted(host, port);
        }
    }

    RetryLadder ladder() {
        return new RetryLadder(retryWaits, retryWhole);
    }

    /** Why nothing may go to an address now; null where it may. */
    @Nullable
    String refusal(String address) {
        return trial && trialAddresses.stream().noneMatch(address::equalsIgnoreCase) ? "trial" : null;
    }
}
