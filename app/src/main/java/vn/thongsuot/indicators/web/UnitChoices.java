package vn.thongsuot.indicators.web;

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

/** Which units somebody may ask figures of (Vietnamese: đơn vị được chọn). */
@Component
class UnitChoices {

    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final Clock clock;

    UnitChoices(UnitDirectory units, AccessPolicy policy, Clock clock) {
        this.units = units;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) outside the actor's units */
    UnitView shown(Actor actor, @Nullable UUID asked, Permission permission) {
        UUID id = asked == null
                ? actor.grantsWith(permission).map(Grant::unitId).findFirst().orElseThrow(AccessPolicy::notFound)
                : asked;
        if (!policy.mayIn(actor, permission, id)) {
            throw AccessPolicy.notFound();
        }
        return units.get(id, today());
    }

    List<Choice> list(Ui ui, Actor actor, Permission permission, UUID chosen) {
        return actor.grantsWith(permission)
                .flatMap(grant -> units.listSubtree(grant.unitId(), today()).stream()
                        .filter(unit -> unit.id().equals(grant.unitId()) || unit.isAgency()))
                .distinct()
                .map(unit -> new Choice(
                        unit.id().toString(), ui.text(unit.name()), unit.id().equals(chosen)))
                .toList();
    }

    /** The unit and the agencies and committees right under it. */
    List<UnitView> withChildren(UnitView unit) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(unit),
                        units.listChildren(unit.id(), today()).stream().filter(UnitView::isAgency))
                .toList();
    }

    String name(Ui ui, UUID unit, LocalDate on) {
        return units.find(unit, on)
                .or(() -> units.find(unit, today()))
                .map(view -> ui.text(view.name()))
                .orElse("–");
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
