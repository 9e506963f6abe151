package vn.thongsuot.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.calendar.CalendarBook;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of the hours of the week. */
@Component
class WeekPages {

    private final CalendarBook book;
    private final CalendarChanges changes;
    private final UnitDirectory units;
    private final Clock clock;

    WeekPages(CalendarBook book, CalendarChanges changes, UnitDirectory units, Clock clock) {
        this.book = book;
        this.changes = changes;
        this.units = units;
        this.clock = clock;
    }

    WeekPage of(Ui ui, Actor actor, @Nullable UUID asked, TypedForm form, Map<String, String> errors) {
        UnitView shown = unit(actor, asked);
        List<Choice> mine = mine(ui, actor, form);
        return new WeekPage(
                ui,
                ui.text(shown.name()),
                agencies(actor)
                        .map(unit -> new Choice(
                                unit.id().toString(),
                                ui.text(unit.name()),
                                unit.id().equals(shown.id())))
                        .toList(),
                WeekPage.lines(ui, book.listWorkingHours(shown.authorityId(), shown.id())),
                WeekPage.lines(ui, book.listCounterHours(shown.authorityId(), shown.id())),
                book.listComing(shown.authorityId(), shown.id()).stream()
                        .map(day -> ui.t("week.coming", ui.date(day)))
                        .toList(),
                !mine.isEmpty(),
                mine,
                Stream.of(WeekChange.WORKING, WeekChange.COUNTER)
                        .map(purpose -> new Choice(
                                purpose, ui.t("week.purpose." + purpose), purpose.equals(form.text("purpose"))))
                        .toList(),
                form,
                errors);
    }

    /** The unit asked for, or the agency of the actor's first assignment; another authority's unit is not found. */
    private UnitView unit(Actor actor, @Nullable UUID asked) {
        UUID id = asked == null
                ? actor.grants().stream().map(Grant::unitId).findFirst().orElseThrow(AccessPolicy::notFound)
                : asked;
        return units.find(id, today())
                .filter(unit -> unit.authorityId().equals(actor.authorityId()))
                .map(unit -> asked == null ? units.agencyOf(unit.id(), today()) : unit)
                .orElseThrow(AccessPolicy::notFound);
    }

    private List<Choice> mine(Ui ui, Actor actor, TypedForm form) {
        if (!actor.may(Permission.ADMINISTER)) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        if (changes.mayChange(actor, null)) {
            choices.add(new Choice(
                    "", ui.t("calendarChange.everybody"), form.text("unit").isEmpty()));
        }
        agencies(actor)
                .filter(unit -> changes.mayChange(actor, unit.id()))
                .forEach(unit -> choices.add(new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.text("unit")))));
        return choices;
    }

    private Stream<UnitView> agencies(Actor actor) {
        return units.listSubtree(actor.authorityId(), today()).stream()
                .filter(UnitView::isAgency)
                .sorted(Comparator.comparing(UnitView::code));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
