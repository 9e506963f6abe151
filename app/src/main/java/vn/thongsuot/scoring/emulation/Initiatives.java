package vn.thongsuot.scoring.emulation;

import static vn.thongsuot.db.scoring.Tables.INITIATIVE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.StoredDocument;

/** Reads initiatives (Vietnamese: tra cứu sáng kiến, mô hình): recognised ones are the whole authority's to read. */
@Service
@Transactional(readOnly = true)
public class Initiatives {

    static final String OWNER = "initiative";

    private final InitiativeStore store;
    private final DocumentStore documents;
    private final AccessPolicy policy;

    Initiatives(InitiativeStore store, DocumentStore documents, AccessPolicy policy) {
        this.store = store;
        this.documents = documents;
        this.policy = policy;
    }

    /** Those that the actor may read, newest first. */
    public List<Initiative> list(Actor actor) {
        return store.list(INITIATIVE.AUTHORITY_ID.eq(actor.authorityId())).stream()
                .filter(one -> mayRead(actor, one))
                .toList();
    }

    /** Those that are published, of everybody. */
    public List<Initiative> listPublished() {
        return store.list(INITIATIVE.PUBLISHED.isTrue().and(INITIATIVE.STATE.eq(InitiativeState.RECOGNISED.key())));
    }

    /** @throws vn.thongsuot.shared.DomainException ACC-001 (not found) to those who may not see it */
    public Initiative get(Actor actor, UUID id) {
        return store.find(id).filter(one -> mayRead(actor, one)).orElseThrow(AccessPolicy::notFound);
    }

    /** Who took each up, by initiative. */
    public Map<UUID, List<Initiative.Adoption>> adoptions(UUID authorityId) {
        return store.adoptions(authorityId);
    }

    /** The description of an initiative. */
    public StoredDocument open(Actor actor, UUID id) {
        Initiative initiative = get(actor, id);
        UUID document = initiative.documentId();
        if (document == null) {
            throw AccessPolicy.notFound();
        }
        return documents.get(initiative.authorityId(), OWNER, id, document);
    }

    /** What the actor may do now. */
    public List<InitiativeAction> actions(Actor actor, Initiative initiative) {
        return Arrays.stream(InitiativeAction.values())
                .filter(action -> InitiativeTransitions.find(initiative.state(), action)
                        .filter(edge -> may(actor, edge, initiative))
                        .isPresent())
                .toList();
    }

    boolean may(Actor actor, InitiativeTransitions.Edge edge, Initiative initiative) {
        return actor.authorityId().equals(initiative.authorityId())
                && switch (edge.side()) {
                    case UNIT -> policy.mayIn(actor, edge.permission(), initiative.unitId());
                    case COUNCIL -> policy.mayIn(actor, edge.permission(), initiative.councilUnitId());
                    case ADOPTER -> actor.may(edge.permission());
                };
    }

    private boolean mayRead(Actor actor, Initiative initiative) {
        return actor.authorityId().equals(initiative.authorityId())
                && (initiative.state() == InitiativeState.RECOGNISED
                        || policy.mayIn(actor, Permission.BOARD_READ, initiative.unitId()));
    }
}
