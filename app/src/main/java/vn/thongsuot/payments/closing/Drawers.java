package vn.thongsuot.payments.closing;

import static vn.thongsuot.db.payments.Tables.DRAWER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.payments.tables.records.DrawerRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.PaymentRefusals;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.MessageRef;

/** Cash days: opened by the first money, counted and closed by the cashier, received by another person (Vietnamese: chốt sổ thu). */
@Service
public class Drawers {

    private static final int LONGEST_REASON = 500;
    private static final int MOST = 400;

    private final DrawerStore store;
    private final UnitDirectory units;
    private final AccessPolicy policy;
    private final AuditTrail audit;
    private final JsonMapper json;
    private final Clock clock;

    Drawers(
            DrawerStore store,
            UnitDirectory units,
            AccessPolicy policy,
            AuditTrail audit,
            JsonMapper json,
            Clock clock) {
        this.store = store;
        this.units = units;
        this.policy = policy;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The cashier's drawer of today, locked: money and closing meet here. Of a unit that is no more, that of who carries on.
     *
     * @throws DomainException PAY-006 (conflict) once it is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(UUID authorityId, UUID unitId, UUID cashierId) {
        return requireOpen(store.lock(authorityId, units.heirOf(unitId, today()), cashierId, today()))
                .getId();
    }

    /** @throws DomainException PAY-006 (conflict) once it is closed */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOpen(UUID drawerId) {
        requireOpen(store.lock(drawerId));
    }

    /**
     * Closes the cashier's own day.
     *
     * @param reason of a difference; empty where there is none
     * @throws DomainException ACC-001 for another person's, PAY-001 if something was taken since it was seen, PAY-006 if it is
     *     closed, PAY-009 for a difference without its reason
     */
    @Transactional
    public void close(Actor actor, UUID id, long seenTotal, CashCount counted, String reason) {
        DrawerRecord row = store.lock(id);
        if (!row.getCashierId().equals(actor.accountId())) {
            throw AccessPolicy.notFound();
        }
        DrawerTransitions.Edge edge = edge(row, DrawerTransitions.Action.CLOSE);
        requirePermission(actor, edge, row);
        Takings takings = store.takings(id);
        if (takings.total() != seenTotal) {
            throw PaymentRefusals.stale("drawer");
        }
        long difference = takings.difference(counted);
        row.setReason(difference == 0 && reason.isBlank() ? null : requireReason(reason, difference));
        row.setExpected(store.write(takings));
        row.setDenominations(store.write(counted.pieces()));
        row.setCounted(counted.total());
        row.setDifference(difference);
        row.setClosedAt(now());
        save(row, edge, actor, Map.of("counted", counted.total(), "difference", difference));
    }

    /**
     * Takes over what a cashier closed.
     *
     * @throws DomainException ACC-001 for a stranger, PAY-010 by the cashier, PAY-011 if it is not closed or received already
     */
    @Transactional
    public void receive(Actor actor, UUID id, int version) {
        DrawerRecord row = store.lock(id);
        get(actor, id);
        DrawerTransitions.Edge edge = edge(row, DrawerTransitions.Action.RECEIVE);
        requirePermission(actor, edge, row);
        if (row.getVersion() != version) {
            throw PaymentRefusals.stale("drawer");
        }
        if (row.getCashierId().equals(actor.accountId())) {
            throw new DomainException("PAY-010", DomainException.Kind.FORBIDDEN, "the cashier cannot receive");
        }
        row.setReceivedBy(actor.accountId());
        row.setReceivedAt(now());
        save(row, edge, actor, Map.of());
    }

    /** @throws DomainException ACC-001 (not found) for a stranger to its unit */
    public Drawer get(Actor actor, UUID id) {
        return store.list(DRAWER.ID.eq(id).and(DRAWER.AUTHORITY_ID.eq(actor.authorityId())), 1).stream()
                .filter(drawer -> drawer.cashierId().equals(actor.accountId())
                        || policy.mayIn(actor, Permission.PAYMENT_READ, drawer.unitId()))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
    }

    /** The actor's own drawer of today at a unit; empty before the first money. */
    public Optional<Drawer> findOwn(Actor actor, UUID unitId) {
        return store
                .list(
                        DRAWER.UNIT_ID
                                .eq(unitId)
                                .and(DRAWER.CASHIER_ID.eq(actor.accountId()))
                                .and(DRAWER.DAY.eq(today())),
                        1)
                .stream()
                .findFirst();
    }

    /** The actor's drawers of the last year that are not closed, newest first. */
    public List<Drawer> listOwnOpen(Actor actor) {
        return store.list(
                DRAWER.CASHIER_ID
                        .eq(actor.accountId())
                        .and(DRAWER.STATE.eq(DrawerState.OPEN.key()))
                        .and(DRAWER.DAY.between(today().minusYears(1), today())),
                MOST);
    }

    /** Of these units from one day to another, newest first; the caller asks the rights. */
    public List<Drawer> list(Collection<UUID> unitIds, LocalDate from, LocalDate to) {
        return store.list(DRAWER.UNIT_ID.in(unitIds).and(DRAWER.DAY.between(from, to)), MOST);
    }

    /** Closed at these units and not taken over by anybody. */
    public List<Drawer> listToReceive(Collection<UUID> unitIds) {
        return store.list(DRAWER.UNIT_ID.in(unitIds).and(DRAWER.STATE.eq(DrawerState.CLOSED.key())), MOST);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static DrawerRecord requireOpen(DrawerRecord row) {
        if (DrawerState.of(row.getState()) != DrawerState.OPEN) {
            throw new DomainException("PAY-006", DomainException.Kind.CONFLICT, "the cashier's day is closed");
        }
        return row;
    }

    private static DrawerTransitions.Edge edge(DrawerRecord row, DrawerTransitions.Action action) {
        DrawerState state = DrawerState.of(row.getState());
        if (action == DrawerTransitions.Action.CLOSE) {
            requireOpen(row);
        }
        return DrawerTransitions.find(state, action)
                .orElseThrow(() -> new DomainException(
                        "PAY-011",
                        DomainException.Kind.CONFLICT,
                        "drawer is %s, cannot %s".formatted(state, action),
                        new MessageRef("drawer.state." + state.key())));
    }

    private void requirePermission(Actor actor, DrawerTransitions.Edge edge, DrawerRecord row) {
        if (!policy.mayIn(actor, edge.permission(), row.getUnitId())) {
            throw new DomainException("ACC-002", DomainException.Kind.FORBIDDEN, "account lacks " + edge.permission());
        }
    }

    private static @Nullable String requireReason(String reason, long difference) {
        String stripped = reason.strip();
        if ((stripped.isEmpty() && difference != 0) || stripped.length() > LONGEST_REASON) {
            throw new DomainException(
                    "PAY-009",
                    DomainException.Kind.INVALID,
                    "difference of %d without reason".formatted(difference),
                    difference);
        }
        return stripped.isEmpty() ? null : stripped;
    }

    private void save(DrawerRecord row, DrawerTransitions.Edge edge, Actor actor, Map<String, ?> data) {
        row.setState(edge.to().key());
        row.setVersion(row.getVersion() + 1);
        row.update();
        audit.append(
                new StreamId("drawer", row.getId()),
                new Draft(
                        clock.instant(),
                        actor.accountId(),
                        row.getUnitId(),
                        edge.event(),
                        json.writeValueAsString(data),
                        null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
