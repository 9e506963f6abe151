package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.UnitScope;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.Staff;
import vn.thongsuot.notifications.NewNotice;
import vn.thongsuot.notifications.Outbox;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/**
 * Hands all open work of an officer who leaves to another one (Vietnamese: bàn giao hồ sơ khi nghỉ việc, chuyển công tác); a
 * head or leader does it for the units they answer for.
 */
@Service
@Transactional
public class Handovers {

    private final DSLContext db;
    private final DossierChanges changes;
    private final DossierStore store;
    private final DossierNotes notes;
    private final UnitScope scope;
    private final UnitDirectory units;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    Handovers(
            DSLContext db,
            DossierChanges changes,
            DossierStore store,
            DossierNotes notes,
            UnitScope scope,
            UnitDirectory units,
            Accounts accounts,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.changes = changes;
        this.store = store;
        this.notes = notes;
        this.scope = scope;
        this.units = units;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody of the actor's units, with the number of open dossiers in hand. */
    public record Officer(UUID accountId, String name, int open) {}

    /** A dossier in hand, and whether another officer may take it. */
    public record Held(DossierCode code, String role, UUID unitId) {}

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
        return names.entrySet().stream()
                .map(entry -> new Officer(entry.getKey(), entry.getValue(), open.getOrDefault(entry.getKey(), 0)))
                .toList();
    }

    /** What an officer has in hand in the actor's units. */
    @Transactional(readOnly = true)
    public List<Held> listHeld(Actor actor, UUID officer) {
        return held(actor, officer).stream()
                .map(row -> new Held(new DossierCode(row.getCode()), row.getStepRole(), row.getStepUnitId()))
                .toList();
    }

    /**
     * Hands over what the new officer may hold; what needs another role or unit stays and is listed afterwards.
     *
     * @return how many were handed over
     * @throws DomainException DOS-075 unless both are different officers of the actor's units, DOS-021 without a reason
     */
    public int handOver(Actor actor, UUID from, UUID to, String reason) {
        String written = Reasons.require(reason, DossierAction.HAND_OVER);
        requireOfficers(actor, from, to);
        Actor taker = accounts.find(to).orElseThrow(Handovers::noOfficers);
        List<DossierRecord> fit =
                held(actor, from).stream().filter(row -> mayHold(taker, row)).toList();
        fit.forEach(row -> handOver(actor, row, to, written));
        if (!fit.isEmpty()) {
            tell(actor, from, "handover-given", fit.size());
            tell(actor, to, "handover-taken", fit.size());
        }
        return fit.size();
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
            return give(change, to, written);
        });
    }

    private void handOver(Actor actor, DossierRecord row, UUID to, String reason) {
        Seen seen = new Seen(new DossierCode(row.getCode()), row.getVersion());
        changes.apply(actor, seen, DossierAction.HAND_OVER, change -> give(change, to, reason));
    }

    private Map<String, ?> give(DossierChanges.Change change, UUID to, String reason) {
        DossierRecord row = change.dossier().row();
        Map<String, Object> data = new HashMap<>();
        if (row.getHolderId() != null) {
            data.put("from", row.getHolderId());
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

    private void requireOfficers(Actor actor, UUID from, UUID to) {
        Set<UUID> officers =
                listOfficers(actor).stream().map(Officer::accountId).collect(Collectors.toSet());
        if (from.equals(to) || !officers.contains(from) || !officers.contains(to)) {
            throw noOfficers();
        }
    }

    private static DomainException noOfficers() {
        return new DomainException(
                "DOS-075", DomainException.Kind.INVALID, "hand-over needs two different officers of the own units");
    }
}
