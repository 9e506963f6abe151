package vn.thongsuot.inspections;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Tells the other side what happened to an inspection, in the change's own transaction (Vietnamese: thông báo về kiểm tra). */
@Component
class InspectionTelling {

    private final InspectionStore store;
    private final TaskUnits units;
    private final Accounts accounts;
    private final Outbox outbox;

    InspectionTelling(InspectionStore store, TaskUnits units, Accounts accounts, Outbox outbox) {
        this.store = store;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
    }

    void started(Inspection inspection) {
        post(inspection, inspected(inspection), "inspection-started", "v" + inspection.version());
    }

    /** To the unit: it may confirm the minutes or say what it thinks. */
    void minuted(Inspection inspection) {
        post(inspection, inspected(inspection), "inspection-minuted", "v" + inspection.version());
    }

    void agreed(Inspection inspection) {
        post(inspection, team(inspection), "inspection-agreed", "v" + inspection.version());
    }

    void concluded(Inspection inspection) {
        post(
                inspection,
                Stream.concat(inspected(inspection).stream(), team(inspection).stream())
                        .toList(),
                "inspection-concluded",
                "v" + inspection.version());
    }

    /** The month of the plan is coming, or over. */
    void due(Inspection inspection, boolean late) {
        List<UUID> planners = accounts.listHolders(units.current(inspection.unitId()), Role.REFORM_OFFICER);
        post(
                inspection,
                Stream.concat(planners.stream(), team(inspection).stream()).toList(),
                late ? "inspection-late" : "inspection-due",
                inspection.year() + "-" + inspection.month());
    }

    private List<UUID> team(Inspection inspection) {
        return store.team(inspection.id()).stream().map(TeamMember::accountId).toList();
    }

    private List<UUID> inspected(Inspection inspection) {
        UUID unit = units.current(inspection.inspectedUnitId());
        return Stream.of(Role.LEADER, Role.REFORM_OFFICER)
                .flatMap(role -> accounts.listHolders(unit, role).stream())
                .toList();
    }

    /** @param occasion the same word each time the occasion is found again, so that it is told once */
    private void post(Inspection inspection, List<UUID> readers, String template, String occasion) {
        readers.stream()
                .distinct()
                .forEach(account -> outbox.post(new NewNotice(
                        inspection.authorityId(),
                        account,
                        inspection.id() + " " + occasion,
                        template,
                        List.of(
                                inspection.code(),
                                units.view(inspection.inspectedUnitId()).name().vi()),
                        "/desk/inspections/" + inspection.id())));
    }
}
