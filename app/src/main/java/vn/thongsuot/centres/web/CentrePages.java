package vn.thongsuot.centres.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.Hours;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.centres.CentreRights;
import vn.thongsuot.centres.CounterView;
import vn.thongsuot.centres.Counters;
import vn.thongsuot.centres.Fields;
import vn.thongsuot.centres.PointView;
import vn.thongsuot.centres.Points;
import vn.thongsuot.centres.ShiftView;
import vn.thongsuot.centres.Shifts;
import vn.thongsuot.centres.queue.QueueKeys;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Builds the pages of points. */
@Component
class CentrePages {

    private static final int DAYS = 14;

    private final Points points;
    private final Counters counters;
    private final Shifts shifts;
    private final Fields fields;
    private final CentreForms forms;
    private final CentreTexts texts;
    private final CentreRights rights;
    private final QueueKeys keys;
    private final UnitDirectory units;
    private final WorkingCalendars calendars;
    private final Clock clock;

    CentrePages(
            Points points,
            Counters counters,
            Shifts shifts,
            Fields fields,
            CentreForms forms,
            CentreTexts texts,
            CentreRights rights,
            QueueKeys keys,
            UnitDirectory units,
            WorkingCalendars calendars,
            Clock clock) {
        this.points = points;
        this.counters = counters;
        this.shifts = shifts;
        this.fields = fields;
        this.forms = forms;
        this.texts = texts;
        this.rights = rights;
        this.keys = keys;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    CentrePage.Listed list(Ui ui, Actor actor) {
        return new CentrePage.Listed(
                ui,
                points.listFor(actor, Permission.BOARD_READ).stream()
                        .map(point -> new CentrePage.Row(
                                point.id(),
                                ui.text(point.name()),
                                texts.kind(ui, point),
                                unit(ui, point),
                                point.address(),
                                counters.list(point.id(), today()).size(),
                                texts.services(ui, point)))
                        .toList(),
                actor.may(Permission.ADMINISTER));
    }

    CentrePage.Fresh fresh(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        return new CentrePage.Fresh(ui, forms.part(ui, actor, null, form), errors);
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 for who sees no figures of its unit */
    CentrePage make(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        PointView point = points.get(id);
        rights.requireReader(actor, point);
        List<CounterView> list = counters.list(id, today());
        boolean keeps = rights.may(actor, Permission.ADMINISTER, point);
        boolean plans = rights.may(actor, Permission.TASK_ASSIGN, point);
        return new CentrePage(
                ui,
                id,
                point.version(),
                ui.text(point.name()),
                texts.kind(ui, point),
                unit(ui, point),
                point.parentId() == null
                        ? ""
                        : ui.text(points.find(point.parentId())
                                .map(PointView::name)
                                .orElse(null)),
                point.address(),
                hours(ui, point),
                texts.services(ui, point),
                list.stream()
                        .map(counter -> new CentrePage.Counter(
                                counter.id(),
                                counter.number(),
                                counter.fields().isEmpty()
                                        ? ui.t("counter.fields.all")
                                        : texts.fields(ui, point.authorityId(), counter.fields())))
                        .toList(),
                shifts(ui, point, list),
                clerks(point, plans, form),
                fields.names(point.authorityId(), today()).entrySet().stream()
                        .map(field -> new Choice(field.getKey(), ui.text(field.getValue()), false))
                        .toList(),
                keeps || rights.isClerk(actor, point) ? keys.kioskPath(id) : "",
                keeps,
                plans,
                forms.part(ui, actor, point, form),
                form,
                errors);
    }

    private List<CentrePage.Shift> shifts(Ui ui, PointView point, List<CounterView> list) {
        Map<UUID, Integer> numbers = list.stream().collect(Collectors.toMap(CounterView::id, CounterView::number));
        Map<UUID, String> clerks = shifts.listClerks(point).stream()
                .collect(Collectors.toMap(Staff::accountId, Staff::displayName, (a, b) -> a));
        return shifts.list(point.id(), today(), today().plusDays(DAYS)).stream()
                .filter(shift -> numbers.containsKey(shift.counterId()))
                .map(shift -> shift(ui, shift, numbers.getOrDefault(shift.counterId(), 0), clerks))
                .toList();
    }

    private static CentrePage.Shift shift(Ui ui, ShiftView shift, int counter, Map<UUID, String> clerks) {
        return new CentrePage.Shift(
                shift.id(),
                ui.dateLong(shift.day()),
                text(shift.hours()),
                counter,
                clerks.getOrDefault(shift.accountId(), "–"));
    }

    private List<Choice> clerks(PointView point, boolean plans, TypedForm form) {
        return plans
                ? shifts.listClerks(point).stream()
                        .map(staff -> new Choice(
                                staff.accountId().toString(),
                                staff.displayName(),
                                staff.accountId().toString().equals(form.text("clerk"))))
                        .toList()
                : List.of();
    }

    /** Opening hours of this week's days, as the working calendar has them; equal days are joined. */
    private String hours(Ui ui, PointView point) {
        WorkingCalendar calendar = calendars.forUnit(point.authorityId(), point.unitId());
        LocalDate monday = today().with(DayOfWeek.MONDAY);
        Map<String, List<String>> days = new LinkedHashMap<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            LocalDate day = monday.plusDays(i);
            String text = calendar.hours(day).stream().map(CentrePages::text).collect(Collectors.joining(", "));
            if (!text.isEmpty()) {
                days.computeIfAbsent(text, key -> new ArrayList<>()).add(ui.t("weekday." + (i + 1)));
            }
        }
        return days.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    private String unit(Ui ui, PointView point) {
        return units.find(point.unitId(), today())
                .map(found -> ui.text(found.name()))
                .orElse("–");
    }

    private static String text(Hours hours) {
        return hours.opens() + "–" + hours.closes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
