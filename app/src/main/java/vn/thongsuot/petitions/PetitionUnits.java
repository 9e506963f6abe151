package vn.thongsuot.petitions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.organisation.UnitView;

/**
 * Units of petitions (Vietnamese: nơi tiếp nhận và đơn vị xử lý). A petition keeps the units it was given to; while one is no
 * more, its successor carries on.
 */
@Component
public class PetitionUnits {

    private final UnitDirectory units;
    private final Clock clock;

    PetitionUnits(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The unit that carries on today: itself while it exists. */
    public UUID current(UUID unitId) {
        return units.current(unitId, today());
    }

    /** The unit as it is today, or its successor. */
    public UnitView view(UUID unitId) {
        return units.get(current(unitId), today());
    }

    public boolean covers(UUID ancestorId, UUID unitId) {
        return units.covers(ancestorId, current(unitId));
    }

    /** Where the register is kept in which an official works: the agency or committee of the unit of a grant. */
    UUID registerOf(Grant grant) {
        return units.agencyOf(grant.unitId(), today()).id();
    }

    /** Registers in which an actor works. */
    public Set<UUID> registers(Actor actor) {
        Set<UUID> registers = new HashSet<>();
        actor.grantsWith(Permission.PETITION_RECEIVE).forEach(grant -> registers.add(registerOf(grant)));
        return withPredecessors(registers);
    }

    /** Whether an official of a grant works on what a unit has to answer: in the unit itself, or in a part of it. */
    boolean answers(Grant grant, UUID unitId) {
        UUID unit = current(unitId);
        return unit.equals(grant.unitId()) || unit.equals(registerOf(grant));
    }

    /** Units for which an actor answers: their own, and the agencies of which these are parts. */
    Set<UUID> answering(Actor actor) {
        Set<UUID> ids = new HashSet<>();
        actor.grantsWith(Permission.PETITION_ANSWER).forEach(grant -> {
            ids.add(grant.unitId());
            ids.add(registerOf(grant));
        });
        return withPredecessors(ids);
    }

    /** Agencies for which an actor decides, with their parts, not with the agencies below. */
    Set<UUID> deciding(Actor actor) {
        Set<UUID> ids = new HashSet<>();
        actor.grantsWith(Permission.PETITION_DECIDE)
                .forEach(grant -> units.listParts(grant.unitId(), today()).forEach(unit -> ids.add(unit.id())));
        return withPredecessors(ids);
    }

    /** Ids of the subtrees of all units in which the actor has a permission. */
    Set<UUID> subtrees(Actor actor, Permission permission) {
        return units.idsWithPredecessors(actor, permission);
    }

    /** Units to which petitions may be addressed: the top of each authority and the committees under it. */
    public List<UnitView> listReceiving() {
        return units.listAuthorities(today()).stream()
                .flatMap(top -> units.listSubtree(top.id(), today()).stream()
                        .filter(unit -> unit.id().equals(top.id()) || unit.kind() == UnitKind.PEOPLE_COMMITTEE))
                .toList();
    }

    /** Units that can answer for a register: itself, its parts, the agencies and committees under it. */
    public List<UnitView> listAnswering(UUID registerId) {
        return units.listSubtree(current(registerId), today()).stream()
                .filter(unit -> unit.id().equals(registerId) || registerId.equals(unit.parentId()) || unit.isAgency())
                .toList();
    }

    /** Units that can be asked for an opinion: agencies, committees and the parts of the asking one's agency. */
    public List<UnitView> listConsultable(UUID authorityId, UUID unitId) {
        UUID agency = units.agencyOf(current(unitId), today()).id();
        return units.listSubtree(authorityId, today()).stream()
                .filter(unit -> unit.isAgency() || agency.equals(unit.parentId()))
                .filter(unit -> !unit.id().equals(current(unitId)))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Set<UUID> withPredecessors(Collection<UUID> ids) {
        return units.withPredecessors(ids, today());
    }
}
