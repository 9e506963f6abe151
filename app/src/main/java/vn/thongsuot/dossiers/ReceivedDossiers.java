package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;

/**
 * Dossiers received in a stretch of days, by the units that decide or received them (Vietnamese: danh sách hồ sơ tiếp nhận theo ngày); for
 * systems that compare what they have with what is here. Read along the indexes of unit and time, from behind a dossier.
 */
@Service
public class ReceivedDossiers {

    private final DSLContext db;
    private final UnitDirectory units;
    private final Clock clock;

    ReceivedDossiers(DSLContext db, UnitDirectory units, Clock clock) {
        this.db = db;
        this.units = units;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param unitId with the units below it; null for all that may be read
     * @param from first day, included
     * @param to last day, included
     */
    public record Filter(
            @Nullable UUID unitId,
            LocalDate from,
            LocalDate to,
            @Nullable DossierStatus status,
            @Nullable String procedureCode) {}

    /** Behind which dossier a part of the list begins. */
    public record Place(Instant receivedAt, UUID id) {}

    /**
     * In the order in which they were received.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a unit that may not be read
     */
    @Transactional(readOnly = true)
    public List<ReceivedDossier> list(Actor actor, Filter filter, @Nullable Place after, int most) {
        Collection<UUID> asking = units(actor, filter.unitId());
        Condition asked = DOSSIER.AUTHORITY_ID
                .eq(actor.authorityId())
                .and(DOSSIER.DECIDING_UNIT_ID.in(asking).or(DOSSIER.INTAKE_UNIT_ID.in(asking)))
                .and(DOSSIER.RECEIVED_AT.ge(start(filter.from())))
                .and(DOSSIER.RECEIVED_AT.lt(start(filter.to().plusDays(1))))
                .and(DOSSIER.CODE.isNotNull());
        DossierStatus status = filter.status();
        return db.selectFrom(DOSSIER)
                .where(asked)
                .and(status == null ? DSL.noCondition() : DOSSIER.STATUS.eq(status.key()))
                .and(
                        filter.procedureCode() == null
                                ? DSL.noCondition()
                                : DOSSIER.PROCEDURE_CODE.eq(filter.procedureCode()))
                .and(
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(DOSSIER.RECEIVED_AT, DOSSIER.ID).gt(after.receivedAt(), after.id()))
                .orderBy(DOSSIER.RECEIVED_AT, DOSSIER.ID)
                .limit(most)
                .fetch(row -> new ReceivedDossier(
                        new DossierCode(row.getCode()),
                        row.getId(),
                        row.getVersion(),
                        DossierStatus.of(row.getStatus()),
                        row.getProcedureCode(),
                        row.getChannel(),
                        row.getIntakeUnitId(),
                        row.getDecidingUnitId(),
                        row.getReceivedAt(),
                        row.getDueAt(),
                        row.getFinishedAt(),
                        row.getReturnedAt()));
    }

    private Collection<UUID> units(Actor actor, @Nullable UUID unitId) {
        Set<UUID> readable = units.idsWithPredecessors(actor, Permission.DOSSIER_READ);
        if (unitId == null) {
            return readable;
        }
        if (!readable.contains(unitId)) {
            throw AccessPolicy.notFound();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<UUID> asked =
                units.listSubtree(unitId, today).stream().map(UnitView::id).toList();
        return asked.isEmpty() ? Set.of(unitId) : units.withPredecessors(asked, today);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
