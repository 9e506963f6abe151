package vn.thongsuot.indicators;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.documents.DocumentStore;
import vn.thongsuot.documents.NewDocument;
import vn.thongsuot.documents.StoredDocument;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/**
 * Values that people report where no records give them yet (Vietnamese: số báo cáo): with evidence, approved by somebody
 * else, replaced by a newer one and never deleted.
 */
@Service
@Transactional
public class ReportedValues {

    private static final String OWNER = "reported-value";
    private static final int MOST = 200;

    private final ReportedStore store;
    private final Indicators indicators;
    private final AccessPolicy policy;
    private final UnitDirectory units;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final Clock clock;

    ReportedValues(
            ReportedStore store,
            Indicators indicators,
            AccessPolicy policy,
            UnitDirectory units,
            DocumentStore documents,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.policy = policy;
        this.units = units;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a draft.
     *
     * @param evidence content of the file; null = none yet
     * @throws DomainException ACC-001 outside the actor's units, IND-004 without such an indicator, IND-005 if the period
     *     ends before it begins, IND-020 if the numbers are not two sides or one result, DOC-001 to DOC-004 for the file
     */
    public UUID create(Actor actor, NewValue value, byte @Nullable [] evidence) {
        Indicator indicator = check(actor, value);
        UUID id = Ids.next(clock);
        store.insert(new ReportedValue(
                id,
                actor.authorityId(),
                indicator.id(),
                indicator.version(),
                value.unitId(),
                value.filter().strip(),
                value.from(),
                value.to(),
                value.numerator(),
                value.denominator(),
                value.value(),
                value.note(),
                evidence == null ? null : keep(actor, id, evidence),
                ValueState.DRAFT,
                actor.accountId(),
                clock.instant(),
                null,
                null,
                null,
                value.replacesId(),
                1));
        note(actor, id, value.unitId(), "value.drafted", "{\"indicator\":\"" + indicator.id() + "\"}");
        return id;
    }

    /** What {@link #create} asks of a value before it makes a draft, with the same refusals. */
    Indicator check(Actor actor, NewValue value) {
        require(actor, Permission.VALUE_REPORT, value.unitId());
        Indicator indicator = indicators.get(actor.authorityId(), value.indicatorId());
        ValueRules.requireNumbers(value, indicator);
        if (value.to().isBefore(value.from())) {
            throw new DomainException("IND-005", DomainException.Kind.INVALID, "period ends before it begins");
        }
        return indicator;
    }

    /** Puts another evidence file in the place of the one there was, while it is with its author. */
    public void attach(Actor actor, UUID id, byte[] evidence) {
        attach(actor, get(actor, id), evidence);
    }

    /**
     * The same for somebody who says what they have seen.
     *
     * @throws DomainException IND-024 if somebody else was faster
     */
    public void attach(Actor actor, UUID id, int revision, byte[] evidence) {
        ReportedValue value = get(actor, id);
        if (value.revision() != revision) {
            throw ValueRules.stale(id);
        }
        attach(actor, value, evidence);
    }

    private void attach(Actor actor, ReportedValue value, byte[] evidence) {
        UUID id = value.id();
        require(actor, Permission.VALUE_REPORT, value.unitId());
        if (value.state() != ValueState.DRAFT && value.state() != ValueState.RETURNED) {
            throw ValueRules.refused(value, "ATTACH");
        }
        if (!store.attach(value, keep(actor, id, evidence))) {
            throw ValueRules.stale(id);
        }
        note(actor, id, value.unitId(), "value.evidence", "{}");
    }

    /**
     * Takes an edge of {@link ValueTransitions}.
     *
     * @param revision what the actor has seen
     * @throws DomainException ACC-001 to a stranger, ACC-002 without the permission, IND-021 if the state does not allow it,
     *     IND-022 without evidence, IND-023 for one's own value, IND-024 if somebody else was faster, IND-025 if an
     *     approved value covers the days, IND-026 without a reason
     */
    public void act(Actor actor, UUID id, int revision, ValueAction action, @Nullable String remark) {
        ReportedValue value = get(actor, id);
        if (value.revision() != revision) {
            throw ValueRules.stale(id);
        }
        if (action == ValueAction.REPLACE) {
            throw ValueRules.refused(value, action.name());
        }
        ValueTransitions.Transition edge = ValueTransitions.find(value.state(), action)
                .orElseThrow(() -> ValueRules.refused(value, action.name()));
        requireRight(actor, edge.permission(), value);
        ValueRules.requireFit(actor, value, action, remark);
        if (action == ValueAction.APPROVE) {
            replaceOld(actor, value);
        }
        boolean decides = edge.permission() == Permission.VALUE_APPROVE;
        if (!store.move(
                value,
                edge.to(),
                decides ? actor.accountId() : null,
                clock.instant(),
                ValueRules.blankToNull(remark))) {
            throw ValueRules.stale(id);
        }
        note(actor, id, value.unitId(), edge.event(), "{}");
    }

    /** @throws DomainException ACC-001 (not found) to a stranger */
    @Transactional(readOnly = true)
    public ReportedValue get(Actor actor, UUID id) {
        ReportedValue value = store.find(id).orElseThrow(AccessPolicy::notFound);
        require(actor, Permission.BOARD_READ, value.unitId());
        return value;
    }

    /** Those of the actor's units, newest first. */
    @Transactional(readOnly = true)
    public List<ReportedValue> list(Actor actor, @Nullable ValueState state) {
        return store.list(actor.authorityId(), units.idsUnder(actor, Permission.BOARD_READ), state, MOST);
    }

    /** Those of the actor's units in the order of their ids, behind one of them. */
    @Transactional(readOnly = true)
    public List<ReportedValue> listAfter(Actor actor, @Nullable ValueState state, @Nullable UUID after, int limit) {
        return store.listAfter(actor.authorityId(), units.idsUnder(actor, Permission.BOARD_READ), state, after, limit);
    }

    /** What this actor may do to it now. */
    @Transactional(readOnly = true)
    public List<ValueAction> actions(Actor actor, ReportedValue value) {
        return ValueTransitions.from(value.state()).stream()
                .filter(edge -> edge.action() != ValueAction.REPLACE)
                .filter(edge -> policy.mayIn(actor, edge.permission(), value.unitId()))
                .filter(edge -> edge.permission() != Permission.VALUE_APPROVE
                        || !value.authorId().equals(actor.accountId()))
                .map(ValueTransitions.Transition::action)
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredDocument evidence(Actor actor, UUID id) {
        ReportedValue value = get(actor, id);
        UUID document = value.documentId();
        if (document == null) {
            throw AccessPolicy.notFound();
        }
        return documents.get(value.authorityId(), OWNER, id, document);
    }

    private void replaceOld(Actor actor, ReportedValue value) {
        for (ReportedValue old : store.overlapping(value)) {
            if (!old.id().equals(value.replacesId())) {
                throw new DomainException(
                        "IND-025",
                        DomainException.Kind.CONFLICT,
                        "value %s: an approved one covers the days".formatted(value.id()),
                        old.from().toString(),
                        old.to().toString());
            }
            if (!store.replace(old, clock.instant())) {
                throw ValueRules.stale(old.id());
            }
            note(actor, old.id(), old.unitId(), "value.replaced", "{\"by\":\"" + value.id() + "\"}");
        }
    }

    private void requireRight(Actor actor, Permission permission, ReportedValue value) {
        if (!policy.mayIn(actor, permission, value.unitId())) {
            throw new DomainException(
                    "ACC-002", DomainException.Kind.FORBIDDEN, "account lacks %s on this unit".formatted(permission));
        }
    }

    private void require(Actor actor, Permission permission, UUID unitId) {
        if (!policy.mayIn(actor, permission, unitId)) {
            throw AccessPolicy.notFound();
        }
    }

    private UUID keep(Actor actor, UUID id, byte[] evidence) {
        return documents.store(
                new NewDocument(
                        actor.authorityId(),
                        OWNER,
                        id,
                        "component",
                        LocalizedText.of("Minh chứng số báo cáo", "Evidence of a reported value"),
                        actor.accountId()),
                evidence);
    }

    private void note(Actor actor, UUID id, UUID unitId, String action, String data) {
        audit.append(
                new StreamId(OWNER, id), new Draft(clock.instant(), actor.accountId(), unitId, action, data, null));
    }
}
