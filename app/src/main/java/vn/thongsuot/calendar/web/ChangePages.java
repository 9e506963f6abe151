package vn.thongsuot.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.calendar.SpecialDay;
import vn.thongsuot.calendar.WeekChange;
import vn.thongsuot.calendar.changes.CalendarChange;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.calendar.changes.Conflict;
import vn.thongsuot.calendar.changes.MovedCases;
import vn.thongsuot.calendar.changes.Preview;
import vn.thongsuot.calendar.changes.Progress;
import vn.thongsuot.calendar.changes.UnworkedPlans;
import vn.thongsuot.calendar.spi.PlannedDay;
import vn.thongsuot.calendar.spi.Told;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the pages of decisions on days. */
@Component
class ChangePages {

    /** So many cases of a kind are listed; the sum above them is of all. */
    private static final int LISTED = 200;

    private static final int ON_A_PAGE = 50;

    private final CalendarChanges changes;
    private final MovedCases moved;
    private final UnworkedPlans plans;
    private final ChangeTexts texts;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Clock clock;

    ChangePages(
            CalendarChanges changes,
            MovedCases moved,
            UnworkedPlans plans,
            ChangeTexts texts,
            UnitDirectory units,
            Accounts accounts,
            Clock clock) {
        this.changes = changes;
        this.moved = moved;
        this.plans = plans;
        this.texts = texts;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    ChangesPage list(Ui ui, Actor actor, TypedForm form, Map<String, String> errors) {
        List<Choice> mine = units(ui, actor, form);
        return new ChangesPage(
                ui,
                changes.list(actor).stream().map(change -> row(ui, change)).toList(),
                !mine.isEmpty(),
                mine,
                kinds(ui, form),
                years(ui, actor, form),
                form,
                errors);
    }

    ChangePage of(Ui ui, Actor actor, UUID id, int shown, Map<String, String> errors) {
        CalendarChange change = changes.get(actor, id);
        List<Preview> previews = change.isDraft() ? changes.preview(change) : List.of();
        return new ChangePage(
                ui,
                id.toString(),
                change.version(),
                change.number(),
                ui.t("calendarChange.lead", ui.date(change.decidedOn()), texts.unit(ui, change.unitId())),
                doneBy(ui, change),
                ui.t("calendarChange.status." + change.status()),
                look(change),
                change.isDraft(),
                change.isDraft() && changes.mayChange(actor, change.unitId()),
                change.days().stream().map(day -> day(ui, day)).toList(),
                week(ui, change),
                change.week() == null
                        ? ""
                        : ui.t(
                                "week.purpose." + change.week().purpose() + ".from",
                                ui.date(change.week().from())),
                settles(ui, change),
                change.settlesYear() == null ? "" : "/desk/calendar?year=" + change.settlesYear(),
                conflicts(ui, change),
                previews.stream().map(preview -> kind(ui, preview)).toList(),
                changes.listProgress(id).stream()
                        .map(progress -> done(ui, progress))
                        .toList(),
                change.status().equals("applied") ? moved(ui, actor, id, shown) : null,
                changes.mayChange(actor, change.unitId()) ? plans(ui, change) : null,
                errors);
    }

    private ChangesPage.Row row(Ui ui, CalendarChange change) {
        return new ChangesPage.Row(
                "/desk/calendar/changes/" + change.id(),
                change.number(),
                ui.date(change.decidedOn()),
                texts.unit(ui, change.unitId()),
                days(ui, change),
                ui.t("calendarChange.status." + change.status()),
                look(change));
    }

    private static String days(Ui ui, CalendarChange change) {
        WeekChange week = change.week();
        if (week != null) {
            return ui.t("week.from", ui.date(week.from()));
        }
        String settled = change.settlesYear() == null
                ? ""
                : ui.t("calendarChange.settles.short", String.valueOf(change.settlesYear()));
        if (change.days().isEmpty()) {
            return settled;
        }
        String first = ui.date(change.days().getFirst().day());
        int others = change.days().size() - 1;
        String days = others == 0 ? first : ui.t("calendarChange.days.more", first, others);
        return settled.isEmpty() ? days : days + "; " + settled;
    }

    /** Who drafted it and who applied it, and when. */
    private String doneBy(Ui ui, CalendarChange change) {
        Map<UUID, String> names = accounts.displayNames(Stream.of(change.draftedBy(), change.appliedBy())
                .filter(Objects::nonNull)
                .toList());
        String drafted = ui.t(
                "calendarChange.draftedBy",
                names.getOrDefault(change.draftedBy(), "–"),
                ui.dateTime(change.draftedAt()));
        return change.appliedBy() == null
                ? drafted
                : drafted + "; "
                        + ui.t(
                                "calendarChange.appliedBy",
                                names.getOrDefault(change.appliedBy(), "–"),
                                ui.dateTime(change.appliedAt()));
    }

    private String settles(Ui ui, CalendarChange change) {
        return changes.findSettled(change)
                .map(year -> ui.t(
                        change.isDraft() ? "calendarChange.settles.draft" : "calendarChange.settles.is",
                        String.valueOf(year.year()),
                        year.daysOff(),
                        year.worked()))
                .orElse("");
    }

    private static List<WeekPage.Line> week(Ui ui, CalendarChange change) {
        WeekChange week = change.week();
        return week == null ? List.of() : WeekPage.lines(ui, week.hours());
    }

    private List<String> conflicts(Ui ui, CalendarChange change) {
        if (!change.isDraft()) {
            return List.of();
        }
        return Stream.concat(
                        changes.listConflicts(change).stream().map(conflict -> conflict(ui, conflict)),
                        changes.listWeekConflicts(change).stream()
                                .map(conflict -> ui.t(
                                        conflict.replaced() ? "week.replaces" : "week.stays",
                                        ui.date(conflict.from()),
                                        texts.unit(ui, conflict.unitId()))))
                .toList();
    }

    private static ChangePage.Day day(Ui ui, CalendarChange.Day day) {
        return new ChangePage.Day(
                ui.dateLong(day.day()),
                kind(ui, day.kind() == null ? null : day.kind().key()),
                ui.text(day.name()),
                String.join(" ", SpecialDays.hours(day.hours())),
                day.beforeKind() == null ? "" : kind(ui, day.beforeKind()));
    }

    private static String kind(Ui ui, @Nullable String key) {
        return ui.t(key == null ? "calendarChange.plain" : "calendar.kind." + key);
    }

    private String conflict(Ui ui, Conflict conflict) {
        return ui.t(
                conflict.replaced() ? "calendarChange.replaces" : "calendarChange.stays",
                ui.date(conflict.day()),
                texts.unit(ui, conflict.unitId()),
                kind(ui, conflict.kind()),
                ui.text(conflict.name()));
    }

    private ChangePage.Kind kind(Ui ui, Preview preview) {
        return new ChangePage.Kind(
                preview.kind(),
                ui.t("clocked." + preview.kind()),
                ui.t(
                                preview.more() ? "calendarChange.summary.more" : "calendarChange.summary",
                                ui.number(preview.changes().size()),
                                ui.number(preview.lookedAt()),
                                ui.number(preview.skipped()))
                        + settled(ui, preview.settled()),
                preview.changes().stream()
                        .limit(LISTED)
                        .map(change -> texts.line(ui, preview.kind(), "", change))
                        .toList());
    }

    private ChangePage.@Nullable Moved moved(Ui ui, Actor actor, UUID id, int asked) {
        int total = moved.count(actor, id);
        if (total == 0) {
            return null;
        }
        int pages = (total + ON_A_PAGE - 1) / ON_A_PAGE;
        int page = Math.clamp(asked, 1, pages);
        String path = "/desk/calendar/changes/" + id + "?page=";
        return new ChangePage.Moved(
                ui.t("calendarChange.moved.count", ui.number(total)),
                moved.list(actor, id, ON_A_PAGE, (page - 1L) * ON_A_PAGE).stream()
                        .map(one -> texts.line(ui, one.kind(), one.href(), one.change()))
                        .toList(),
                MovedExport.href(id, "xlsx"),
                MovedExport.href(id, "csv"),
                page,
                page > 1 ? path + (page - 1) : null,
                page < pages ? path + (page + 1) : null);
    }

    /** What people have planned in time that is not worked; null where nothing is. */
    private ChangePage.@Nullable Plans plans(Ui ui, CalendarChange change) {
        List<PlannedDay> found = plans.list(change);
        String told = told(ui, plans.countTold(change));
        if (found.isEmpty() && told.isEmpty()) {
            return null;
        }
        return new ChangePage.Plans(
                ui.t(
                        "calendarChange.plans.count",
                        ui.number(found.stream().mapToInt(PlannedDay::booked).sum()),
                        ui.number(found.stream().mapToInt(PlannedDay::shifts).sum())),
                ui.t(change.isDraft() ? "calendarChange.plans.draft" : "calendarChange.plans.applied"),
                told,
                found.stream()
                        .map(one -> new ChangePage.Plan(
                                ui.dateLong(one.day()),
                                ui.text(one.place()),
                                one.href(),
                                bookings(ui, one),
                                one.shifts() == 0 ? "" : ui.number(one.shifts())))
                        .toList());
    }

    private static String told(Ui ui, Told told) {
        return told.equals(Told.NOBODY)
                ? ""
                : ui.t("calendarChange.plans.told", ui.number(told.told()), ui.number(told.untold()));
    }

    /** How many, and how many of them when. */
    private static String bookings(Ui ui, PlannedDay day) {
        return day.bookings().isEmpty()
                ? ""
                : ui.number(day.booked()) + ": "
                        + day.bookings().entrySet().stream()
                                .map(at -> at.getKey() + (at.getValue() == 1 ? "" : " × " + at.getValue()))
                                .collect(Collectors.joining(", "));
    }

    private static ChangePage.Done done(Ui ui, Progress progress) {
        return new ChangePage.Done(
                ui.t("clocked." + progress.kind()),
                ui.t(
                                progress.finished() ? "calendarChange.done" : "calendarChange.running",
                                ui.number(progress.lookedAt()),
                                ui.number(progress.changed()),
                                ui.number(progress.skipped()))
                        + settled(ui, progress.settled()));
    }

    private static String settled(Ui ui, int cases) {
        return cases == 0 ? "" : " " + ui.t("calendarChange.settled", ui.number(cases));
    }

    /** Years that are not confirmed; none for those who keep a unit's calendar only. */
    private List<Choice> years(Ui ui, Actor actor, TypedForm form) {
        return changes.mayChange(actor, null)
                ? Stream.concat(
                                Stream.of(new Choice("", ui.t("calendarChange.settles.none"), !form.has("settles"))),
                                changes.listOpenYears(actor).stream()
                                        .map(String::valueOf)
                                        .map(year -> new Choice(
                                                year,
                                                ui.t("calendarChange.settles.year", year),
                                                year.equals(form.text("settles")))))
                        .toList()
                : List.of();
    }

    private List<Choice> units(Ui ui, Actor actor, TypedForm form) {
        List<Choice> choices = new ArrayList<>();
        if (changes.mayChange(actor, null)) {
            choices.add(new Choice(
                    "", ui.t("calendarChange.everybody"), form.text("unit").isEmpty()));
        }
        units.listSubtree(actor.authorityId(), today()).stream()
                .filter(UnitView::isAgency)
                .filter(unit -> changes.mayChange(actor, unit.id()))
                .sorted(Comparator.comparing(UnitView::code))
                .forEach(unit -> choices.add(new Choice(
                        unit.id().toString(),
                        ui.text(unit.name()),
                        unit.id().toString().equals(form.text("unit")))));
        return choices;
    }

    private static List<Choice> kinds(Ui ui, TypedForm form) {
        List<Choice> kinds = new ArrayList<>();
        for (SpecialDay.Kind kind : SpecialDay.Kind.values()) {
            kinds.add(new Choice(
                    kind.key(), ui.t("calendar.kind." + kind.key()), kind.key().equals(form.text("kind"))));
        }
        kinds.add(new Choice(
                "plain", ui.t("calendarChange.plain"), form.text("kind").equals("plain")));
        return kinds;
    }

    private static String look(CalendarChange change) {
        return change.isDraft()
                ? "govuk-tag--yellow"
                : change.status().equals("applied") ? "govuk-tag--green" : "govuk-tag--grey";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
