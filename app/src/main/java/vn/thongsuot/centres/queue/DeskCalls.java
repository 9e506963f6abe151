package vn.thongsuot.centres.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.dossiers.spi.ReceivingDesk;
import vn.thongsuot.procedures.ProcedureView;

/** What the intake desk asks of its point: what it takes, whom it has called (Vietnamese: nơi tiếp nhận trả lời bàn tiếp nhận). */
@Component
class DeskCalls implements ReceivingDesk {

    private final Points points;
    private final Sittings sittings;
    private final QueueBoards boards;
    private final TicketLinks links;

    DeskCalls(Points points, Sittings sittings, QueueBoards boards, TicketLinks links) {
        this.points = points;
        this.sittings = sittings;
        this.boards = boards;
        this.links = links;
    }

    @Override
    public boolean takes(UUID authorityId, UUID deskUnitId, ProcedureView procedure, LocalDate on) {
        return points.findOfUnit(deskUnitId, on)
                .map(point -> point.services().hold(procedure))
                .orElse(true);
    }

    @Override
    public Reach reach(UUID authorityId, UUID deskUnitId, LocalDate on) {
        List<PointView> oneTier = points.listOneTier(authorityId, on);
        if (oneTier.isEmpty()) {
            return Reach.OWN;
        }
        return oneTier.stream().anyMatch(point -> point.unitId().equals(deskUnitId)) ? Reach.PROVINCE : Reach.NONE;
    }

    @Override
    public Optional<Served> findServed(Actor actor, UUID deskUnitId) {
        return sittings.find(actor)
                .filter(sitting -> points.get(sitting.pointId()).unitId().equals(deskUnitId))
                .flatMap(sitting -> boards.of(sitting.pointId()).at(sitting.counterId()))
                .map(ticket -> new Served(ticket.id(), ticket.number()));
    }

    @Override
    public void received(Actor actor, UUID deskUnitId, UUID ticketId, UUID dossierId) {
        links.link(actor, deskUnitId, ticketId, dossierId);
    }

    @Override
    public Optional<Visit> findVisit(UUID authorityId, UUID dossierId) {
        return links.find(authorityId, dossierId);
    }
}
