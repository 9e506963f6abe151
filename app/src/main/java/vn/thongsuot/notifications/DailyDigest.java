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
import vn.thongsuot.access.Grant;
import vn.thongsuot.platform.OfficeDays;

/**
 * What an official should know at the start of a day at work, by mail before the offices open (Vietnamese: bản tin đầu ngày): late, due
 * today, petitions, messages that are stuck. Who has nothing to do gets no mail; running it twice makes no second one. It tells what is to
 * be done and not what came since the last one, so what came on days off stands in that of the next day at work.
 */
@Service
class DailyDigest {

    private static final Logger LOG = LoggerFactory.getLogger(DailyDigest.class);

    private final Preferences preferences;
    private final Actors actors;
    private final List<DigestSource> sources;
    private final OfficeDays days;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyDigest(
            Preferences preferences,
            Actors actors,
            List<DigestSource> sources,
            OfficeDays days,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.preferences = preferences;
        this.actors = actors;
        this.sources = sources;
        this.days = days;
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!isAtWork(actor, today)) {
            return;
        }
        List<List<String>> lines = sources.stream()
                .flatMap(source -> source.lines(actor).stream())
                .sorted(Comparator.comparingInt(DigestLine::order))
                .map(line -> List.of(line.key(), String.valueOf(line.count()), line.path(), line.kindKey()))
                .toList();
        if (!lines.isEmpty()) {
            outbox.postDigest(actor.authorityId(), actor.accountId(), DAY.format(today), lines);
        }
    }

    /** In one of their units; who has none has no days off either. */
    private boolean isAtWork(Actor actor, LocalDate day) {
        return actor.grants().isEmpty()
                || actor.grants().stream()
                        .map(Grant::unitId)
                        .distinct()
                        .anyMatch(unit -> days.isWorked(actor.authorityId(), unit, day));
    }
}
