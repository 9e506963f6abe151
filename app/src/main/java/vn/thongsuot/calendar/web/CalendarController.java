package vn.thongsuot.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.AskedDay;
import vn.thongsuot.platform.Ui;

/** A year of a unit: when it works, when it is free and why. */
@Controller
class CalendarController {

    private final CalendarPages pages;
    private final UnitDirectory units;
    private final Clock clock;

    CalendarController(CalendarPages pages, UnitDirectory units, Clock clock) {
        this.pages = pages;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/desk/calendar")
    @Requires(Permission.DESK_USE)
    String year(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID unit) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int shown = AskedDay.requireYear(year == null ? today.getYear() : year);
        model.addAttribute("page", pages.of(ui, unitOf(actor, unit, today), shown, today));
        return "calendar/web/year";
    }

    /** The unit asked for, or the agency of the actor's first assignment; another authority's unit is not found. */
    private UnitView unitOf(Actor actor, @Nullable UUID asked, LocalDate today) {
        UnitView unit = asked == null
                ? units.agencyOf(
                        actor.grantsWith(Permission.DESK_USE)
                                .map(Grant::unitId)
                                .findFirst()
                                .orElseThrow(AccessPolicy::notFound),
                        today)
                : units.get(asked, today);
        if (!unit.authorityId().equals(actor.authorityId())) {
            throw AccessPolicy.notFound();
        }
        return unit;
    }
}
