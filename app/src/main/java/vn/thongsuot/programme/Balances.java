package vn.thongsuot.programme;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactColumn;
import vn.thongsuot.facts.FactCount;
import vn.thongsuot.facts.FactFilter;
import vn.thongsuot.facts.FactQueries;
import vn.thongsuot.facts.FactSlice;

/** Makes balances; each side is counted for itself, so that they can disagree (Vietnamese: lập bảng cân đối). */
@Service
@Transactional(readOnly = true)
public class Balances {

    private static final FactCount RECEIVED = new FactCount(null, Set.of(), FactCount.Time.RECEIVED_ON);
    private static final FactCount RESOLVED = new FactCount(
            null,
            Set.of(new FactFilter.OneOf(FactColumn.OUTCOME, Set.of("granted", "refused"))),
            FactCount.Time.FINISHED_ON);
    private static final FactCount STOPPED = new FactCount(
            null, Set.of(new FactFilter.OneOf(FactColumn.OUTCOME, Set.of("stopped"))), FactCount.Time.ENDED_ON);
    private static final FactCount OPEN = new FactCount(null, Set.of(new FactFilter.Open()), null);

    private final FactQueries facts;
    private final Clock clock;

    Balances(FactQueries facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    public Balance of(FactSlice slice) {
        Instant before = slice.from().atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
        return new Balance(
                facts.value(OPEN, slice.withStockAt(before)),
                facts.value(RECEIVED, slice),
                facts.value(RESOLVED, slice),
                facts.value(STOPPED, slice),
                facts.value(OPEN, slice));
    }
}
