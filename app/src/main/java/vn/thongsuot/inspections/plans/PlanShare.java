package vn.thongsuot.inspections.plans;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionSubject;

/**
 * How many of the units that may be inspected a year's inspections reach (Vietnamese: tỷ lệ đơn vị được kiểm tra): each unit
 * once, the plans' rule R6.
 *
 * @param units units that may be inspected
 * @param named of these, those named by an inspection that was not given up
 * @param inspected of these, those with a conclusion
 */
public record PlanShare(int units, int named, int inspected) {

    static PlanShare of(Set<UUID> units, Collection<Inspection> inspections) {
        Set<UUID> named = new HashSet<>();
        Set<UUID> inspected = new HashSet<>();
        for (Inspection inspection : inspections) {
            boolean counts =
                    inspection.subject() == InspectionSubject.UNIT && units.contains(inspection.inspectedUnitId());
            if (counts && inspection.state() != InspectionState.DROPPED) {
                named.add(inspection.inspectedUnitId());
            }
            if (counts && inspection.state() == InspectionState.CONCLUDED) {
                inspected.add(inspection.inspectedUnitId());
            }
        }
        return new PlanShare(units.size(), named.size(), inspected.size());
    }

    /** Whether the named units are at least so many hundredths; exact, without rounding. */
    public boolean reaches(int percent) {
        return units > 0 && named * 100L >= (long) units * percent;
    }

    public double namedPercent() {
        return units == 0 ? 0 : named * 100.0 / units;
    }

    public double inspectedPercent() {
        return units == 0 ? 0 : inspected * 100.0 / units;
    }
}
