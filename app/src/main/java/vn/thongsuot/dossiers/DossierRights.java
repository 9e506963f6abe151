package vn.thongsuot.dossiers;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Turns "who may" of the transition table into the grants of an actor (Vietnamese: quyền trên hồ sơ). */
@Component
class DossierRights {

    private final AccessPolicy policy;
    private final UnitScope units;
    private final DossierStore store;
    private final ReturnPlaces returns;
    private final PassOns passOns;

    DossierRights(AccessPolicy policy, UnitScope units, DossierStore store, ReturnPlaces returns, PassOns passOns) {
        this.policy = policy;
        this.units = units;
        this.store = store;
        this.returns = returns;
        this.passOns = passOns;
    }

    /** @throws DomainException ACC-001 (not found) for a stranger to the dossier */
    void requireRead(Actor actor, Dossier dossier) {
        if (!mayRead(actor, dossier)) {
            throw AccessPolicy.notFound();
        }
    }

    boolean mayRead(Actor actor, Dossier dossier) {
        return actor.authorityId().equals(dossier.authorityId())
                && (findStepGrant(actor, dossier.row()).isPresent()
                        || policy.may(actor, Permission.DOSSIER_READ, DossierStore.namedIn(dossier))
                        || policy.may(actor, Permission.DOSSIER_READ, store.relationOf(dossier))
                        || otherDesk(actor, dossier.row()).isPresent());
    }

    /**
     * The grant in whose name the actor does this.
     *
     * @throws DomainException ACC-001 for a stranger, DOS-003 (forbidden) if another role, unit or holder has to do it
     */
    Grant require(Actor actor, Dossier dossier, DossierAction action, Set<ActingAs> who) {
        return find(actor, dossier, who).orElseThrow(() -> {
            requireRead(actor, dossier);
            return new DomainException(
                    "DOS-003",
                    DomainException.Kind.FORBIDDEN,
                    "Dossier %s: account may not %s, allowed: %s.".formatted(dossier.label(), action.key(), who),
                    new MessageRef("dossier.action." + action.key()));
        });
    }

    Optional<Grant> find(Actor actor, Dossier dossier, Set<ActingAs> who) {
        if (!actor.authorityId().equals(dossier.authorityId())) {
            return Optional.empty();
        }
        return who.stream()
                .sorted()
                .flatMap(relation -> findGrant(actor, dossier.row(), relation).stream())
                .findFirst();
    }

    private Optional<Grant> findGrant(Actor actor, DossierRecord row, ActingAs relation) {
        return switch (relation) {
            case INTAKE_DESK -> covering(actor, Permission.DOSSIER_RECEIVE, row.getIntakeUnitId());
            case DECIDER -> covering(actor, Permission.DOSSIER_DECIDE, row.getDecidingUnitId());
            case ASSIGNER -> covering(actor, Permission.DOSSIER_ASSIGN, row.getStepUnitId());
            case ROUTE_KEEPER -> Optional.empty();
            case OTHER_DESK -> otherDesk(actor, row);
            case STEP_WORKER -> findWorkerGrant(actor, row);
            case LAST_WORKER -> passOns.findGrant(actor, row);
        };
    }

    /** The step is nobody's yet, the actor's own, or that of somebody for whom the actor stands in. */
    private Optional<Grant> findWorkerGrant(Actor actor, DossierRecord row) {
        UUID holder = row.getHolderId();
        if (holder == null || holder.equals(actor.accountId())) {
            return findStepGrant(actor, row);
        }
        return listStepGrants(actor, row)
                .filter(grant -> holder.equals(grant.actingFor()))
                .findFirst();
    }

    /** A result that waits may be read and handed over at every desk, where the authority set it so. */
    private Optional<Grant> otherDesk(Actor actor, DossierRecord row) {
        return DossierStatus.RESULT_READY.key().equals(row.getStatus()) && returns.isElsewhere(row.getAuthorityId())
                ? actor.grantsWith(Permission.DOSSIER_RETURN).findFirst()
                : Optional.empty();
    }

    private Optional<Grant> covering(Actor actor, Permission permission, UUID unitId) {
        return actor.grantsWith(permission)
                .filter(grant -> units.covers(grant.unitId(), unitId))
                .findFirst();
    }

    /** The role the step waits for, in its unit or in a part of it. */
    private Optional<Grant> findStepGrant(Actor actor, DossierRecord row) {
        return listStepGrants(actor, row).findFirst();
    }

    private Stream<Grant> listStepGrants(Actor actor, DossierRecord row) {
        return passOns.listGrants(actor, row.getStepUnitId(), row.getStepRole());
    }
}
