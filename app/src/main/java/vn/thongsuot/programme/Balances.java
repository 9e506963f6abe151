package vn.thongsuot.programme;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactSlice;
import vn.thongsuot.indicators.Counts;

/** Makes balances; each side is counted for itself, so that they can disagree (Vietnamese: lập bảng cân đối). */
@Service
@Transactional(readOnly = true)
public class Balances {

    private static final String OPEN = "count() on dossier at as_of where open(T)";

    private final Counts counts;
    private final Clock clock;

    Balances(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    public Balance of(FactSlice slice) {
        Instant before = slice.from().atStartOfDay(clock.getZone()).toInstant().minusNanos(1000);
        return new Balance(
                counts.of(OPEN, slice.withStockAt(before)),
                counts.of("count() on dossier at received_on", slice),
                counts.of("count() on dossier at finished_on where outcome in {granted, refused}", slice),
                counts.of("count() on dossier at ended_on where outcome = stopped", slice),
                counts.of(OPEN, slice));
    }
}
