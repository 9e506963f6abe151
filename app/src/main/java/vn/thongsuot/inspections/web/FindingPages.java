package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.inspections.History;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.FindingAction;
import vn.thongsuot.inspections.findings.FindingFilter;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskDays;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Makes the pages of findings. */
@Component
class FindingPages {

    private final Findings findings;
    private final Inspections inspections;
    private final InspectionItems items;
    private final History history;
    private final InspectionNames names;
    private final TaskDays days;
    private final TaskUnits units;

    FindingPages(
            Findings findings,
            Inspections inspections,
            InspectionItems items,
            History history,
            InspectionNames names,
            TaskDays days,
            TaskUnits units) {
        this.findings = findings;
        this.inspections = inspections;
        this.items = items;
        this.history = history;
        this.names = names;
        this.days = days;
        this.units = units;
    }

    FindingPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Finding finding = findings.get(actor, id);
        Inspection inspection = inspections.find(finding.inspectionId()).orElseThrow(AccessPolicy::notFound);
        Set<FindingAction> actions = findings.actions(actor, finding);
        Integer n = finding.draft().n();
        return new FindingPage(
                ui,
                finding,
                names.unit(ui, finding.ownerUnitId()),
                names.unit(ui, finding.unitId()),
                names.person(finding.ownerId()),
                InspectionNames.look(finding.state()),
                finding.isLate(findings.today()),
                InspectionNames.href(inspection),
                inspection.code(),
                n == null
                        ? null
                        : items.find(inspection.id(), n)
                                .map(item -> ui.text(item.question()))
                                .orElse(null),
                actions.contains(FindingAction.HAND_OVER)
                        ? names.staff(ui, finding.ownerUnitId(), finding.ownerId())
                        : List.of(),
                names.lines(ui, history.list("finding", id), "/desk/findings/" + id + "/documents/"),
                actions,
                form,
                errors);
    }

    FindingListPage list(Ui ui, Actor actor, int year, FindingFilter filter) {
        Map<FindingFilter, Integer> tally = findings.tally(actor, year);
        return new FindingListPage(
                ui,
                year,
                filter.key(),
                java.util.stream.Stream.of(FindingFilter.values())
                        .map(one -> new FindingListPage.Tally(
                                "finding.show." + one.key(),
                                "/desk/findings?year=" + year + "&show=" + one.key(),
                                tally.getOrDefault(one, 0),
                                one == filter,
                                one == FindingFilter.LATE && tally.getOrDefault(one, 0) > 0 ? "late" : ""))
                        .toList(),
                findings.list(actor, year, filter).stream()
                        .map(finding -> row(ui, finding))
                        .toList());
    }

    private FindingListPage.Row row(Ui ui, Finding finding) {
        boolean open = finding.state().isOpen();
        int left = days.left(
                finding.authorityId(),
                units.current(finding.ownerUnitId()),
                findings.today(),
                finding.draft().dueOn());
        return new FindingListPage.Row(
                finding.code(),
                "/desk/findings/" + finding.id(),
                names.unit(ui, finding.ownerUnitId()),
                "task.area." + finding.draft().area().key(),
                finding.draft().content(),
                ui.date(finding.draft().dueOn()),
                open ? ui.t(left < 0 ? "finding.lateBy" : "finding.left", Math.abs(left)) : "",
                finding.isLate(findings.today()),
                names.person(finding.ownerId()),
                "finding.state." + finding.state().key(),
                InspectionNames.look(finding.state()),
                finding.state() == FindingState.FIXED || finding.state() == FindingState.ESCALATED);
    }
}
