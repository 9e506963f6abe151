package vn.thongsuot.organisation.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.thongsuot.db.organisation.tables.records.ReorganisationRecord;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.organisation.UnitRegistry;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.organisation.reorganisation.ReorganisationStatus.Action;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DayFormat;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.MessageRef;

/**
 * Prepares, confirms, undoes and carries out decisions on units (Vietnamese: sắp xếp đơn vị hành chính, cơ quan). Who keeps the
 * units prepares one, somebody else who may decide confirms it; the tree knows it from then on for its day, and open cases, staff
 * and competences move on that day.
 */
@Service
public class Reorganisations {

    private final ReorganisationStore store;
    private final OperationText text;
    private final Rehearsal rehearsal;
    private final UnitRegistry registry;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    Reorganisations(
            ReorganisationStore store,
            OperationText text,
            Rehearsal rehearsal,
            UnitRegistry registry,
            AccessPolicy policy,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.text = text;
        this.rehearsal = rehearsal;
        this.registry = registry;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decisions of the authority; drafts only for those who prepare or confirm them. */
    @Transactional(readOnly = true)
    public List<Reorganisation> list(Actor actor) {
        boolean all = mayPrepare(actor) || mayConfirm(actor);
        return store.list(actor.authorityId()).stream()
                .filter(one -> all || isKnown(one.status()))
                .toList();
    }

    /** @throws DomainException ACC-001 (not found) for a stranger, and for a draft that is not theirs to see */
    @Transactional(readOnly = true)
    public Reorganisation get(Actor actor, UUID id) {
        Reorganisation found = store.get(actor.authorityId(), id);
        if (!isKnown(found.status()) && !mayPrepare(actor) && !mayConfirm(actor)) {
            throw AccessPolicy.notFound();
        }
        return found;
    }

    /** What it would do now. */
    @Transactional(readOnly = true)
    public DryRun rehearse(Reorganisation reorganisation) {
        return rehearsal.of(reorganisation);
    }

    /** What it moved, by kind and unit; empty before its day. */
    public Map<String, Map<UUID, Integer>> listMoved(UUID id) {
        return store.listMoved(id);
    }

    public boolean mayPrepare(Actor actor) {
        return policy.isKeeper(actor);
    }

    public boolean mayConfirm(Actor actor) {
        return policy.mayIn(actor, Permission.UNIT_DECIDE, actor.authorityId());
    }

    /**
     * Signing may still be to come, so that the wizard is ready on the day.
     *
     * @throws DomainException ORG-009 without number or title, ORG-017 where its first day lies before its signature
     */
    @Transactional
    public UUID draft(Actor actor, NewReorganisation wanted) {
        require(mayPrepare(actor));
        if (wanted.number().isBlank()
                || wanted.title().vi().isBlank()
                || wanted.signer().isBlank()) {
            throw new DomainException("ORG-009", DomainException.Kind.INVALID, "number, title and signer are needed");
        }
        if (wanted.effectiveOn().isBefore(wanted.issuedOn())) {
            throw new DomainException("ORG-017", DomainException.Kind.INVALID, "in force before it was signed");
        }
        ReorganisationRecord row = store.fresh();
        row.setId(Ids.next(clock));
        row.setAuthorityId(actor.authorityId());
        row.setNumber(wanted.number().strip());
        row.setTitle(LocalizedJson.of(wanted.title()));
        row.setSigner(wanted.signer().strip());
        row.setIssuedOn(wanted.issuedOn());
        row.setEffectiveOn(wanted.effectiveOn());
        row.setStatus(ReorganisationStatus.DRAFT.key());
        row.setVersion(1);
        row.setAllocations(ReorganisationStore.json(Map.of()));
        row.setDraftedBy(actor.accountId());
        row.setDraftedAt(clock.instant());
        row.insert();
        note(row, actor, "reorganisation.drafted");
        return row.getId();
    }

    /** @throws DomainException ORG-006 to ORG-008 for lines that cannot be used; ORG-014 where the shape does not fit */
    @Transactional
    public void add(
            Actor actor,
            UUID id,
            int version,
            OperationKind kind,
            String sources,
            String targets,
            @Nullable UnitLevel level) {
        require(mayPrepare(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.CHANGE);
        UUID authority = actor.authorityId();
        Reorganisation decision = store.read(row);
        List<UnitView> from = text.sources(authority, sources, row.getEffectiveOn());
        List<Operation.Target> to = text.targets(kind, targets, level, from, decision);
        OperationShape.require(kind, from, to, decision.operations());
        store.add(id, kind, from.stream().map(UnitView::id).toList(), to);
        save(row, actor, "reorganisation.changed");
    }

    @Transactional
    public void remove(Actor actor, UUID id, int version, int n) {
        require(mayPrepare(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.CHANGE);
        store.remove(id, n);
        save(row, actor, "reorganisation.changed");
    }

    /** Which cases go to which part of a split: {@code code of the case or procedure; agency code} a line. */
    @Transactional
    public void allocate(Actor actor, UUID id, int version, String lines) {
        require(mayPrepare(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.CHANGE);
        row.setAllocations(ReorganisationStore.json(Allocations.read(lines, store.read(row))));
        save(row, actor, "reorganisation.changed");
    }

    /**
     * To which part each section of a unit that is split goes (Vietnamese: phòng, bộ phận về đơn vị nào khi chia tách).
     *
     * @param sections id of the unit after the split by id of the section; those not named go to the main one
     * @throws DomainException ORG-018 for what is no section of the unit, or no unit after its split
     */
    @Transactional
    public void place(Actor actor, UUID id, int version, int n, Map<UUID, UUID> sections) {
        require(mayPrepare(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.CHANGE);
        Reorganisation decision = store.read(row);
        Operation split = decision.operations().stream()
                .filter(one -> one.n() == n && one.kind() == OperationKind.SPLIT)
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        List<UUID> known =
                rehearsal.sections(decision, split).stream().map(UnitView::id).toList();
        List<UUID> parts =
                split.targets().stream().map(Operation.Target::unitId).toList();
        if (!known.containsAll(sections.keySet()) || !parts.containsAll(sections.values())) {
            throw new DomainException("ORG-018", DomainException.Kind.INVALID, "no section, or no part of the split");
        }
        store.place(id, n, sections);
        save(row, actor, "reorganisation.changed");
    }

    /** What can be placed when a unit is split: its sections and whatever else stands right under it, by name. */
    @Transactional(readOnly = true)
    public List<UnitView> listSections(Reorganisation decision, Operation split) {
        return rehearsal.sections(decision, split);
    }

    @Transactional
    public void discard(Actor actor, UUID id, int version) {
        require(mayPrepare(actor));
        save(begin(actor, id, version, Action.DISCARD), actor, "reorganisation.discarded");
    }

    /**
     * Makes it known to the tree for its day; where the day has come, everything moves at once.
     *
     * @throws DomainException ORG-011 for whoever prepared it; ORG-012 while something blocks it or nothing is in it;
     *     ORG-019 before the day on which it is signed
     */
    @Transactional
    public void confirm(Actor actor, UUID id, int version) {
        require(mayConfirm(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.CONFIRM);
        if (row.getDraftedBy().equals(actor.accountId())) {
            throw new DomainException("ORG-011", DomainException.Kind.FORBIDDEN, "who prepared it cannot confirm it");
        }
        if (row.getIssuedOn().isAfter(today())) {
            throw new DomainException(
                    "ORG-019",
                    DomainException.Kind.CONFLICT,
                    "not signed before %s".formatted(row.getIssuedOn()),
                    DayFormat.DAY.format(row.getIssuedOn()));
        }
        Reorganisation whole = store.read(row);
        DryRun run = rehearsal.of(whole);
        if (whole.operations().isEmpty() || run.blocked()) {
            throw new DomainException("ORG-012", DomainException.Kind.CONFLICT, "something blocks it or it is empty");
        }
        UUID decision = registry.decide(
                row.getAuthorityId(), row.getNumber(), whole.title(), row.getIssuedOn(), row.getEffectiveOn());
        registry.apply(run.changes(), decision, row.getEffectiveOn());
        row.setDecisionId(decision);
        row.setConfirmedBy(actor.accountId());
        row.setConfirmedAt(clock.instant());
        save(row, actor, "reorganisation.confirmed");
        if (!row.getEffectiveOn().isAfter(today())) {
            takeEffect(store.read(row));
        }
    }

    /** Takes it back before its day. @throws DomainException ORG-003 once it is in force */
    @Transactional
    public void undo(Actor actor, UUID id, int version) {
        require(mayConfirm(actor));
        ReorganisationRecord row = begin(actor, id, version, Action.UNDO);
        registry.undo(row.getDecisionId());
        save(row, actor, "reorganisation.undone");
    }

    /** Confirmed ones whose day has come. */
    public List<Reorganisation> listDue() {
        return store.listDue(today());
    }

    /** Moves what is open at the units that end. Once: a second call finds it done. */
    @Transactional
    public void takeEffect(Reorganisation due) {
        ReorganisationRecord row = store.lock(due.authorityId(), due.id());
        if (ReorganisationStatus.of(row.getStatus()).after(Action.TAKE_EFFECT).isEmpty()) {
            return;
        }
        row.setStatus(ReorganisationStatus.EFFECTIVE.key());
        row.setEffectiveAt(clock.instant());
        rehearsal.move(store.read(row));
        row.setVersion(row.getVersion() + 1);
        row.update();
        note(row, null, "reorganisation.effective");
    }

    /** Whether its day of signing has come. */
    public boolean isSigned(Reorganisation reorganisation) {
        return !reorganisation.issuedOn().isAfter(today());
    }

    private ReorganisationRecord begin(Actor actor, UUID id, int version, Action action) {
        ReorganisationRecord row = store.lock(actor.authorityId(), id);
        ReorganisationStatus status = ReorganisationStatus.of(row.getStatus());
        if (row.getVersion() != version) {
            throw new DomainException("ORG-010", DomainException.Kind.CONFLICT, "somebody was faster", row.getNumber());
        }
        row.setStatus(status.after(action)
                .orElseThrow(() -> new DomainException(
                        "ORG-013",
                        DomainException.Kind.CONFLICT,
                        "cannot %s; status is %s".formatted(action.key(), status.key()),
                        row.getNumber(),
                        new MessageRef("reorganisation.status." + status.key())))
                .key());
        return row;
    }

    private void save(ReorganisationRecord row, Actor actor, String event) {
        row.setVersion(row.getVersion() + 1);
        row.update();
        note(row, actor, event);
    }

    private void note(ReorganisationRecord row, @Nullable Actor actor, String event) {
        audit.append(
                new StreamId("reorganisation", row.getId()),
                new Draft(
                        clock.instant(),
                        actor == null ? null : actor.accountId(),
                        actor == null ? null : row.getAuthorityId(),
                        event,
                        "{\"version\":%d}".formatted(row.getVersion()),
                        null));
    }

    private static boolean isKnown(ReorganisationStatus status) {
        return status == ReorganisationStatus.CONFIRMED || status == ReorganisationStatus.EFFECTIVE;
    }

    private static void require(boolean may) {
        if (!may) {
            throw AccessPolicy.notFound();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
