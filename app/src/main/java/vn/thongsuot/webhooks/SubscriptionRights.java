package vn.thongsuot.webhooks;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Actors;
import vn.thongsuot.access.CaseUnits;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.db.webhooks.tables.records.SubscriptionRecord;
import vn.thongsuot.shared.DomainException;

/**
 * Who may keep which subscription, and what it may hear (Vietnamese: quyền đăng ký nhận sự kiện): a machine client its own, whoever
 * administers a whole authority all of it. What is told is judged by the client's rights on the day.
 */
@Component
public class SubscriptionRights {

    private final AccessPolicy policy;
    private final UnitScope units;
    private final Actors actors;
    private final HappeningCatalogue catalogue;

    SubscriptionRights(AccessPolicy policy, UnitScope units, Actors actors, HappeningCatalogue catalogue) {
        this.policy = policy;
        this.units = units;
        this.actors = actors;
        this.catalogue = catalogue;
    }

    public boolean isKeeper(Actor actor) {
        return policy.isKeeper(actor);
    }

    /** @throws DomainException ACC-001 (not found) below the authority's own unit */
    public void requireKeeper(Actor actor) {
        policy.requireKeeper(actor);
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    public void requireOwn(Actor actor, SubscriptionRecord row) {
        boolean own = actor.accountId().equals(row.getAccountId());
        if (!own && !(actor.authorityId().equals(row.getAuthorityId()) && isKeeper(actor))) {
            throw AccessPolicy.notFound();
        }
    }

    /**
     * @throws DomainException ACC-001 (not found) for another one's client and a unit outside the authority, WHK-002 without a known
     *     kind, WHK-003 for a kind that the client has no right to in that unit
     */
    void requireMay(Actor actor, NewSubscription wanted) {
        if (!actor.accountId().equals(wanted.clientId())) {
            requireKeeper(actor);
        }
        Actor client = actors.find(wanted.clientId())
                .filter(found -> found.authorityId().equals(actor.authorityId()))
                .orElseThrow(AccessPolicy::notFound);
        if (!units.covers(actor.authorityId(), wanted.unitId())) {
            throw AccessPolicy.notFound();
        }
        if (wanted.kinds().isEmpty()
                || wanted.kinds().stream()
                        .anyMatch(kind -> catalogue.permissionFor(kind).isEmpty())) {
            throw new DomainException("WHK-002", DomainException.Kind.INVALID, "no known kind: " + wanted.kinds());
        }
        List<String> refused = wanted.kinds().stream()
                .filter(kind -> !hears(client, kind, wanted.unitId()))
                .toList();
        if (!refused.isEmpty()) {
            throw new DomainException(
                    "WHK-003",
                    DomainException.Kind.INVALID,
                    "client may not read what these are about: " + refused,
                    String.join(", ", refused));
        }
    }

    private boolean hears(Actor client, String kind, UUID unitId) {
        return catalogue
                .permissionFor(kind)
                .filter(permission -> policy.mayIn(client, permission, unitId))
                .isPresent();
    }

    /** Whether the client may read the thing today, and the thing lies in the subtree that it asked for. */
    public boolean hears(Actor client, String kind, UUID subtree, CaseUnits about) {
        return about.unitIds().stream().anyMatch(unit -> units.covers(subtree, unit))
                && catalogue
                        .permissionFor(kind)
                        .filter(permission -> policy.may(client, permission, about))
                        .isPresent();
    }
}
