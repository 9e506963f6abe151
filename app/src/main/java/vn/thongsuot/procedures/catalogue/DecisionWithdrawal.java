package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.procedures.tables.records.DecisionRecord;
import vn.thongsuot.procedures.spi.RunningCases;
import vn.thongsuot.shared.DomainException;

/** Takes back what a signed decision announced, before its first day and while no dossier is under it. */
@Component
class DecisionWithdrawal {

    private final DecisionStore store;
    private final DecisionEffects effects;
    private final RunningCases running;
    private final Clock clock;

    DecisionWithdrawal(DecisionStore store, DecisionEffects effects, RunningCases running, Clock clock) {
        this.store = store;
        this.effects = effects;
        this.running = running;
        this.clock = clock;
    }

    /** @throws DomainException as {@link Decisions#withdraw} */
    Map<String, ?> apply(DecisionRecord row, String reason) {
        LocalDate from = row.getEffectiveOn();
        if (!from.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new DomainException("RTE-321", DomainException.Kind.CONFLICT, "decision is in force", from);
        }
        List<DecisionItem> items = store.items(row.getId());
        requireUnused(row, items);
        for (DecisionItem item : items) {
            effects.undo(
                    row.getAuthorityId(),
                    item,
                    from,
                    store.nextEnd(row.getAuthorityId(), item.code(), from),
                    Objects.requireNonNull(row.getNumber()));
        }
        row.setWithdrawnReason(reason);
        return Map.of("procedures", items.size(), "from", from);
    }

    private void requireUnused(DecisionRecord row, List<DecisionItem> items) {
        List<UUID> made = items.stream()
                .map(DecisionItem::versionId)
                .filter(Objects::nonNull)
                .toList();
        int received = running.countUnderVersions(row.getAuthorityId(), made);
        if (received > 0) {
            throw new DomainException("RTE-323", DomainException.Kind.CONFLICT, "dossiers are under it", received);
        }
    }
}
