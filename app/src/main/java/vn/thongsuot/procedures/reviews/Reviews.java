package vn.thongsuot.procedures.reviews;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import vn.thongsuot.db.procedures.tables.records.ReviewRecord;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.procedures.ProcedureFacts;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.procedures.catalogue.CatalogueEntry;
import vn.thongsuot.procedures.catalogue.Decisions;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/**
 * Plans and carries out reviews of procedures, proposes and approves how to simplify them (Vietnamese: rà soát, phương án đơn giản
 * hóa thủ tục hành chính). An approved proposal opens the draft of the decision that brings it into the catalogue.
 */
@Service
@Transactional
public class Reviews {

    private static final String FACT = "procedure-review";
    private static final int LONGEST = 4000;
    private static final int MOST = 100_000_000;

    private final ReviewStore store;
    private final CatalogueEntries entries;
    private final Decisions decisions;
    private final ProcedureFacts procedureFacts;
    private final FactJournal facts;
    private final AuditTrail audit;
    private final AccessPolicy policy;
    private final JsonMapper json;
    private final Clock clock;

    Reviews(
            ReviewStore store,
            CatalogueEntries entries,
            Decisions decisions,
            ProcedureFacts procedureFacts,
            FactJournal facts,
            AuditTrail audit,
            AccessPolicy policy,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.decisions = decisions;
        this.procedureFacts = procedureFacts;
        this.facts = facts;
        this.audit = audit;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Puts a procedure into a year's plan.
     *
     * @throws DomainException ACC-001 (not found) without the right there, REV-001 for a code that is not in force, REV-002 if it
     *     is planned already
     */
    public UUID plan(Actor actor, UUID unitId, String code, int year, LocalDate dueOn) {
        if (!policy.mayIn(actor, Permission.CATALOGUE_EDIT, unitId)) {
            throw AccessPolicy.notFound();
        }
        if (entries.find(actor.authorityId(), code, today()).isEmpty()) {
            throw new DomainException("REV-001", DomainException.Kind.INVALID, "procedure is not in force", code);
        }
        if (store.exists(actor.authorityId(), code, year)) {
            throw new DomainException(
                    "REV-002", DomainException.Kind.CONFLICT, "planned already", code, String.valueOf(year));
        }
        UUID id = store.insert(actor.authorityId(), unitId, actor.accountId(), code, year, dueOn);
        count(store.find(id).orElseThrow(), append(actor, id, unitId, "review.planned", Map.of("code", code)));
        return id;
    }

    /** Notes what was found. */
    public void review(Actor actor, UUID id, int version, LocalDate on, int issues, @Nullable LocalDate handledOn) {
        apply(actor, id, version, ReviewAction.REVIEW, row -> {
            requirePast(on);
            if (handledOn != null) {
                requirePast(handledOn);
            }
            row.setDoneOn(on);
            row.setIssuesFound(issues);
            row.setIssuesHandledOn(handledOn);
        });
    }

    /** @throws DomainException REV-004 without a text, REV-005 for counts out of range */
    public void propose(
            Actor actor, UUID id, int version, String proposal, ComplianceCost before, ComplianceCost after) {
        apply(actor, id, version, ReviewAction.PROPOSE, row -> {
            row.setProposal(text(proposal));
            row.setTimesBefore(counted(before.times()));
            row.setTimesAfter(counted(after.times()));
            row.setSubjectsBefore(counted(before.subjects()));
            row.setSubjectsAfter(counted(after.subjects()));
            store.putCosts(id, before, after);
        });
    }

    /** @throws DomainException REV-006 if the costs before are not known */
    public void submit(Actor actor, UUID id, int version) {
        apply(actor, id, version, ReviewAction.SUBMIT, row -> {
            if (store.find(id).orElseThrow().before().perYear() == 0) {
                throw new DomainException("REV-006", DomainException.Kind.CONFLICT, "no cost before");
            }
            row.setSubmittedOn(today());
        });
    }

    /** Approves; a draft decision is opened for it, in force from {@code effectiveOn}. */
    public void approve(Actor actor, UUID id, int version, String number, LocalDate on, LocalDate effectiveOn) {
        apply(actor, id, version, ReviewAction.APPROVE, row -> {
            requirePast(on);
            row.setDecidedOn(on);
            row.setDecisionNumber(text(number));
            row.setAnnouncementId(decisions.open(
                    actor,
                    row.getUnitId(),
                    new Decisions.Head(
                            row.getCode() + ": " + shortened(row.getProposal()), text(number), effectiveOn)));
        });
    }

    public void refuse(Actor actor, UUID id, int version, String reason) {
        apply(actor, id, version, ReviewAction.REFUSE, row -> {
            row.setReason(text(reason));
            row.setDecidedOn(today());
        });
    }

    /** @throws DomainException ACC-001 (not found) for a stranger */
    @Transactional(readOnly = true)
    public Review get(Actor actor, UUID id) {
        return store.find(id).filter(one -> mayRead(actor, one)).orElseThrow(AccessPolicy::notFound);
    }

    @Transactional(readOnly = true)
    public List<Review> list(Actor actor, int year) {
        return store.list(actor.authorityId(), year).stream()
                .filter(one -> mayRead(actor, one))
                .toList();
    }

    public Set<ReviewAction> actions(Actor actor, Review review) {
        EnumSet<ReviewAction> actions = EnumSet.noneOf(ReviewAction.class);
        ReviewTransitions.list().stream()
                .filter(edge -> edge.from() == review.state())
                .filter(edge -> may(actor, edge.permission(), review))
                .forEach(edge -> actions.add(edge.action()));
        return actions;
    }

    private interface Change {
        void on(ReviewRecord row);
    }

    private void apply(Actor actor, UUID id, int version, ReviewAction action, Change change) {
        ReviewRecord row = store.lock(id);
        Review before = get(actor, id);
        if (row == null || before.version() != version) {
            throw new DomainException("REV-007", DomainException.Kind.CONFLICT, "review changed meanwhile");
        }
        ReviewTransitions.Edge edge = ReviewTransitions.find(before.state(), action)
                .orElseThrow(() -> new DomainException(
                        "REV-008",
                        DomainException.Kind.CONFLICT,
                        "review is %s, cannot %s".formatted(before.state(), action),
                        new MessageRef("review.action." + action.key()),
                        new MessageRef("review.state." + before.state().key())));
        if (!may(actor, edge.permission(), before)) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
        change.on(row);
        row.setState(edge.to().key());
        row.setVersion(version + 1);
        row.update();
        UUID event = append(actor, id, row.getUnitId(), edge.event(), Map.of("code", row.getCode()));
        count(store.find(id).orElseThrow(), event);
        procedureFacts.bringCode(row.getAuthorityId(), row.getCode(), event);
    }

    private UUID append(Actor actor, UUID id, UUID unitId, String event, Map<String, ?> data) {
        return audit.append(
                new StreamId("procedure-review", id),
                new Draft(clock.instant(), actor.accountId(), unitId, event, json.writeValueAsString(data), null));
    }

    /** The duty to review, and once there is a proposal the one to simplify. */
    private void count(Review review, UUID event) {
        record(review, event, "review", 0, 0);
        if (review.proposal() != null) {
            record(
                    review,
                    event,
                    "simplification",
                    review.before().perYear(),
                    review.after().perYear());
        }
    }

    private void record(Review review, UUID event, String duty, long before, long after) {
        boolean reviewing = duty.equals("review");
        boolean approved = review.state() == ReviewState.APPROVED;
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("procedure_code", review.code());
        Optional<CatalogueEntry> procedure = entries.findLast(review.authorityId(), review.code(), today());
        values.put(
                "procedure_kind",
                procedure
                        .map(CatalogueEntry::kind)
                        .orElse(ProcedureKind.EXTERNAL)
                        .key());
        values.put("specialised", procedure.map(CatalogueEntry::specialised).orElse(false));
        values.put("duty", duty);
        values.put("duty_due_on", review.dueOn());
        values.put("duty_done_on", reviewing ? review.doneOn() : review.submittedOn());
        values.put("issues_found", reviewing ? review.issuesFound() : 0);
        values.put("issues_handled_on", reviewing ? review.issuesHandledOn() : null);
        values.put("submitted_on", reviewing ? null : review.submittedOn());
        values.put("approved_on", !reviewing && approved ? review.decidedOn() : null);
        values.put("cost_before", before);
        values.put("cost_after", after);
        UUID row = UUID.nameUUIDFromBytes((duty + " " + review.id()).getBytes(StandardCharsets.UTF_8));
        facts.record(FACT, review.authorityId(), row, event, review.unitId(), values);
    }

    private boolean may(Actor actor, Permission permission, Review review) {
        UUID where = permission == Permission.CATALOGUE_DECIDE ? review.authorityId() : review.unitId();
        return actor.authorityId().equals(review.authorityId()) && policy.mayIn(actor, permission, where);
    }

    private boolean mayRead(Actor actor, Review review) {
        return actor.authorityId().equals(review.authorityId())
                && (review.state() == ReviewState.APPROVED
                        || may(actor, Permission.CATALOGUE_EDIT, review)
                        || may(actor, Permission.CATALOGUE_DECIDE, review));
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(today())) {
            throw new DomainException("CAT-009", DomainException.Kind.INVALID, "day is still to come");
        }
    }

    private static int counted(int number) {
        if (number < 0 || number > MOST) {
            throw new DomainException("REV-005", DomainException.Kind.INVALID, "count is out of range");
        }
        return number;
    }

    private static String text(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new DomainException("REV-004", DomainException.Kind.INVALID, "text is empty or too long", LONGEST);
        }
        return stripped;
    }

    private static String shortened(@Nullable String text) {
        return text == null ? "" : text.substring(0, Math.min(200, text.length()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
