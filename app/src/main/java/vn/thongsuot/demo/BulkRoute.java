package vn.thongsuot.demo;

import java.util.List;
import java.util.UUID;
import vn.thongsuot.calendar.WorkingCalendar;
import vn.thongsuot.calendar.clock.LegalClock;
import vn.thongsuot.calendar.clock.Limit;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.StepView;

/**
 * What all synthetic dossiers of one procedure at one desk have in common.
 *
 * @param stops steps with the unit that does each; the last one hands the result over
 */
record BulkRoute(
        UUID authorityId,
        UUID intakeUnitId,
        UUID decidingUnitId,
        String agencyCode,
        boolean foreignIntake,
        UUID clerkId,
        ProcedureView procedure,
        UUID routeId,
        Limit limit,
        WorkingCalendar calendar,
        LegalClock clock,
        List<Stop> stops) {

    BulkRoute {
        stops = List.copyOf(stops);
    }

    /** A step, its unit and who usually does it. */
    record Stop(StepView step, UUID unitId, UUID holderId) {}
}
