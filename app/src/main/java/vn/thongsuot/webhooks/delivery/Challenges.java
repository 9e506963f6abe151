package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.webhooks.Announcing;
import vn.thongsuot.webhooks.SubscriptionAction;
import vn.thongsuot.webhooks.SubscriptionLife;
import vn.thongsuot.webhooks.SubscriptionState;
import vn.thongsuot.webhooks.WebhookSettings;

/**
 * Asks a new address whether it wants to hear (Vietnamese: xác nhận địa chỉ nhận): it is sent a word by chance, signed as events are,
 * and has to answer with that word in its body, so that nobody has a stranger's address bombarded.
 */
@Service
class Challenges {

    private static final int BYTES = 24;
    private static final int MOST_IN_A_RUN = 50;

    private final DSLContext db;
    private final SubscriptionLife life;
    private final Announcing announcing;
    private final EventPost post;
    private final Payloads payloads;
    private final TransactionTemplate transaction;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(
            DSLContext db,
            SubscriptionLife life,
            Announcing announcing,
            EventPost post,
            Payloads payloads,
            TransactionTemplate transaction,
            WebhookSettings settings,
            Clock clock) {
        this.db = db;
        this.life = life;
        this.announcing = announcing;
        this.post = post;
        this.payloads = payloads;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every address that is due to be asked. */
    void run() {
        db.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.STATE.eq(SubscriptionState.UNCONFIRMED.key()))
                .and(SUBSCRIPTION.NOT_BEFORE.le(clock.instant()))
                .orderBy(SUBSCRIPTION.NOT_BEFORE)
                .limit(MOST_IN_A_RUN)
                .fetch()
                .forEach(this::ask);
    }

    private void ask(SubscriptionRecord unconfirmed) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Attempt attempt =
                post.post(unconfirmed, Ids.next(clock).toString(), payloads.challenge(unconfirmed.getId(), challenge));
        boolean given = attempt.accepted() && attempt.body().contains(challenge);
        String reason = attempt.reason() == null ? "challenge" : attempt.reason();
        transaction.executeWithoutResult(status -> note(unconfirmed, given, reason));
        announcing.forget();
    }

    private void note(SubscriptionRecord asked, boolean given, String reason) {
        SubscriptionRecord row = life.lock(asked.getId());
        if (!row.getState().equals(SubscriptionState.UNCONFIRMED.key())) {
            return;
        }
        if (given) {
            row.setConfirmedAt(clock.instant());
            row.setLastError(null);
            life.apply(row, SubscriptionAction.CONFIRM, null);
            return;
        }
        row.setLastError(reason);
        row.setFailures(row.getFailures() + 1);
        if (row.getFailures() >= settings.mostChallenges()) {
            life.apply(row, SubscriptionAction.REFUSE, null);
        } else {
            BackOff backOff = new BackOff(settings.firstWait(), settings.longestWait());
            row.setNotBefore(clock.instant().plus(backOff.after(row.getFailures(), random)));
            row.update();
        }
    }
}
