package vn.thongsuot.centres.workload;

import static vn.thongsuot.db.centres.Tables.TICKET;
import static vn.thongsuot.db.centres.Tables.TICKET_DOSSIER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.CentreRights;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.queue.QueueSettings;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.dossiers.DeskReceptions;
import vn.thongsuot.shared.DomainException;

/** Brings numbers, open counters and receptions of a point together (Vietnamese: báo cáo khối lượng việc của nơi tiếp nhận). */
@Service
public class Workloads {

    /** Longest time that is looked at. */
    public static final int MOST_DAYS = 92;

    private final DSLContext db;
    private final Sittings sittings;
    private final DeskReceptions receptions;
    private final CentreRights rights;
    private final QueueSettings settings;
    private final Clock clock;

    Workloads(
            DSLContext db,
            Sittings sittings,
            DeskReceptions receptions,
            CentreRights rights,
            QueueSettings settings,
            Clock clock) {
        this.db = db;
        this.sittings = sittings;
        this.receptions = receptions;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What the point did.
     *
     * @param received dossiers received at its desk
     * @param foreign of these, at a desk that is not the deciding unit's own
     * @param real calls in which dossiers were received
     */
    public record Report(Workload workload, int received, int foreign, CallsWithDossiers real) {}

    /**
     * @param last inclusive
     * @throws DomainException ACC-001 for a stranger, CEN-009 for days in the wrong order or more than {@value #MOST_DAYS}
     */
    @Transactional(readOnly = true)
    public Report make(Actor actor, PointView point, LocalDate first, LocalDate last) {
        rights.requireReader(actor, point);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new DomainException("CEN-009", DomainException.Kind.INVALID, "days out of range", MOST_DAYS);
        }
        Instant from = first.atStartOfDay(clock.getZone()).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<DeskReceptions.Received> received = receptions.list(point.authorityId(), point.unitId(), from, to);
        Workload workload = Workload.of(
                stays(point, first, last),
                sittings.list(point.id(), from, to).stream()
                        .map(sitting -> new Open(local(sitting.openedAt()), local(endOf(sitting.closedAt()))))
                        .toList(),
                received.stream().map(one -> local(one.at())).toList(),
                settings.serviceMinutes(),
                settings.loadPercent());
        int foreign =
                (int) received.stream().filter(DeskReceptions.Received::foreign).count();
        return new Report(workload, received.size(), foreign, real(point, first, last));
    }

    private CallsWithDossiers real(PointView point, LocalDate first, LocalDate last) {
        Field<Double> minutes = DSL.field(
                "round((extract(epoch from {0} - {1}) / 60)::numeric, 1)",
                Double.class, TICKET.ENDED_AT, TICKET.CALLED_AT);
        var linked = db.select(
                        DSL.count().as("dossiers"),
                        DSL.coalesce(DSL.max(minutes), DSL.inline(0.0)).as("minutes"))
                .from(TICKET)
                .join(TICKET_DOSSIER)
                .on(TICKET_DOSSIER.AUTHORITY_ID.eq(TICKET.AUTHORITY_ID), TICKET_DOSSIER.TICKET_ID.eq(TICKET.ID))
                .where(TICKET.POINT_ID.eq(point.id()), TICKET.DAY.between(first, last))
                .and(TICKET.STATUS.eq("done"))
                .groupBy(TICKET.AUTHORITY_ID, TICKET.ID)
                .fetch();
        return new CallsWithDossiers(
                linked.size(),
                linked.stream()
                        .mapToInt(row -> row.get("dossiers", Integer.class))
                        .sum(),
                linked.stream()
                        .mapToDouble(row -> row.get("minutes", Double.class))
                        .sum());
    }

    private List<Stay> stays(PointView point, LocalDate first, LocalDate last) {
        return db.selectFrom(TICKET)
                .where(TICKET.POINT_ID.eq(point.id()), TICKET.DAY.between(first, last))
                .fetch(row -> new Stay(
                        local(row.getIssuedAt()),
                        localOrNull(row.getCalledAt()),
                        localOrNull(row.getEndedAt()),
                        row.getStatus().equals("done"),
                        row.getAccountId()));
    }

    private Instant endOf(@Nullable Instant closed) {
        return closed == null ? clock.instant() : closed;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }

    private @Nullable LocalDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }
}
