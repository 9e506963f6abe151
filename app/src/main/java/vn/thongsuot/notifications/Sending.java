package vn.thongsuot.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thongsuot.db.notifications.tables.records.OutboxRecord;
import vn.thongsuot.notifications.Recipients.Recipient;

/** Sends mail and SMS from the outbox (Vietnamese: gửi tin ra ngoài); any number of nodes may do it at once. */
@Service
class Sending {

    private static final int BATCH = 20;
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final SendingStore store;
    private final Receipts receipts;
    private final Recipients recipients;
    private final MessageTexts texts;
    private final MessageCarriers carriers;
    private final NotificationSettings settings;

    Sending(
            SendingStore store,
            Receipts receipts,
            Recipients recipients,
            MessageTexts texts,
            MessageCarriers carriers,
            NotificationSettings settings) {
        this.store = store;
        this.receipts = receipts;
        this.recipients = recipients;
        this.texts = texts;
        this.carriers = carriers;
        this.settings = settings;
    }

    /** One batch. @return how many messages were tried */
    public int send() {
        List<String> channels = carriers.taken();
        List<OutboxRecord> taken = channels.isEmpty() ? List.of() : store.take(channels, BATCH);
        taken.forEach(this::sendOne);
        receipts.followEarly();
        store.sweep();
        return taken.size();
    }

    /** Whatever happens, what became of a message that was taken is written down. */
    private void sendOne(OutboxRecord row) {
        Recipient to;
        MessageTexts.Rendered text;
        try {
            Optional<Recipient> known = recipient(row);
            if (known.isEmpty()) {
                store.settle(row, row.getChannel(), null, HandOver.failed(MessageAction.WITHHOLD, "no-address"));
                return;
            }
            to = known.get();
            text = texts.render(row, to.language());
        } catch (RuntimeException e) {
            LOG.error("Message {} was not written", row.getId(), e);
            store.settle(row, row.getChannel(), null, HandOver.failed(MessageAction.BREAK, "not-written"));
            return;
        }
        store.settle(row, to.channel(), text.version(), carried(row, to, text));
    }

    private HandOver carried(OutboxRecord row, Recipient to, MessageTexts.Rendered text) {
        try {
            return handOver(row, to, text);
        } catch (RuntimeException e) {
            LOG.error("Message {} by {}: the carrier broke", row.getId(), to.channel(), e);
            return HandOver.failed(MessageAction.LOSE, "carrier-broke");
        }
    }

    private HandOver handOver(OutboxRecord row, Recipient to, MessageTexts.Rendered text) {
        String refusal = settings.refusal(to.address());
        if (refusal != null) {
            return HandOver.failed(MessageAction.WITHHOLD, refusal);
        }
        return carriers.find(to.channel())
                .map(carrier -> carrier.send(new Letter(row.getId(), to.address(), text.subject(), text.text())))
                .orElseGet(() -> HandOver.failed(MessageAction.POSTPONE, "no-carrier"));
    }

    private Optional<Recipient> recipient(OutboxRecord row) {
        UUID person = row.getPersonId();
        UUID account = row.getAccountId();
        if (person != null) {
            return recipients.person(
                    row.getAuthorityId(), person, carriers.find(Outbox.SMS).isPresent());
        }
        return account == null ? Optional.empty() : recipients.official(account);
    }
}
