package vn.thongsuot.scoring.sets;

import static vn.thongsuot.db.scoring.Tables.INDEX_SET;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.scoring.core.CriteriaSet;

/** Reads criteria sets (Vietnamese: tra cứu bộ tiêu chí); every official of the authority may read them. */
@Service
@Transactional(readOnly = true)
public class IndexSets {

    private final SetStore store;
    private final Indicators indicators;
    private final AccessPolicy policy;

    IndexSets(SetStore store, Indicators indicators, AccessPolicy policy) {
        this.store = store;
        this.indicators = indicators;
        this.policy = policy;
    }

    /** Newest first. */
    public List<IndexSet> list(UUID authorityId) {
        return store.list(INDEX_SET.AUTHORITY_ID.eq(authorityId));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) to a stranger */
    public IndexSet get(Actor actor, UUID id) {
        return store.find(id)
                .filter(set -> set.authorityId().equals(actor.authorityId()))
                .orElseThrow(AccessPolicy::notFound);
    }

    /** Without a question of rights, for what the module itself derives. */
    public IndexSet get(UUID id) {
        return store.find(id).orElseThrow(AccessPolicy::notFound);
    }

    /** In the order of the set. */
    public List<SetCriterion> criteria(UUID setId) {
        return store.criteria(setId);
    }

    /** As the scoring core takes it. */
    public CriteriaSet core(IndexSet set, List<SetCriterion> criteria) {
        return new CriteriaSet(
                set.code(),
                set.decimals(),
                set.capped(),
                set.classes(),
                criteria.stream().map(SetCriterion::core).toList());
    }

    /** What stands in the way of issuing it; empty when nothing does. */
    public List<SetProblem> problems(IndexSet set) {
        return SetRules.check(
                store.criteria(set.id()),
                indicators.list(set.authorityId()).stream().map(Indicator::id).collect(Collectors.toSet()));
    }

    /** Whether the actor may do it, from where the set stands. */
    public boolean may(Actor actor, IndexSet set, SetAction action) {
        return SetTransitions.find(set.state(), action)
                .filter(edge -> mayAs(actor, edge.permission(), set.ownerUnitId(), set.officeUnitId()))
                .isPresent();
    }

    /** Issuing and retiring are the owner's alone; drafting is also the office's. */
    boolean mayAs(Actor actor, Permission permission, UUID ownerUnitId, UUID officeUnitId) {
        return policy.mayIn(actor, permission, ownerUnitId)
                || permission == Permission.PROGRAMME_EDIT && policy.mayIn(actor, permission, officeUnitId);
    }
}
