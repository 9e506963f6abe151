package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.queue.QueueBoard;
import vn.thongsuot.centres.queue.QueueBoards;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.centres.queue.Sitting;
import vn.thongsuot.centres.queue.Sittings;
import vn.thongsuot.centres.queue.TicketView;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** Builds the page of a counter: the point where the clerk sits, else the one asked for, else the first. */
@Component
class CounterPages {

    private final Points points;
    private final Sittings sittings;
    private final QueueBoards boards;
    private final QueueKeys keys;
    private final QueueNames names;
    private final CentreTexts texts;
    private final Accounts accounts;
    private final Clock clock;

    CounterPages(
            Points points,
            Sittings sittings,
            QueueBoards boards,
            QueueKeys keys,
            QueueNames names,
            CentreTexts texts,
            Accounts accounts,
            Clock clock) {
        this.points = points;
        this.sittings = sittings;
        this.boards = boards;
        this.keys = keys;
        this.names = names;
        this.texts = texts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty for a clerk whose unit has no point. @throws vn.thongsuot.shared.DomainException ACC-001 for a point of others */
    Optional<CounterPage> make(Ui ui, Actor actor, @Nullable UUID asked, boolean none, Map<String, String> errors) {
        List<PointView> own = points.listOfClerk(actor);
        Optional<Sitting> sitting = sittings.find(actor);
        UUID wanted = asked == null ? sitting.map(Sitting::pointId).orElse(null) : asked;
        if (own.isEmpty() && wanted == null) {
            return Optional.empty();
        }
        PointView point = wanted == null
                ? own.getFirst()
                : own.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(AccessPolicy::notFound);
        return Optional.of(page(
                ui,
                own,
                point,
                sitting.filter(one -> one.pointId().equals(point.id())).orElse(null),
                none,
                errors));
    }

    private CounterPage page(
            Ui ui,
            List<PointView> own,
            PointView point,
            @Nullable Sitting sitting,
            boolean none,
            Map<String, String> errors) {
        QueueBoard board = boards.of(point.id());
        String kiosk = keys.kioskPath(point.id());
        UUID here = sitting == null ? null : sitting.counterId();
        return new CounterPage(
                ui,
                own.stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                ui.text(one.name()),
                                one.id().equals(point.id())))
                        .toList(),
                ui.text(point.name()),
                kiosk + "/display",
                kiosk,
                here == null ? 0 : board.numberOf(here),
                counters(ui, point, board),
                here == null
                        ? null
                        : board.at(here).map(one -> line(ui, point, one, here)).orElse(null),
                "/desk/intake?desk=" + point.unitId(),
                board.waiting().stream().map(one -> line(ui, point, one, here)).toList(),
                board.missed().stream().map(one -> line(ui, point, one, here)).toList(),
                board.counters().stream()
                        .filter(counter -> !counter.id().equals(here))
                        .map(counter -> new Choice(
                                counter.id().toString(), ui.t("counter.name", String.valueOf(counter.number())), false))
                        .toList(),
                none,
                errors);
    }

    private List<CounterPage.Counter> counters(Ui ui, PointView point, QueueBoard board) {
        Map<UUID, String> clerks = accounts.displayNames(
                board.open().stream().map(Sitting::accountId).toList());
        return board.counters().stream()
                .map(counter -> new CounterPage.Counter(
                        counter.id(),
                        counter.number(),
                        fields(ui, point, counter),
                        board.open().stream()
                                .filter(sitting -> sitting.counterId().equals(counter.id()))
                                .map(sitting -> clerks.getOrDefault(sitting.accountId(), ""))
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    private String fields(Ui ui, PointView point, CounterView counter) {
        return counter.fields().isEmpty()
                ? ui.t("counter.fields.all")
                : texts.fields(ui, point.authorityId(), counter.fields());
    }

    private CounterPage.Line line(Ui ui, PointView point, TicketView ticket, @Nullable UUID here) {
        return new CounterPage.Line(
                ticket.id(),
                ticket.version(),
                ticket.number(),
                names.field(ui, point.authorityId(), ticket.field()),
                names.priority(ui, point.authorityId(), ticket.priority()),
                ui.time(ticket.issuedAt()),
                (int) Duration.between(ticket.issuedAt(), clock.instant()).toMinutes(),
                ticket.calls(),
                here != null && here.equals(ticket.targetCounterId()));
    }
}
