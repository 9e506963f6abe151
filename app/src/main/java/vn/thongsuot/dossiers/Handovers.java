package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.identity.leaves.Leaves;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;
import vn.thongsuot.shared.LocalizedText;

/**
 * Hands all open work of an officer who leaves to another one (Vietnamese: bàn giao hồ sơ khi nghỉ việc, chuyển công tác); a
 * head or leader does it for the units they answer for.
 */
@Service
@Transactional
public class Handovers {

    /** Field of the event with the act that handed several dossiers over at once. */
    static final String ACT = "act";

    private final DSLContext db;
    private final DossierChanges changes;
    private final DossierStore store;
    private final StepFlow flow;
    private final DossierNotes notes;
    private final UnitScope scope;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Leaves leaves;
    private final Outbox outbox;
    private final Clock clock;

    Handovers(
            DSLContext db,
            DossierChanges changes,
            DossierStore store,
            StepFlow flow,
            DossierNotes notes,
            UnitScope scope,
            UnitDirectory units,
            Accounts accounts,
            Leaves leaves,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.changes = changes;
        this.store = store;
        this.flow = flow;
        this.notes = notes;
        this.scope = scope;
        this.units = units;
        this.accounts = accounts;
        this.leaves = leaves;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Somebody of the actor's units, with the number of open dossiers in hand.
     *
     * @param awayUntil last day of the leave that they are on today; null for who is there
     */
    public record Officer(
            UUID accountId, String name, int open, @Nullable LocalDate awayUntil) {}

    /** A dossier in hand. @param fits whether the taker that was asked about may hold it */
    public record Held(DossierCode code, LocalizedText step, String role, UUID unitId, boolean fits) {}

    /** What is asked for. @param evenAway whether the taker gets the work though they are on leave today */
    public record Order(UUID from, UUID to, String reason, boolean evenAway) {}

    /** What was done. @param act by which {@link HandoverTraces} finds the dossiers again */
    public record Done(UUID act, int dossiers) {}

    /** Officers of the units for which the actor assigns work, by name. */
    @Transactional(readOnly = true)
    public List<Officer> listOfficers(Actor actor) {
        List<UUID> own = units.idsUnder(actor, Permission.DOSSIER_ASSIGN);
        Map<UUID, String> names = new LinkedHashMap<>();
        accounts.listStaff(own).stream()
                .sorted(Comparator.comparing(Staff::displayName))
                .forEach(staff -> names.put(staff.accountId(), staff.displayName()));
        Map<UUID, Integer> open = db.select(DOSSIER.HOLDER_ID, DSL.count())
                .from(DOSSIER)
                .where(DOSSIER.HOLDER_ID.in(names.keySet()), DOSSIER.STEP_UNIT_ID.in(own))
                .and(DOSSIER.STATUS.in("received", "in-process", "waiting"))
                .groupBy(DOSSIER.HOLDER_ID)
                .fetchMap(DOSSIER.HOLDER_ID, DSL.count());
        Map<UUID, LocalDate> away = leaves.listAway(actor, names.keySet());
        return names.entrySet().stream()
                .map(entry -> new Officer(
                        entry.getKey(),
                        entry.getValue(),
                        open.getOrDefault(entry.getKey(), 0),
                        away.get(entry.getKey())))
                .toList();
    }

    /** What an officer has in hand in the actor's units. @param taker who might take it over; null where nobody is chosen */
    @Transactional(readOnly = true)
    public List<Held> listHeld(Actor actor, UUID officer, @Nullable UUID taker) {
        Actor fit = taker == null ? null : accounts.find(taker).orElse(null);
        return held(actor, officer).stream()
                .map(row -> new Held(
                        new DossierCode(row.getCode()),
                        flow.nameOf(new Dossier(row), row.getStepKey()),
                        row.getStepRole(),
                        row.getStepUnitId(),
                        fit != null && mayHold(fit, row)))
                .toList();
    }

    /**
     * Hands over what the new officer may hold; what needs another role or unit stays and is listed afterwards.
     *
     * @throws DomainException DOS-075 unless both are different officers of the actor's units, DOS-021 without a reason,
     *     DOS-293 where the taker is on leave and shall not get it all the same, DOS-294 where who leaves stands in for the taker
     */
    public Done handOver(Actor actor, Order order) {
        String written = Reasons.require(order.reason(), DossierAction.HAND_OVER);
        requireOfficers(actor, order);
        Actor taker = accounts.find(order.to()).orElseThrow(Handovers::noOfficers);
        List<DossierRecord> fit = held(actor, order.from()).stream()
                .filter(row -> mayHold(taker, row))
                .toList();
        UUID act = Ids.next(clock);
        fit.forEach(row -> handOver(actor, row, order.to(), written, act));
        if (!fit.isEmpty()) {
            tell(actor, order.from(), "handover-given", fit.size());
            tell(actor, order.to(), "handover-taken", fit.size());
        }
        return new Done(act, fit.size());
    }

    /**
     * Hands over one dossier, whoever holds it.
     *
     * @throws DomainException DOS-021 without a reason, DOS-076 where the taker lacks the step's role or unit
     */
    public void handOver(Actor actor, Seen seen, UUID to, String reason) {
        String written = Reasons.require(reason, DossierAction.HAND_OVER);
        Actor taker = accounts.find(to).orElseThrow(Handovers::noOfficers);
        changes.apply(actor, seen, DossierAction.HAND_OVER, change -> {
            if (!mayHold(taker, change.dossier().row())) {
                throw new DomainException(
                        "DOS-076", DomainException.Kind.CONFLICT, "taker has not the role and unit of the step");
            }
            return give(change, to, written, null);
        });
    }

    private void handOver(Actor actor, DossierRecord row, UUID to, String reason, UUID act) {
        Seen seen = new Seen(new DossierCode(row.getCode()), row.getVersion());
        changes.apply(actor, seen, DossierAction.HAND_OVER, change -> give(change, to, reason, act));
    }

    private Map<String, ?> give(DossierChanges.Change change, UUID to, String reason, @Nullable UUID act) {
        DossierRecord row = change.dossier().row();
        Map<String, Object> data = new HashMap<>();
        if (row.getHolderId() != null) {
            data.put("from", row.getHolderId());
        }
        if (act != null) {
            data.put(ACT, act);
        }
        data.put("step", row.getStepKey());
        data.put("to", to);
        row.setHolderId(to);
        store.holdStay(change.dossier(), to);
        data.put("note", notes.add(change, reason));
        return data;
    }

    private List<DossierRecord> held(Actor actor, UUID officer) {
        return db.selectFrom(DOSSIER)
                .where(
                        DOSSIER.HOLDER_ID.eq(officer),
                        DOSSIER.STEP_UNIT_ID.in(units.idsUnder(actor, Permission.DOSSIER_ASSIGN)))
                .and(DOSSIER.STATUS.in("received", "in-process", "waiting"))
                .orderBy(DOSSIER.DUE_AT.asc().nullsLast(), DOSSIER.ID)
                .fetch();
    }

    private boolean mayHold(Actor taker, DossierRecord row) {
        return taker.grantsWith(Permission.DOSSIER_WORK)
                .anyMatch(grant -> grant.role().name().equals(row.getStepRole())
                        && scope.covers(row.getStepUnitId(), grant.unitId()));
    }

    private void tell(Actor actor, UUID account, String template, int dossiers) {
        outbox.post(new NewNotice(
                actor.authorityId(),
                account,
                Ids.next(clock).toString(),
                template,
                List.of(Integer.toString(dossiers), actor.displayName()),
                "/desk/work"));
    }

    private void requireOfficers(Actor actor, Order order) {
        Map<UUID, Officer> officers =
                listOfficers(actor).stream().collect(Collectors.toMap(Officer::accountId, officer -> officer));
        Officer taker = officers.get(order.to());
        if (order.from().equals(order.to()) || taker == null || !officers.containsKey(order.from())) {
            throw noOfficers();
        }
        leaves.findCovered(actor, order.to(), order.from()).ifPresent(last -> {
            throw new DomainException(
                    "DOS-294", DomainException.Kind.CONFLICT, "who leaves stands in for the taker until " + last, last);
        });
        if (taker.awayUntil() != null && !order.evenAway()) {
            throw new DomainException(
                    "DOS-293",
                    DomainException.Kind.CONFLICT,
                    "taker is on leave until " + taker.awayUntil(),
                    taker.awayUntil());
        }
    }

    private static DomainException noOfficers() {
        return new DomainException(
                "DOS-075", DomainException.Kind.INVALID, "hand-over needs two different officers of the own units");
    }
}
