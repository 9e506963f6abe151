package vn.thongsuot.facts;

import static vn.thongsuot.db.facts.Tables.ROW_VERSION;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Kept;

/** Whether the product has the records that a formula counts (Vietnamese: tình trạng có dữ liệu). */
@Component
public class FactPresence {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final Kept<UUID, Set<String>> recorded = new Kept<>(FRESH);
    private final DSLContext db;

    FactPresence(DSLContext db) {
        this.db = db;
    }

    /**
     * False where no module records the fact or one of the fields yet: then a number can only be reported by a person. Kept
     * for some seconds.
     */
    public boolean has(UUID authorityId, FactAggregate aggregate) {
        FactTable table = FactTable.of(aggregate.fact());
        boolean stored = aggregate.fieldNames().allMatch(table::stores);
        return stored
                && (table == FactTable.DOSSIER
                        || recorded.get(authorityId, this::load).contains(aggregate.fact()));
    }

    private Set<String> load(UUID authorityId) {
        return Set.copyOf(db.selectDistinct(ROW_VERSION.FACT)
                .from(ROW_VERSION)
                .where(ROW_VERSION.AUTHORITY_ID.eq(authorityId))
                .fetch(ROW_VERSION.FACT));
    }
}
