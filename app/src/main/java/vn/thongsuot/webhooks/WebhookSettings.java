package vn.thongsuot.webhooks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of events for other systems (Vietnamese: tham số gửi sự kiện).
 *
 * @param allowPrivate whether addresses inside the own network and plain {@code http} may be sent to
 * @param answerWithin how long a receiver may take, all in all
 * @param firstWait wait after the first try without success; twice as long after each further one
 * @param longestWait most that is waited between two tries
 * @param mostFailures tries without success after which a subscription is suspended
 * @param mostRefusals tries after which an event that the receiver refuses (4xx) is left for a person
 * @param mostChallenges tries after which an address that does not confirm is refused
 * @param kept how long events and the log of their deliveries are kept
 */
@ConfigurationProperties("thongsuot.webhooks")
public record WebhookSettings(
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("5s") Duration firstWait,
        @DefaultValue("1h") Duration longestWait,
        @DefaultValue("30") int mostFailures,
        @DefaultValue("5") int mostRefusals,
        @DefaultValue("5") int mostChallenges,
        @DefaultValue("30d") Duration kept) {}
