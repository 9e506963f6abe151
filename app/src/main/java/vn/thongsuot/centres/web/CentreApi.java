package vn.thongsuot.centres.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.queue.QueueBoards;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.Paging;

/** Points, their queues and numbers, for kiosks and boards of other makers. */
@ApiResource(tag = "reception-points")
class CentreApi {

    private static final String PATH = ApiPaths.ROOT + "/queue-tickets/";

    private final Points points;
    private final QueueBoards boards;
    private final Tickets tickets;
    private final ApiCommands commands;
    private final Clock clock;

    CentreApi(Points points, QueueBoards boards, Tickets tickets, ApiCommands commands, Clock clock) {
        this.points = points;
        this.boards = boards;
        this.tickets = tickets;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/reception-points")
    @Requires(Permission.DESK_USE)
    ApiPage<PointJson> list(@CurrentActor Actor actor, Paging paging) {
        List<PointJson> all =
                points.list(actor.authorityId(), LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                        .map(PointJson::of)
                        .sorted(Comparator.comparing(point -> point.id().toString()))
                        .toList();
        return paging.cut(all, point -> point.id().toString());
    }

    @GetMapping("/reception-points/{id}/queue")
    @Requires(Permission.DESK_USE)
    QueueJson queue(@CurrentActor Actor actor, @PathVariable UUID id) {
        return QueueJson.of(boards.of(get(actor, id).id()));
    }

    @PostMapping("/reception-points/{id}/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.DOSSIER_RECEIVE)
    ResponseEntity<TicketJson> draw(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody TicketRequest wish) {
        PointView point = get(actor, id);
        URI address = commands.once(
                actor,
                key,
                "tickets.draw",
                List.of(id, wish),
                () -> PATH + tickets.draw(actor, point, wish.field(), wish.priority()));
        TicketView made = tickets.find(ApiCommands.idOf(address)).orElseThrow(AccessPolicy::notFound);
        return ApiCommands.created(address, made.version(), TicketJson.of(made));
    }

    @GetMapping("/queue-tickets/{id}")
    @Requires(Permission.DESK_USE)
    TicketJson ticket(@CurrentActor Actor actor, @PathVariable UUID id) {
        TicketView ticket = tickets.find(id).orElseThrow(AccessPolicy::notFound);
        get(actor, ticket.pointId());
        return TicketJson.of(ticket);
    }

    private PointView get(Actor actor, UUID id) {
        return points.find(id)
                .filter(point -> point.authorityId().equals(actor.authorityId()))
                .orElseThrow(AccessPolicy::notFound);
    }
}
