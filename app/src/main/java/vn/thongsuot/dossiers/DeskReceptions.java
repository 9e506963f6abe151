package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;

/** When dossiers were received at a desk, without saying which ones (Vietnamese: lượt tiếp nhận tại quầy). */
@Service
public class DeskReceptions {

    private final DSLContext db;
    private final ForeignIntake foreign;
    private final Clock clock;

    DeskReceptions(DSLContext db, ForeignIntake foreign, Clock clock) {
        this.db = db;
        this.foreign = foreign;
        this.clock = clock;
    }

    /** A reception. @param foreign at a desk that is not the deciding unit's own */
    public record Received(Instant at, boolean foreign) {}

    /** Of a desk in a time, {@code to} exclusive, in their order. */
    public List<Received> list(UUID authorityId, UUID deskUnitId, Instant from, Instant to) {
        return db.select(DOSSIER.RECEIVED_AT, DOSSIER.DECIDING_UNIT_ID)
                .from(DOSSIER)
                .where(DOSSIER.AUTHORITY_ID.eq(authorityId), DOSSIER.INTAKE_UNIT_ID.eq(deskUnitId))
                .and(DOSSIER.RECEIVED_AT.ge(from))
                .and(DOSSIER.RECEIVED_AT.lt(to))
                .orderBy(DOSSIER.RECEIVED_AT)
                .fetch(row -> new Received(row.value1(), foreign.is(row.value2(), deskUnitId, day(row.value1()))));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
