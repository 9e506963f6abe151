package vn.thongsuot.scoring.rounds;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.scoring.sets.IndexSet;
import vn.thongsuot.scoring.sets.SetCriterion;
import vn.thongsuot.scoring.sets.SetLevel;
import vn.thongsuot.shared.DomainException;

/**
 * Who may do what in a round (Vietnamese: quyền trong kỳ chấm điểm). Nobody appraises the unit in which they hold a post, and
 * where a field's owner or the office is itself scored, the owner of the round steps in (plans' rule R20).
 */
@Component
class RoundRights {

    private final AccessPolicy policy;
    private final UnitDirectory units;

    RoundRights(AccessPolicy policy, UnitDirectory units) {
        this.policy = policy;
        this.units = units;
    }

    /** A round with its set and what the set asks. */
    record Frame(Round round, IndexSet set, List<SetCriterion> criteria) {

        SetCriterion criterion(String code) {
            return criteria.stream()
                    .filter(one -> one.code().equals(code) && one.isLeaf())
                    .findFirst()
                    .orElseThrow(AccessPolicy::notFound);
        }
    }

    boolean mayRun(Actor actor, Round round, Permission permission) {
        return actor.authorityId().equals(round.authorityId())
                && (policy.mayIn(actor, permission, round.ownerUnitId())
                        || permission == Permission.PROGRAMME_EDIT
                                && policy.mayIn(actor, permission, round.officeUnitId()));
    }

    boolean mayRead(Actor actor, Frame frame, Scorecard card) {
        Round round = frame.round();
        boolean sees = round.state() == RoundState.PUBLISHED
                || Stream.concat(
                                Stream.of(card.unitId(), round.ownerUnitId(), round.officeUnitId()),
                                frame.criteria().stream().flatMap(one -> Stream.ofNullable(one.appraiserUnitId())))
                        .anyMatch(unit -> policy.mayIn(actor, Permission.BOARD_READ, unit));
        return actor.authorityId().equals(round.authorityId()) && sees;
    }

    /** @throws DomainException ACC-001 (not found) if the actor may not see the unit's score */
    void requireRead(Actor actor, Frame frame, Scorecard card) {
        if (!mayRead(actor, frame, card)) {
            throw AccessPolicy.notFound();
        }
    }

    /** @param criterion where the edge is a field owner's; null = any of their criteria */
    boolean may(Actor actor, CardTransitions.Edge edge, Frame frame, Scorecard card, @Nullable SetCriterion criterion) {
        if (!actor.authorityId().equals(card.authorityId())) {
            return false;
        }
        return switch (edge.side()) {
            case UNIT ->
                actor.grantsWith(edge.permission())
                        .anyMatch(grant -> grant.unitId().equals(card.unitId()));
            case COUNCIL -> policy.mayIn(actor, edge.permission(), frame.round().ownerUnitId());
            case OFFICE ->
                isNoPartOf(actor, frame, card)
                        && policy.mayIn(
                                actor,
                                edge.permission(),
                                standIn(frame, card, frame.round().officeUnitId()));
            case APPRAISER ->
                isNoPartOf(actor, frame, card)
                        && (criterion == null ? frame.criteria().stream() : Stream.of(criterion))
                                .filter(one -> one.rule() != null && one.rule().isSelfScored())
                                .anyMatch(one -> policy.mayIn(actor, edge.permission(), appraiser(frame, card, one)));
        };
    }

    /** @throws DomainException SCO-020 to one of the unit itself, ACC-002 (forbidden) to others who may not */
    void require(
            Actor actor, CardTransitions.Edge edge, Frame frame, Scorecard card, @Nullable SetCriterion criterion) {
        if (may(actor, edge, frame, card, criterion)) {
            return;
        }
        boolean judges = edge.side() == CardTransitions.Side.APPRAISER || edge.side() == CardTransitions.Side.OFFICE;
        if (judges && !isNoPartOf(actor, frame, card)) {
            throw new DomainException(
                    "SCO-020", DomainException.Kind.FORBIDDEN, "nobody appraises the unit in which they hold a post");
        }
        throw new DomainException(
                "ACC-002",
                DomainException.Kind.FORBIDDEN,
                "account lacks %s on this score".formatted(edge.permission()));
    }

    /** Who appraises a criterion of a unit. */
    UUID appraiser(Frame frame, Scorecard card, SetCriterion criterion) {
        UUID owner = criterion.appraiserUnitId() == null ? frame.round().officeUnitId() : criterion.appraiserUnitId();
        return standIn(frame, card, owner);
    }

    private static UUID standIn(Frame frame, Scorecard card, UUID unit) {
        return unit.equals(card.unitId()) ? frame.round().ownerUnitId() : unit;
    }

    /** A province's own score is appraised above it; the office enters what was announced. */
    private boolean isNoPartOf(Actor actor, Frame frame, Scorecard card) {
        return frame.set().level() == SetLevel.PROVINCE
                || actor.grants().stream().noneMatch(grant -> units.covers(card.unitId(), grant.unitId()));
    }
}
