package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;

/** The units whose plans somebody may draft or look for (Vietnamese: đơn vị có kế hoạch). */
@Component
class PlanUnits {

    private final UnitDirectory units;
    private final Clock clock;

    PlanUnits(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    String name(Ui ui, UUID unitId) {
        return units.findLast(unitId, today())
                .map(unit -> ui.text(unit.name()))
                .orElseGet(() -> ui.t("plan.unit.former"));
    }

    UnitView get(UUID unitId) {
        return units.get(unitId, today());
    }

    /** Agencies and committees of the authority: whose issued plans everybody may read. */
    List<Choice> all(Ui ui, Actor actor, @Nullable UUID chosen) {
        return choices(ui, units.listSubtree(actor.authorityId(), today()), chosen);
    }

    /** Agencies and committees in which the actor may do this, their own first. */
    List<Choice> with(Ui ui, Actor actor, Permission permission, @Nullable UUID chosen) {
        return choices(ui, units.listUnder(actor, permission), chosen);
    }

    /**
     * The agency asked for, or the first in which the actor may do this.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) if there is none
     */
    UUID chosen(Actor actor, Permission permission, @Nullable UUID asked) {
        return units.listUnder(actor, permission).stream()
                .filter(PlanUnits::plans)
                .map(UnitView::id)
                .filter(id -> asked == null || id.equals(asked))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    private static List<Choice> choices(Ui ui, List<UnitView> found, @Nullable UUID chosen) {
        return found.stream()
                .filter(PlanUnits::plans)
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    private static boolean plans(UnitView unit) {
        return unit.isAgency();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
