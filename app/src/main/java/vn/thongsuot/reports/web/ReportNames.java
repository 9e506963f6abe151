package vn.thongsuot.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.reports.Duty;
import vn.thongsuot.reports.ReportState;
import vn.thongsuot.reports.ReportWords;

/** Names, periods and states of reports as pages show them. */
@Component
class ReportNames {

    private final UnitDirectory units;
    private final Texts texts;
    private final Clock clock;

    ReportNames(UnitDirectory units, Texts texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    ReportWords words(Ui ui) {
        return new ReportWords(texts, ui.locale());
    }

    String unit(Ui ui, UUID unitId) {
        return units.findLast(unitId, today())
                .map(unit -> ui.text(unit.name()))
                .orElseGet(() -> ui.t("report.unit.former"));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Message key of a duty's state. */
    String stateKey(Duty duty) {
        ReportState state = duty.state();
        return state == null ? "report.state.none" : "report.state." + state.key();
    }

    static String look(@Nullable ReportState state) {
        return state == null
                ? "govuk-tag--grey"
                : switch (state) {
                    case ACCEPTED -> "govuk-tag--green";
                    case SENT, SIGNED -> "govuk-tag--turquoise";
                    case SUBMITTED, APPROVED -> "govuk-tag--yellow";
                    case RETURNED -> "govuk-tag--red";
                    case DRAFT -> "govuk-tag--blue";
                };
    }

    /** "Due in" or "late by", in words; empty where it was sent in time. */
    String delay(Ui ui, Duty duty) {
        long late = duty.daysLate(today());
        if (late > 0) {
            return ui.t(duty.isDone() ? "report.wasLate" : "report.isLate", ui.number(late));
        }
        long left = java.time.temporal.ChronoUnit.DAYS.between(today(), duty.dueOn());
        return duty.isDone() ? "" : ui.t(left == 0 ? "report.dueToday" : "report.daysLeft", ui.number(left));
    }
}
