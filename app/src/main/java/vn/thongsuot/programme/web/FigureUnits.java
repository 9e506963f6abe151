package vn.thongsuot.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureView;

/** Which units and procedures somebody may look at the figures of (Vietnamese: phạm vi xem số liệu). */
@Component
class FigureUnits {

    private static final int ALL = 1_000;

    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    FigureUnits(UnitDirectory units, AccessPolicy policy, ProcedureCatalogue catalogue, Clock clock) {
        this.units = units;
        this.policy = policy;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The unit asked for, or the first of the actor's.
     *
     * @throws vn.thongsuot.shared.DomainException ACC-001 (not found) for a unit outside the actor's subtrees
     */
    UnitView shown(Actor actor, @Nullable UUID asked, Permission permission) {
        UUID id = asked == null
                ? actor.grantsWith(permission).map(Grant::unitId).findFirst().orElseThrow(AccessPolicy::notFound)
                : asked;
        if (!policy.mayIn(actor, permission, id)) {
            throw AccessPolicy.notFound();
        }
        return units.get(id, today());
    }

    /** The actor's own units and the agencies under them. */
    List<Choice> choices(Ui ui, Actor actor, Permission permission, UUID chosen) {
        return actor.grantsWith(permission)
                .flatMap(grant -> units.listSubtree(grant.unitId(), today()).stream()
                        .filter(unit -> unit.id().equals(grant.unitId()) || unit.isAgency()))
                .distinct()
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    List<Choice> procedures(Ui ui, Actor actor, @Nullable String chosen) {
        return listProcedures(actor).stream()
                .map(procedure -> new Choice(
                        procedure.code(),
                        procedure.code() + " " + ui.text(procedure.name()),
                        procedure.code().equals(chosen)))
                .toList();
    }

    List<ProcedureView> listProcedures(Actor actor) {
        return catalogue.search(actor.authorityId(), "", today(), ALL);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
