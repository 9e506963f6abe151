package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through dossiers by an instant of theirs, some at a time, each lot in a transaction of its own (Vietnamese: duyệt hồ sơ theo
 * lô). A lot that fails keeps none of the others from being done.
 */
@Component
class DossierLots {

    private static final int LOT = 200;

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final int size;

    @Autowired
    DossierLots(DSLContext db, TransactionTemplate transaction) {
        this(db, transaction, LOT);
    }

    DossierLots(DSLContext db, TransactionTemplate transaction, int size) {
        this.db = db;
        this.transaction = transaction;
        this.size = size;
    }

    /** @throws RuntimeException what the first lot that failed threw, after all others were done */
    void each(Condition which, Field<Instant> by, Consumer<List<Dossier>> lot) {
        RuntimeException failed = null;
        List<Dossier> found = list(which, by, null);
        while (!found.isEmpty()) {
            List<Dossier> these = found;
            try {
                transaction.executeWithoutResult(_ -> lot.accept(these));
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
            found = these.size() < size ? List.of() : list(which, by, these.getLast());
        }
        if (failed != null) {
            throw failed;
        }
    }

    private List<Dossier> list(Condition which, Field<Instant> by, @Nullable Dossier after) {
        Condition rest = after == null
                ? DSL.noCondition()
                : DSL.row(by, DOSSIER.ID).gt(after.row().get(by), after.id());
        return db.selectFrom(DOSSIER)
                .where(which, rest)
                .orderBy(by, DOSSIER.ID)
                .limit(size)
                .fetch(Dossier::new);
    }
}
