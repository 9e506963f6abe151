package vn.thongsuot.webhooks.delivery;

import static vn.thongsuot.db.webhooks.Tables.SUBSCRIPTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.thongsuot.access.Actors;
import vn.thongsuot.webhooks.delivery.DeliveryStore.Taken;

/**
 * Sends what waits (Vietnamese: gửi sự kiện): receivers side by side, so that a slow one holds up nobody else; each one event
 * after the other.
 */
@Service
class Deliverer {

    private static final int SIDE_BY_SIDE = 8;
    private static final int MOST_IN_A_RUN = 500;
    private static final int MOST_BATCHES = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);

    private final DSLContext db;
    private final FanOut fanOut;
    private final DeliveryStore store;
    private final EventPost post;
    private final Payloads payloads;
    private final Actors actors;

    Deliverer(DSLContext db, FanOut fanOut, DeliveryStore store, EventPost post, Payloads payloads, Actors actors) {
        this.db = db;
        this.fanOut = fanOut;
        this.store = store;
        this.post = post;
        this.payloads = payloads;
        this.actors = actors;
    }

    /** Everything that is due. */
    void run() {
        store.takeBack();
        for (int batches = 0; batches < MOST_BATCHES && fanOut.spread() > 0; batches++) {
            LOG.debug("A batch of events was passed on");
        }
        List<UUID> due = store.listDue();
        if (due.isEmpty()) {
            return;
        }
        try (ExecutorService threads =
                Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            List<? extends Future<?>> running = due.stream()
                    .map(subscription -> threads.submit(() -> sendAll(subscription)))
                    .toList();
            running.forEach(Deliverer::await);
        }
    }

    private void sendAll(UUID subscription) {
        if (!hasClient(subscription)) {
            store.suspend(subscription, "client-revoked");
            return;
        }
        for (int sent = 0; sent < MOST_IN_A_RUN; sent++) {
            Optional<Taken> taken = store.take(subscription);
            if (taken.isEmpty() || !send(taken.get())) {
                return;
            }
        }
    }

    private boolean send(Taken taken) {
        String id = taken.delivery().getId().toString();
        return store.settle(taken, post.post(taken.to(), id, payloads.of(taken.happening())));
    }

    private boolean hasClient(UUID subscription) {
        UUID client = db.select(SUBSCRIPTION.ACCOUNT_ID)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(subscription))
                .fetchOne(SUBSCRIPTION.ACCOUNT_ID);
        return client != null && actors.find(client).isPresent();
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException e) {
            LOG.error("Events of one subscription were not sent", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
