package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.booking.BookingView;
import vn.thongsuot.centres.booking.SlotView;
import vn.thongsuot.centres.booking.Slots;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Builds the booking pages. */
@Component
class BookingPages {

    private final Points points;
    private final Counters counters;
    private final Slots slots;
    private final QueueNames names;
    private final CentreTexts texts;
    private final Clock clock;

    BookingPages(Points points, Counters counters, Slots slots, QueueNames names, CentreTexts texts, Clock clock) {
        this.points = points;
        this.counters = counters;
        this.slots = slots;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /** Points with counters. */
    BookingPage.Points list(Ui ui, String code, @Nullable String error) {
        LocalDate today = today();
        return new BookingPage.Points(
                ui,
                points.listAll(today).stream()
                        .filter(point -> !counters.list(point.id(), today).isEmpty())
                        .map(point -> new BookingPage.Point(
                                "/booking/" + point.id(),
                                ui.text(point.name()),
                                point.address(),
                                texts.services(ui, point)))
                        .toList(),
                error,
                code);
    }

    BookingPage form(Ui ui, PointView point, TypedForm form, Map<String, String> errors) {
        List<LocalDate> days = slots.days(point);
        LocalDate day = form.day("day").filter(days::contains).orElse(days.getFirst());
        return new BookingPage(
                ui,
                "/booking/" + point.id(),
                ui.text(point.name()),
                point.address(),
                days.stream()
                        .map(one -> new Choice(one.toString(), ui.dateLong(one), one.equals(day)))
                        .toList(),
                day.toString(),
                slots.list(point, day).stream()
                        .map(slot -> slot(ui, slot, form))
                        .toList(),
                names.fields(ui, point, form.text("field")),
                names.priorities(ui, point, form.text("priority")),
                form,
                errors);
    }

    BookingPage.Booked booked(Ui ui, BookingView booking) {
        PointView point = points.get(booking.pointId());
        return new BookingPage.Booked(
                ui,
                booking.code().substring(0, 4) + "-" + booking.code().substring(4),
                ui.text(point.name()),
                point.address(),
                ui.t("booking.when", booking.slot().toString(), ui.dateLong(booking.day())),
                names.field(ui, booking.authorityId(), booking.field()),
                ui.t("booking.status." + booking.status()),
                booking.isOpen(),
                booking.isOpen() && !slots.isWorked(point, booking.day(), booking.slot()));
    }

    private static BookingPage.Slot slot(Ui ui, SlotView slot, TypedForm form) {
        String time = slot.time().toString();
        return new BookingPage.Slot(
                time,
                slot.left() == 0 ? ui.t("booking.full") : ui.t("booking.left", slot.left()),
                slot.left() > 0,
                time.equals(form.text("slot")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
