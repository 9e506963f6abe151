package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.PETITION;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/** Petitions keep the unit they were routed to; whoever carries on for it has them ({@link PetitionUnits}). */
@Component
class PetitionMove implements UnitMove {

    private final DSLContext db;

    PetitionMove(DSLContext db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "petitions";
    }

    @Override
    public boolean follows() {
        return true;
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        return db.select(PETITION.UNIT_ID, DSL.count())
                .from(PETITION)
                .where(PETITION.UNIT_ID.in(transfer.leaving()), PETITION.NEXT_DUE_AT.isNotNull())
                .groupBy(PETITION.UNIT_ID)
                .fetchMap(PETITION.UNIT_ID, DSL.count());
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        return count(transfer);
    }
}
