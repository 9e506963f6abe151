package vn.thongsuot.communication.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.communication.articles.Articles;
import vn.thongsuot.communication.plans.CommunicationTransitions.PlanAction;
import vn.thongsuot.communication.plans.CommunicationTransitions.PlanEdge;
import vn.thongsuot.communication.plans.CommunicationTransitions.ProductAction;
import vn.thongsuot.db.communication.tables.records.PlanRecord;
import vn.thongsuot.db.communication.tables.records.ProductRecord;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LocalizedText;

/**
 * Makes and issues a year's communication plan and records what became of its products (Vietnamese: lập, ban hành, thực hiện kế
 * hoạch tuyên truyền). A plan is a draft until it has number and day; a product is planned, then done or dropped once.
 */
@Service
@Transactional
public class CommunicationPlans {

    private static final String OWNER = "communication-product";
    private static final String DRAFT = "draft";
    private static final String ISSUED = "issued";
    private static final int LONGEST = 300;

    private final PlanStore store;
    private final Articles articles;
    private final AccessPolicy policy;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    CommunicationPlans(
            PlanStore store,
            Articles articles,
            AccessPolicy policy,
            DocumentStore documents,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.articles = articles;
        this.policy = policy;
        this.documents = documents;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** What became of a product. @param reached null where nobody counts it */
    public record Outcome(
            LocalDate doneOn,
            @Nullable Integer reached,
            @Nullable UUID articleId,
            @Nullable String remark) {}

    /** @return its id @throws DomainException ACC-001 (not found) outside the actor's units, COM-010 if the year has one */
    public UUID create(Actor actor, UUID unitId, int year, String title) {
        if (!policy.mayIn(actor, Permission.PROGRAMME_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (store.exists(unitId, year)) {
            throw new DomainException(
                    "COM-010", DomainException.Kind.CONFLICT, "year has a plan", String.valueOf(year));
        }
        UUID id = store.insert(actor.authorityId(), unitId, year, text(title), actor.accountId());
        record(actor, id, unitId, "communication-plan.created", Map.of("year", year));
        return id;
    }

    /** Adds a product; to an issued plan only who may issue it. @return its id @throws DomainException COM-011 without a channel */
    public UUID add(Actor actor, UUID planId, int version, Product.Content content) {
        PlanRecord plan = lock(actor, planId, version);
        PlanEdge edge = require(actor, plan, PlanAction.ADD);
        if (content.channels().isEmpty()) {
            throw new DomainException("COM-011", DomainException.Kind.INVALID, "no channel");
        }
        text(content.title());
        UUID id = store.insert(planId, content);
        save(actor, plan, edge, Map.of("product", id));
        return id;
    }

    /** @throws DomainException COM-012 if it is issued already or has no products */
    public void issue(Actor actor, UUID planId, int version, String number, LocalDate on) {
        PlanRecord plan = lock(actor, planId, version);
        PlanEdge edge = require(actor, plan, PlanAction.ISSUE);
        if (!store.hasProducts(planId)) {
            throw new DomainException("COM-012", DomainException.Kind.CONFLICT, "plan is issued or empty");
        }
        plan.setNumber(text(number));
        plan.setIssuedOn(on);
        save(actor, plan, edge, Map.of("number", number, "on", on));
    }

    /**
     * Says what became of a planned product.
     *
     * @param evidence file that shows it; null for none
     * @throws DomainException COM-013 if it is no longer planned, or its plan a draft, COM-014 for a day ahead
     */
    public void finish(Actor actor, UUID productId, int version, Outcome outcome, byte @Nullable [] evidence) {
        ProductRecord row = lockProduct(actor, productId, version);
        if (outcome.doneOn().isAfter(articles.today()) || outcome.reached() != null && outcome.reached() < 0) {
            throw new DomainException("COM-014", DomainException.Kind.INVALID, "done on a day ahead");
        }
        if (outcome.articleId() != null) {
            row.setArticleId(articles.get(actor, outcome.articleId()).id());
        }
        row.setDoneOn(outcome.doneOn());
        row.setReached(outcome.reached());
        row.setRemark(outcome.remark());
        if (evidence != null) {
            row.setDocumentId(documents.store(
                    new NewDocument(
                            actor.authorityId(),
                            OWNER,
                            productId,
                            "component",
                            LocalizedText.of("Minh chứng tuyên truyền", "Evidence"),
                            actor.accountId()),
                    evidence));
        }
        saveProduct(actor, row, ProductAction.FINISH);
    }

    /** @throws DomainException COM-013 if it is no longer planned, COM-003 without a reason */
    public void drop(Actor actor, UUID productId, int version, String reason) {
        ProductRecord row = lockProduct(actor, productId, version);
        row.setRemark(text(reason));
        saveProduct(actor, row, ProductAction.DROP);
    }

    /** Those of a year that the actor may see. */
    @Transactional(readOnly = true)
    public List<CommunicationPlan> list(Actor actor, int year) {
        return store.list(actor.authorityId(), year).stream()
                .filter(plan -> mayRead(actor, plan))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public CommunicationPlan get(Actor actor, UUID id) {
        return store.find(id).filter(plan -> mayRead(actor, plan)).orElseThrow(AccessPolicy::notFound);
    }

    /** The one due first, first. */
    @Transactional(readOnly = true)
    public List<Product> listProducts(UUID planId) {
        return store.listProducts(planId);
    }

    /** Evidence of a product. @throws DomainException ACC-001 for a stranger, DOC-005 if there is none */
    @Transactional(readOnly = true)
    public StoredDocument open(Actor actor, UUID planId, UUID productId) {
        CommunicationPlan plan = get(actor, planId);
        UUID document = listProducts(planId).stream()
                .filter(product -> product.id().equals(productId))
                .flatMap(product -> Stream.ofNullable(product.documentId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        return documents.get(plan.authorityId(), OWNER, productId, document);
    }

    public boolean mayEdit(Actor actor, CommunicationPlan plan) {
        return policy.mayIn(
                actor, plan.isIssued() ? Permission.PROGRAMME_APPROVE : Permission.PROGRAMME_EDIT, plan.unitId());
    }

    public boolean mayIssue(Actor actor, CommunicationPlan plan) {
        return !plan.isIssued() && policy.mayIn(actor, Permission.PROGRAMME_APPROVE, plan.unitId());
    }

    /** The unit that leads a product says what became of it; so may the unit of the plan. */
    public boolean mayFinish(Actor actor, CommunicationPlan plan, Product product) {
        return plan.isIssued()
                && product.state() == ProductState.PLANNED
                && (policy.mayIn(actor, Permission.PROGRAMME_EDIT, plan.unitId())
                        || policy.mayIn(
                                actor,
                                Permission.PROGRAMME_EDIT,
                                product.content().leadUnitId()));
    }

    private boolean mayRead(Actor actor, CommunicationPlan plan) {
        return actor.authorityId().equals(plan.authorityId())
                && (plan.isIssued()
                        ? actor.may(Permission.BOARD_READ)
                        : policy.mayIn(actor, Permission.BOARD_READ, plan.unitId()));
    }

    private PlanRecord lock(Actor actor, UUID id, int version) {
        PlanRecord row = store.lock(id);
        if (row == null || !mayRead(actor, PlanStore.plan(row))) {
            throw AccessPolicy.notFound();
        }
        fresh(row.getVersion(), version);
        return row;
    }

    private ProductRecord lockProduct(Actor actor, UUID id, int version) {
        ProductRecord row = store.lockProduct(id);
        if (row == null) {
            throw AccessPolicy.notFound();
        }
        CommunicationPlan plan = get(actor, row.getPlanId());
        fresh(row.getVersion(), version);
        Product product = PlanStore.product(row);
        if (!plan.isIssued() || product.state() != ProductState.PLANNED) {
            throw new DomainException("COM-013", DomainException.Kind.CONFLICT, "product is no longer planned");
        }
        if (!mayFinish(actor, plan, product)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account may not finish it");
        }
        return row;
    }

    private PlanEdge require(Actor actor, PlanRecord plan, PlanAction action) {
        PlanEdge edge = CommunicationTransitions.find(plan.getState().equals(ISSUED), action)
                .orElseThrow(() -> new DomainException("COM-012", DomainException.Kind.CONFLICT, "plan is issued"));
        if (!policy.mayIn(actor, edge.permission(), plan.getUnitId())) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
        return edge;
    }

    private static void fresh(int found, int seen) {
        if (found != seen) {
            throw new DomainException("COM-001", DomainException.Kind.CONFLICT, "changed meanwhile");
        }
    }

    private void save(Actor actor, PlanRecord plan, PlanEdge edge, Map<String, ?> data) {
        plan.setState(edge.to() ? ISSUED : DRAFT);
        plan.setVersion(plan.getVersion() + 1);
        plan.update();
        record(actor, plan.getId(), plan.getUnitId(), edge.event(), data);
    }

    private void saveProduct(Actor actor, ProductRecord row, ProductAction action) {
        CommunicationTransitions.ProductEdge edge = CommunicationTransitions.find(
                        ProductState.of(row.getState()), action)
                .orElseThrow(() ->
                        new DomainException("COM-013", DomainException.Kind.CONFLICT, "product is no longer planned"));
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.update();
        record(actor, row.getPlanId(), row.getLeadUnitId(), edge.event(), Map.of("product", row.getId()));
    }

    private void record(Actor actor, UUID planId, UUID unitId, String event, Map<String, ?> data) {
        audit.append(
                new StreamId("communication-plan", planId),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    private static String text(String written) {
        String stripped = written.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new DomainException(
                    "COM-003",
                    DomainException.Kind.INVALID,
                    "text has %d characters".formatted(stripped.length()),
                    LONGEST);
        }
        return stripped;
    }
}
