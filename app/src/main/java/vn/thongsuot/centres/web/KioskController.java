package vn.thongsuot.centres.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.centres.queue.Tickets;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Kiosk and board of a point, opened by the key in their address; no login, no session, no script needed. */
@Controller
class KioskController {

    private final QueueKeys keys;
    private final Tickets tickets;
    private final Bookings bookings;
    private final KioskPages pages;
    private final Idempotency idempotency;

    KioskController(QueueKeys keys, Tickets tickets, Bookings bookings, KioskPages pages, Idempotency idempotency) {
        this.keys = keys;
        this.tickets = tickets;
        this.bookings = bookings;
        this.pages = pages;
        this.idempotency = idempotency;
    }

    @GetMapping("/q/{point}/{key}")
    String kiosk(Ui ui, Model model, @PathVariable UUID point, @PathVariable String key) {
        model.addAttribute("page", pages.kiosk(ui, keys.requirePoint(point, key), "", null));
        return "centres/web/kiosk";
    }

    @PostMapping("/q/{point}/{key}/tickets")
    String draw(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable UUID point,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String priority) {
        PointView place = keys.requirePoint(point, key);
        return once(
                ui,
                model,
                response,
                place,
                priority,
                idempotencyKey,
                "queue.draw",
                () -> tickets.draw(place, QueueNames.fieldOf(field), priority));
    }

    /** Somebody who booked from home has come. */
    @PostMapping("/q/{point}/{key}/arrivals")
    String arrive(
            Ui ui,
            Model model,
            HttpServletResponse response,
            @PathVariable UUID point,
            @PathVariable String key,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String code) {
        PointView place = keys.requirePoint(point, key);
        return once(ui, model, response, place, "", idempotencyKey, "queue.arrive", () -> bookings.arrive(place, code));
    }

    @GetMapping("/q/{point}/{key}/tickets/{ticket}")
    String ticket(Ui ui, Model model, @PathVariable UUID point, @PathVariable String key, @PathVariable UUID ticket) {
        PointView place = keys.requirePoint(point, key);
        model.addAttribute(
                "page",
                tickets.find(ticket)
                        .filter(found -> found.pointId().equals(place.id()))
                        .map(found -> pages.ticket(ui, found, true))
                        .orElseThrow(AccessPolicy::notFound));
        return "centres/web/kioskTicket";
    }

    @GetMapping("/q/{point}/{key}/display")
    String display(Ui ui, Model model, @PathVariable UUID point, @PathVariable String key) {
        model.addAttribute("page", pages.display(ui, keys.requirePoint(point, key)));
        return "centres/web/display";
    }

    /** What changes on the board, asked for every few seconds. */
    @GetMapping("/q/{point}/{key}/display/board")
    String board(Ui ui, Model model, @PathVariable UUID point, @PathVariable String key) {
        display(ui, model, point, key);
        return "centres/web/displayBoard";
    }

    private String once(
            Ui ui,
            Model model,
            HttpServletResponse response,
            PointView point,
            String priority,
            UUID idempotencyKey,
            String command,
            Supplier<UUID> work) {
        try {
            if (!idempotency.isKnown(idempotencyKey)) {
                keys.passKiosk(point.id());
            }
            String ticket = idempotency.once(
                    idempotencyKey,
                    TrackingKeys.NOBODY,
                    command,
                    () -> work.get().toString());
            return "redirect:" + keys.kioskPath(point.id()) + "/tickets/" + ticket;
        } catch (DomainException refused) {
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            model.addAttribute("page", pages.kiosk(ui, point, priority, ui.error(refused)));
            return "centres/web/kiosk";
        }
    }
}
