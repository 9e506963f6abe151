package vn.thongsuot.notifications;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;

/**
 * What an official should know at the start of the day, by mail before the offices open (Vietnamese: bản tin đầu ngày): late, due today,
 * petitions, messages that are stuck. Who has nothing to do gets no mail; running it twice makes no second one.
 */
@Service
class DailyDigest {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDigest.class);

    private final Preferences preferences;
    private final Actors actors;
    private final List<DigestSource> sources;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyDigest(
            Preferences preferences,
            Actors actors,
            List<DigestSource> sources,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.preferences = preferences;
        this.actors = actors;
        this.sources = sources;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each account in a transaction of its own, so that one that breaks does not cost the others their mail. */
    void write() {
        for (UUID account : preferences.digestReaders()) {
            try {
                transaction.executeWithoutResult(status -> actors.find(account).ifPresent(this::write));
            } catch (RuntimeException e) {
                LOG.error("Digest of account {} was not written", account, e);
            }
        }
    }

    private void write(Actor actor) {
        List<List<String>> lines = sources.stream()
                .flatMap(source -> source.lines(actor).stream())
                .sorted(Comparator.comparingInt(DigestLine::order))
                .map(line -> List.of(line.key(), String.valueOf(line.count()), line.path(), line.kindKey()))
                .toList();
        if (!lines.isEmpty()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            outbox.postDigest(actor.authorityId(), actor.accountId(), DAY.format(today), lines);
        }
    }
}
