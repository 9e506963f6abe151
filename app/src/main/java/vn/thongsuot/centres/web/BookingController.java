package vn.thongsuot.centres.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.booking.BookingGate;
import vn.thongsuot.centres.booking.Bookings;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Refusals;
import vn.thongsuot.platform.TrackingKeys;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** Everybody books a half hour at a point, looks at the booking and cancels it by its code. */
@Controller
class BookingController {

    private static final Set<String> OF_PHONE = Set.of("BKG-001", "BKG-004", "BKG-008");

    private final Points points;
    private final Bookings bookings;
    private final BookingGate gate;
    private final BookingPages pages;
    private final Idempotency idempotency;

    BookingController(Points points, Bookings bookings, BookingGate gate, BookingPages pages, Idempotency idempotency) {
        this.points = points;
        this.bookings = bookings;
        this.gate = gate;
        this.pages = pages;
        this.idempotency = idempotency;
    }

    @GetMapping("/booking")
    String list(Ui ui, Model model) {
        model.addAttribute("page", pages.list(ui, "", null));
        return "centres/web/bookingPoints";
    }

    @GetMapping("/booking/{point}")
    String form(Ui ui, Model model, @PathVariable UUID point, @RequestParam Map<String, String> typed) {
        model.addAttribute("page", pages.form(ui, points.get(point), new TypedForm(typed), Map.of()));
        return "centres/web/bookingForm";
    }

    @PostMapping("/booking/{point}")
    String book(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID point,
            @RequestParam UUID idempotencyKey,
            @RequestParam Map<String, String> typed) {
        PointView place = points.get(point);
        TypedForm form = new TypedForm(typed);
        try {
            if (!idempotency.isKnown(idempotencyKey)) {
                gate.passBooking(request.getRemoteAddr());
            }
            String code = idempotency.once(
                    idempotencyKey, TrackingKeys.NOBODY, "booking.make", () -> bookings.book(place, wish(form)));
            return "redirect:/booking/mine?code=" + code;
        } catch (DomainException refused) {
            response.setStatus(Refusals.statusOf(refused.kind()).value());
            model.addAttribute("page", pages.form(ui, place, form, Map.of(place(refused.code()), ui.error(refused))));
            return "centres/web/bookingForm";
        }
    }

    @GetMapping("/booking/mine")
    String mine(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code) {
        try {
            gate.passLook(request.getRemoteAddr());
            model.addAttribute(
                    "page",
                    bookings.find(code)
                            .map(booking -> pages.booked(ui, booking))
                            .orElseThrow(() ->
                                    new DomainException("BKG-005", DomainException.Kind.INVALID, "no such booking")));
            return "centres/web/booked";
        } catch (DomainException refused) {
            return again(ui, model, response, code, refused);
        }
    }

    @PostMapping("/booking/mine/cancel")
    String cancel(
            Ui ui,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam UUID idempotencyKey,
            @RequestParam(defaultValue = "") String code) {
        try {
            gate.passLook(request.getRemoteAddr());
            idempotency.once(idempotencyKey, TrackingKeys.NOBODY, "booking.cancel", "/", () -> bookings.cancel(code));
            return "redirect:/booking/mine?code=" + code.replaceAll("[^A-Za-z0-9-]", "");
        } catch (DomainException refused) {
            return again(ui, model, response, code, refused);
        }
    }

    private String again(Ui ui, Model model, HttpServletResponse response, String code, DomainException refused) {
        response.setStatus(Refusals.statusOf(refused.kind()).value());
        model.addAttribute("page", pages.list(ui, code.length() > 20 ? "" : code, ui.error(refused)));
        return "centres/web/bookingPoints";
    }

    private static String place(String code) {
        return code.equals("BKG-009") ? "contact" : OF_PHONE.contains(code) ? "phone" : "slots";
    }

    private static Bookings.Wish wish(TypedForm form) {
        return new Bookings.Wish(
                form.requireDay("day"),
                time(form.text("slot")),
                QueueNames.fieldOf(form.text("field")),
                form.text("priority").isEmpty() ? null : form.text("priority"),
                form.text("phone"),
                form.text("contact"));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeParseException notATime) {
            throw new DomainException("BKG-002", DomainException.Kind.INVALID, "no half hour chosen");
        }
    }
}
