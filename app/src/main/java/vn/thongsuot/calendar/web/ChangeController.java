package vn.thongsuot.calendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.calendar.CalendarCsv;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.WorkingCalendars;
import vn.thongsuot.calendar.changes.CalendarChanges;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Decisions on days: drafted, shown with the due dates that they move, applied; and a year as CSV. */
@Controller
class ChangeController {

    private static final String PATH = "/desk/calendar/changes";
    private static final String LIST = "calendar/web/changes";
    private static final String ONE = "calendar/web/change";

    private final ChangePages pages;
    private final CalendarChanges changes;
    private final WorkingCalendars calendars;
    private final UnitDirectory units;
    private final FormPosts posts;
    private final Clock clock;

    ChangeController(
            ChangePages pages,
            CalendarChanges changes,
            WorkingCalendars calendars,
            UnitDirectory units,
            FormPosts posts,
            Clock clock) {
        this.pages = pages;
        this.changes = changes;
        this.calendars = calendars;
        this.units = units;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Requires(Permission.DESK_USE)
    String list(@CurrentActor Actor actor, Ui ui, Model model, @RequestParam Map<String, String> asked) {
        model.addAttribute("page", pages.list(ui, actor, new TypedForm(asked), Map.of()));
        return LIST;
    }

    @PostMapping(PATH)
    @Requires(Permission.ADMINISTER)
    String draft(@CurrentActor Actor actor, Ui ui, Model model, Press press, @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        return posts.once(
                press,
                "calendar.change",
                () -> PATH + "/"
                        + changes.draft(
                                actor,
                                form.id("unit").orElse(null),
                                form.text("number"),
                                form.requireDay("decidedOn"),
                                DayForm.days(form, ui.t("calendarChange.plain")),
                                form.has("settles") ? form.requireNumber("settles") : null),
                FormPosts.again(
                        model,
                        LIST,
                        refused -> pages.list(ui, actor, form, Map.of(place(refused.code()), ui.error(refused)))));
    }

    private static String place(String code) {
        return switch (code) {
            case "CAL-010", "CAL-011", "CAL-012", "CAL-013", "PLA-012" -> "settles";
            default -> "number";
        };
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.DESK_USE)
    String show(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page) {
        model.addAttribute("page", pages.of(ui, actor, id, page, Map.of()));
        return ONE;
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.ADMINISTER)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version) {
        return posts.once(
                press,
                "calendar.change." + act,
                PATH + "/" + id,
                () -> {
                    switch (act) {
                        case "apply" -> changes.apply(actor, id, version);
                        case "discard" -> changes.discard(actor, id, version);
                        default -> throw AccessPolicy.notFound();
                    }
                },
                FormPosts.again(model, ONE, refused -> pages.of(ui, actor, id, 1, Map.of(act, ui.error(refused)))));
    }

    /** Days of a year that differ, in the columns that can be read in again. */
    @GetMapping("/desk/calendar/days.csv")
    @Requires(Permission.DESK_USE)
    ResponseEntity<byte[]> csv(
            @CurrentActor Actor actor,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int shown = AskedDay.requireYear(year == null ? today.getYear() : year);
        UUID of = unit == null ? actor.authorityId() : unit;
        if (!units.get(of, today).authorityId().equals(actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
        WorkingCalendar calendar = calendars.forUnit(actor.authorityId(), of);
        String lines = CalendarCsv.write(calendar, shown);
        return Attachments.saved(
                "lich-" + shown + ".csv", "text/csv;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }
}
