package vn.thongsuot.inspections.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.inspections.History;
import vn.thongsuot.inspections.Inspection;
import vn.thongsuot.inspections.InspectionState;
import vn.thongsuot.inspections.findings.FindingState;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.tasks.TaskUnits;

/** Names and choices of units and officials, and looks of states, for the pages of inspections. */
@Component
class InspectionNames {

    private final TaskUnits units;
    private final UnitDirectory directory;
    private final Accounts accounts;

    InspectionNames(TaskUnits units, UnitDirectory directory, Accounts accounts) {
        this.units = units;
        this.directory = directory;
        this.accounts = accounts;
    }

    String unit(Ui ui, UUID unitId) {
        return ui.text(units.view(unitId).name());
    }

    Map<UUID, String> people(Collection<UUID> accountIds) {
        return accounts.displayNames(Set.copyOf(accountIds));
    }

    String person(@Nullable UUID accountId) {
        return accountId == null ? "–" : people(List.of(accountId)).getOrDefault(accountId, "–");
    }

    /** Units in which the actor may plan. */
    List<Choice> bodies(Ui ui, Actor actor) {
        return actor.grantsWith(Permission.PROGRAMME_EDIT)
                .map(Grant::unitId)
                .distinct()
                .map(units::view)
                .map(unit -> choice(ui, unit, ""))
                .toList();
    }

    Choice choice(Ui ui, UnitView unit, String chosen) {
        return new Choice(
                unit.id().toString(), ui.text(unit.name()), unit.id().toString().equals(chosen));
    }

    /** Officials of a unit and its own parts, with unit and position; of what stands below a committee only its agencies. */
    List<Choice> staff(Ui ui, UUID unitId, @Nullable UUID chosen) {
        UUID unit = units.current(unitId);
        List<UUID> parts = directory.listSubtree(unit, units.today()).stream()
                .filter(part -> part.id().equals(unit)
                        || unit.equals(part.parentId()) && part.kind() != UnitKind.PEOPLE_COMMITTEE)
                .map(UnitView::id)
                .toList();
        return accounts.listStaff(parts).stream()
                .map(one -> new Choice(
                        one.accountId().toString(),
                        name(ui, one),
                        one.accountId().equals(chosen)))
                .distinct()
                .toList();
    }

    private String name(Ui ui, Staff one) {
        return one.displayName() + ", " + ui.text(one.position()) + " – " + unit(ui, one.unitId());
    }

    List<HistoryLine> lines(Ui ui, List<History.Line> history, String files) {
        Map<UUID, String> names = people(history.stream()
                .flatMap(line -> Stream.ofNullable(line.accountId()))
                .toList());
        return history.reversed().stream()
                .filter(line -> !line.event().equals("inspection.answered"))
                .map(line -> new HistoryLine(
                        ui.dateTime(line.at()),
                        ui.t("inspection.event." + line.event()),
                        line.accountId() == null ? "–" : names.getOrDefault(line.accountId(), "–"),
                        line.words(),
                        line.documentId() == null ? null : files + line.documentId()))
                .toList();
    }

    static String look(InspectionState state) {
        return switch (state) {
            case PLANNED -> "govuk-tag--grey";
            case RUNNING -> "govuk-tag--blue";
            case MINUTED -> "govuk-tag--yellow";
            case CONCLUDED -> "govuk-tag--green";
            case DROPPED -> "govuk-tag--red";
        };
    }

    static String look(FindingState state) {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "govuk-tag--grey";
            case OPEN -> "govuk-tag--blue";
            case REPORTED -> "govuk-tag--yellow";
            case FIXED -> "govuk-tag--green";
            case ESCALATED -> "govuk-tag--turquoise";
        };
    }

    static String href(Inspection inspection) {
        return "/desk/inspections/" + inspection.id();
    }
}
