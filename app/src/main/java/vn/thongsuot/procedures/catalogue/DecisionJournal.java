package vn.thongsuot.procedures.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.Actor;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;

/** Events of decisions, and the fact {@code procedure-change}: one row for each procedure of each decision. */
@Component
class DecisionJournal {

    private static final String FACT = "procedure-change";

    private final AuditTrail audit;
    private final ProcedureCatalogue catalogue;
    private final FactJournal facts;
    private final JsonMapper json;
    private final Clock clock;

    DecisionJournal(AuditTrail audit, ProcedureCatalogue catalogue, FactJournal facts, JsonMapper json, Clock clock) {
        this.audit = audit;
        this.catalogue = catalogue;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
    }

    /** @param data ids, codes and dates only */
    UUID append(Actor actor, UUID decisionId, UUID unitId, String event, Map<String, ?> data) {
        return audit.append(
                new StreamId("announcement", decisionId),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    void count(Decision decision, Collection<DecisionItem> items, UUID eventId) {
        if (decision.state() == DecisionState.DROPPED || decision.state() == DecisionState.WITHDRAWN) {
            items.forEach(item -> remove(decision, item.id(), eventId));
            return;
        }
        List<FactJournal.Line> lines = items.stream()
                .map(item -> new FactJournal.Line(item.id(), eventId, decision.unitId(), values(item, kind(item))))
                .toList();
        if (!lines.isEmpty()) {
            facts.recordAll(FACT, decision.authorityId(), lines);
        }
    }

    void remove(Decision decision, UUID itemId, UUID eventId) {
        facts.remove(FACT, decision.authorityId(), itemId, eventId);
    }

    /** As the decision says it; of what is abolished, as it was. */
    private ProcedureKind kind(DecisionItem item) {
        CatalogueEntry content = item.content();
        if (content != null) {
            return content.kind();
        }
        UUID base = item.baseVersionId();
        return base == null ? ProcedureKind.EXTERNAL : catalogue.get(base).kind();
    }

    private static Map<String, ? extends @Nullable Object> values(DecisionItem item, ProcedureKind kind) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure_code", item.code());
        values.put("kind", kind.key());
        values.put("announce_due_on", item.announceDueOn());
        values.put("announced_on", item.announcedOn());
        values.put("publish_due_on", item.publishDueOn());
        values.put("published_national_on", item.nationalOn());
        values.put("published_all_on", item.publishedAllOn());
        values.put("content_missing", item.contentMissing());
        values.put("flow_required", item.flowRequired());
        values.put("flow_due_on", item.flowDueOn());
        values.put("catalogue_on", item.announcedOn());
        values.put("internal_flow_on", item.internalFlowOn());
        values.put("e_flow_on", item.eFlowOn());
        return values;
    }
}
