package vn.thongsuot.dossiers;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.db.dossiers.tables.records.OpinionRecord;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Who may answer an opinion or take it back (Vietnamese: quyền trên ý kiến). */
@Component
class OpinionRights {

    private final DossierRights rights;
    private final UnitScope units;

    OpinionRights(DossierRights rights, UnitScope units) {
        this.rights = rights;
        this.units = units;
    }

    Optional<Grant> find(Actor actor, Dossier dossier, OpinionRecord opinion, OpinionParty party) {
        return switch (party) {
            case ASKED -> findAsked(actor, opinion);
            case ASKER -> rights.find(actor, dossier, Set.of(ActingAs.STEP_WORKER));
            case PRODUCT -> Optional.empty();
        };
    }

    /** @throws DomainException ACC-001 for a stranger, DOS-003 if another role, unit or holder has to do it */
    Grant require(Actor actor, Dossier dossier, OpinionRecord opinion, OpinionTransitions.Edge edge) {
        return find(actor, dossier, opinion, edge.who()).orElseThrow(() -> {
            requireRead(actor, dossier, opinion);
            return new DomainException(
                    "DOS-003",
                    DomainException.Kind.FORBIDDEN,
                    "Dossier %s: account may not %s an opinion, allowed: %s."
                            .formatted(dossier.label(), edge.action().key(), edge.who()),
                    new MessageRef("opinion.action." + edge.action().key()));
        });
    }

    /** @throws DomainException ACC-001 (not found) for whoever is neither asked nor reads the dossier */
    void requireRead(Actor actor, Dossier dossier, OpinionRecord opinion) {
        if (findAsked(actor, opinion).isEmpty() && !rights.mayRead(actor, dossier)) {
            throw AccessPolicy.notFound();
        }
    }

    /** The asked role, in the asked unit or in a part of it. */
    private Optional<Grant> findAsked(Actor actor, OpinionRecord opinion) {
        return actor.grantsWith(Permission.DOSSIER_WORK)
                .filter(grant -> grant.role().name().equals(opinion.getRole()))
                .filter(grant -> units.covers(opinion.getUnitId(), grant.unitId()))
                .findFirst();
    }
}
