package vn.thongsuot.petitions;

import static vn.thongsuot.db.petitions.Tables.OPINION;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.Grant;
import vn.thongsuot.access.Permission;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Who may see a petition and act on it, from the one policy and the actor's relation to it (Vietnamese: quyền trên phản ánh). */
@Component
class PetitionRights {

    private final DSLContext db;
    private final AccessPolicy policy;
    private final PetitionUnits units;

    PetitionRights(DSLContext db, AccessPolicy policy, PetitionUnits units) {
        this.db = db;
        this.policy = policy;
        this.units = units;
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    void requireRead(Actor actor, Petition petition) {
        if (!reads(actor, petition)) {
            throw AccessPolicy.notFound();
        }
    }

    /** The grant under which the actor acts; PTN-003 (forbidden) without one. */
    Grant require(Actor actor, Petition petition, PetitionTransition edge) {
        return find(actor, petition, edge)
                .orElseThrow(() -> new DomainException(
                        "PTN-003",
                        DomainException.Kind.FORBIDDEN,
                        "Petition %s: %s is for %s".formatted(petition.code(), edge.action(), edge.who()),
                        new MessageRef("petition.action." + edge.action().key()),
                        edge.who().stream()
                                .sorted()
                                .map(party -> new MessageRef("petition.party." + party.key()))
                                .toList()));
    }

    Optional<Grant> find(Actor actor, Petition petition, PetitionTransition edge) {
        return edge.who().stream()
                .sorted()
                .flatMap(party -> find(actor, petition, party).stream())
                .findFirst();
    }

    Optional<Grant> find(Actor actor, Petition petition, PetitionParty party) {
        if (!actor.authorityId().equals(petition.authorityId())) {
            return Optional.empty();
        }
        return switch (party) {
            case RECEIVER -> findReceiver(actor, petition.row().getIntakeUnitId());
            case HANDLER -> findHandler(actor, petition);
            case CONSULTED -> findConsulted(actor, petition);
            case APPROVER -> findApprover(actor, petition);
            case SENDER -> Optional.empty();
        };
    }

    /** The grant under which somebody keeps a register. */
    Optional<Grant> findReceiver(Actor actor, UUID registerId) {
        UUID register = units.current(registerId);
        return actor.grantsWith(Permission.PETITION_RECEIVE)
                .filter(grant -> units.registerOf(grant).equals(register))
                .findFirst();
    }

    /** Nobody before it is routed; once somebody took it on, they and those who hand out work in the unit. */
    private Optional<Grant> findHandler(Actor actor, Petition petition) {
        UUID holder = petition.row().getHolderId();
        if (petition.row().getRoutedAt() == null) {
            return Optional.empty();
        }
        return actor.grantsWith(Permission.PETITION_ANSWER)
                .filter(grant -> units.answers(grant, petition.row().getUnitId()))
                .filter(grant ->
                        holder == null || holder.equals(actor.accountId()) || grant.permits(Permission.DOSSIER_ASSIGN))
                .findFirst();
    }

    private Optional<Grant> findConsulted(Actor actor, Petition petition) {
        return opinionUnits(petition, true).stream()
                .flatMap(unit ->
                        actor.grantsWith(Permission.PETITION_ANSWER).filter(grant -> units.answers(grant, unit)))
                .findFirst();
    }

    private Optional<Grant> findApprover(Actor actor, Petition petition) {
        return actor.grantsWith(Permission.PETITION_DECIDE)
                .filter(grant -> units.covers(grant.unitId(), petition.row().getUnitId()))
                .findFirst();
    }

    /** What concerns an official's conduct is for those who have to do with it, their leaders and inspectors alone. */
    boolean reads(Actor actor, Petition petition) {
        if (Arrays.stream(PetitionParty.values())
                .anyMatch(party -> find(actor, petition, party).isPresent())) {
            return true;
        }
        CaseUnits relation = relation(petition);
        return petition.about() == PetitionAbout.CONDUCT
                ? policy.may(actor, Permission.PETITION_DECIDE, relation)
                        || policy.may(actor, Permission.AUDIT_READ, relation)
                : policy.may(actor, Permission.DOSSIER_READ, relation);
    }

    private CaseUnits relation(Petition petition) {
        Set<UUID> related = new HashSet<>(opinionUnits(petition, false));
        related.add(units.current(petition.row().getIntakeUnitId()));
        related.add(units.current(petition.row().getUnitId()));
        return new CaseUnits(petition.authorityId(), related);
    }

    private Set<UUID> opinionUnits(Petition petition, boolean waiting) {
        return db.select(OPINION.UNIT_ID)
                .from(OPINION)
                .where(OPINION.AUTHORITY_ID.eq(petition.authorityId()), OPINION.PETITION_ID.eq(petition.id()))
                .and(waiting ? OPINION.GIVEN_AT.isNull() : org.jooq.impl.DSL.noCondition())
                .fetchSet(OPINION.UNIT_ID);
    }
}
