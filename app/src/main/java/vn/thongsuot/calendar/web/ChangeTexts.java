package vn.thongsuot.calendar.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.calendar.spi.DueChange;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Ui;

/** How pages and files say what a decision on days does. */
@Component
class ChangeTexts {

    private final UnitDirectory units;
    private final Clock clock;

    ChangeTexts(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The whole authority where no unit is named. */
    String unit(Ui ui, @Nullable UUID unitId) {
        return unitId == null
                ? ui.t("calendarChange.everybody")
                : units.find(unitId, day(clock.instant()))
                        .map(unit -> ui.text(unit.name()))
                        .orElse("–");
    }

    /** By how many days a due date moves; below 0 where it comes earlier. */
    long days(DueChange change) {
        return ChronoUnit.DAYS.between(day(change.before()), day(change.after()));
    }

    ChangePage.Case line(Ui ui, String kind, String href, DueChange change) {
        long days = days(change);
        return new ChangePage.Case(
                ui.t("clocked." + kind),
                change.label(),
                href,
                unit(ui, change.unitId()),
                ui.dateTime(change.before()),
                ui.dateTime(change.after()),
                days > 0 ? "+" + days : String.valueOf(days),
                change.because() == null ? "" : ui.date(change.because()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
