package vn.thongsuot.inspections.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.inspections.History;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionAccess;
import vn.thongsuot.inspections.InspectionAction;
import vn.thongsuot.inspections.InspectionFiles;
import vn.thongsuot.inspections.InspectionItem;
import vn.thongsuot.inspections.InspectionItems;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.InspectionTransitions;
import vn.thongsuot.inspections.Inspections;
import vn.thongsuot.inspections.TeamMember;
import vn.thongsuot.inspections.findings.Finding;
import vn.thongsuot.inspections.findings.Findings;
import vn.thongsuot.inspections.plans.YearPlans;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of an inspection. */
@Component
class InspectionPages {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final InspectionItems items;
    private final InspectionFiles files;
    private final Findings findings;
    private final YearPlans plans;
    private final History history;
    private final InspectionNames names;

    InspectionPages(
            Inspections inspections,
            InspectionAccess access,
            InspectionItems items,
            InspectionFiles files,
            Findings findings,
            YearPlans plans,
            History history,
            InspectionNames names) {
        this.inspections = inspections;
        this.access = access;
        this.items = items;
        this.files = files;
        this.findings = findings;
        this.plans = plans;
        this.history = history;
        this.names = names;
    }

    InspectionPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Inspection inspection = inspections.get(actor, id);
        List<InspectionItem> asked = items.list(id);
        Set<InspectionAction> actions = inspections.actions(actor, inspection);
        Inspection repeated = inspections.findRepeated(inspection);
        return new InspectionPage(
                ui,
                inspection,
                names.unit(ui, inspection.inspectedUnitId()),
                names.unit(ui, inspection.unitId()),
                InspectionNames.look(inspection.state()),
                plan(inspection),
                repeated == null ? null : link(repeated),
                inspections.listRepeats(actor, id).stream()
                        .map(InspectionPages::link)
                        .toList(),
                team(inspection),
                actions.contains(InspectionAction.EDIT) ? names.staff(ui, inspection.unitId(), null) : List.of(),
                asked.size(),
                (int) asked.stream().filter(item -> item.answer() != null).count(),
                findings.listOf(actor, id).stream()
                        .map(finding -> row(ui, finding))
                        .toList(),
                actions.contains(InspectionAction.RECORD) || actions.contains(InspectionAction.WRITE),
                inspection.state() == InspectionState.CONCLUDED
                        && access.may(actor, InspectionTransitions.Side.PLANNER, inspection),
                asked.stream()
                        .map(item -> new Choice(
                                String.valueOf(item.n()),
                                item.n() + ". " + ui.text(item.question()),
                                String.valueOf(item.n()).equals(form.text("n"))))
                        .toList(),
                files.list(id).stream()
                        .map(file -> new InspectionPage.File(
                                InspectionNames.href(inspection) + "/documents/" + file.documentId(),
                                file.title(),
                                ui.dateTime(file.addedAt())))
                        .toList(),
                names.lines(ui, history.list("inspection", id), InspectionNames.href(inspection) + "/documents/"),
                actions,
                form,
                errors);
    }

    InspectionPage.FindingRow row(Ui ui, Finding finding) {
        return new InspectionPage.FindingRow(
                finding.code(),
                "/desk/findings/" + finding.id(),
                finding.draft().content(),
                ui.date(finding.draft().dueOn()),
                finding.isLate(findings.today()),
                "finding.state." + finding.state().key(),
                InspectionNames.look(finding.state()));
    }

    private InspectionPage.@Nullable Link plan(Inspection inspection) {
        UUID plan = inspection.planId();
        return plan == null
                ? null
                : plans.find(plan)
                        .map(found -> new InspectionPage.Link("/desk/inspections/plans/" + plan, found.title()))
                        .orElse(null);
    }

    private static InspectionPage.Link link(Inspection other) {
        return new InspectionPage.Link(InspectionNames.href(other), other.code());
    }

    private List<InspectionPage.Member> team(Inspection inspection) {
        List<TeamMember> team = inspections.team(inspection.id());
        Map<UUID, String> people =
                names.people(team.stream().map(TeamMember::accountId).toList());
        return team.stream()
                .map(member -> new InspectionPage.Member(
                        member.accountId().toString(),
                        Objects.requireNonNullElse(people.get(member.accountId()), "–"),
                        member.position().key()))
                .toList();
    }
}
