package vn.thongsuot.inspections.findings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.ListedWork;
import vn.thongsuot.platform.WorkEntry;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;
import vn.thongsuot.shared.LocalizedText;

/** Findings in the common work list: to remedy for the unit, to look at again for the team. */
@Component
class FindingWorkSource implements ListedWork {

    private final Findings findings;
    private final TaskDays days;
    private final TaskUnits units;

    FindingWorkSource(Findings findings, TaskDays days, TaskUnits units) {
        this.findings = findings;
        this.days = days;
        this.units = units;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public String path() {
        return "/desk/findings";
    }

    @Override
    public List<WorkEntry> entries(Actor actor, WorkQuery.Whose whose) {
        if (!actor.may(Permission.BOARD_READ)) {
            return List.of();
        }
        return findings.listOpen(actor, whose != WorkQuery.Whose.SUBTREE).stream()
                .map(this::entry)
                .toList();
    }

    private WorkEntry entry(Finding finding) {
        LocalDate today = findings.today();
        LocalDate due = finding.draft().dueOn();
        long whole = Math.max(1, ChronoUnit.DAYS.between(Objects.requireNonNull(finding.foundOn()), due));
        long used = ChronoUnit.DAYS.between(finding.foundOn(), today);
        return new WorkEntry(
                kind(),
                finding.code(),
                "/desk/findings/" + finding.id(),
                LocalizedText.joined(
                        units.view(finding.ownerUnitId()).name(),
                        " – ",
                        LocalizedText.of(shortened(finding.draft().content()))),
                "finding.state." + finding.state().key(),
                due,
                days.left(finding.authorityId(), units.current(finding.ownerUnitId()), today, due),
                (int) Math.clamp(used * 100 / whole, 0, 100),
                finding.state() == FindingState.OPEN ? finding.ownerId() : null);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }
}
