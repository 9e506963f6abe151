package vn.thongsuot.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes {@link UnitsChanged} once per authority and transaction, just before its commit: a hundred new communes make facts
 * and procedures look at the tree once.
 */
@Component
class UnitsTold {

    private final ApplicationEventPublisher events;

    UnitsTold(ApplicationEventPublisher events) {
        this.events = events;
    }

    void publish(UnitsChanged changed) {
        @SuppressWarnings("unchecked")
        Map<UUID, UnitsChanged> waiting = (Map<UUID, UnitsChanged>) TransactionSynchronizationManager.getResource(this);
        if (waiting == null) {
            waiting = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, waiting);
            TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(waiting));
        }
        waiting.put(changed.authorityId(), changed);
    }

    /** What is waiting is told in the transaction itself; after it nothing is kept. */
    private final class BeforeCommit implements TransactionSynchronization {

        private final Map<UUID, UnitsChanged> waiting;

        BeforeCommit(Map<UUID, UnitsChanged> waiting) {
            this.waiting = waiting;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            waiting.values().forEach(events::publishEvent);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(UnitsTold.this);
        }
    }
}
