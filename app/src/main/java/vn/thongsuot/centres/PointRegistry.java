package vn.thongsuot.centres;

import static vn.thongsuot.db.centres.Tables.POINT;
import static vn.thongsuot.db.centres.Tables.POINT_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.centres.tables.records.PointVersionRecord;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitKind;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.platform.LocalizedJson;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Ids;

/** Keeps points: a change holds from its day on, and what was before stays readable (Vietnamese: khai báo nơi tiếp nhận). */
@Service
public class PointRegistry {

    private final DSLContext db;
    private final Points points;
    private final CentreRights rights;
    private final CentreJournal journal;
    private final UnitDirectory units;
    private final Clock clock;

    PointRegistry(
            DSLContext db,
            Points points,
            CentreRights rights,
            CentreJournal journal,
            UnitDirectory units,
            Clock clock) {
        this.db = db;
        this.points = points;
        this.rights = rights;
        this.journal = journal;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param from first day
     * @throws DomainException ACC-001 for a unit that the actor does not keep, CEN-001 for one that is no one-stop unit, CEN-002 or
     *     CEN-003 for what does not fit, CEN-012 for a commune's centre where the province has one tier
     */
    @Transactional
    public UUID create(Actor actor, PointDraft draft, LocalDate from) {
        requireFit(actor, draft, from);
        UUID id = Ids.next(clock);
        db.insertInto(POINT)
                .set(POINT.ID, id)
                .set(POINT.AUTHORITY_ID, actor.authorityId())
                .set(POINT.CREATED_AT, clock.instant())
                .execute();
        insert(id, draft, from);
        points.forget();
        record(actor, id, draft, "point.created", from);
        return id;
    }

    /**
     * From today on.
     *
     * @throws DomainException CEN-004 (conflict) if somebody changed it since, otherwise as {@link #create}
     */
    @Transactional
    public void change(Actor actor, UUID pointId, int seen, PointDraft draft) {
        PointView before = points.get(pointId);
        rights.requireKeeper(actor, before);
        requireFit(actor, draft, today());
        requireVersion(pointId, seen);
        LocalDate today = today();
        replace(pointId, draft, today);
        points.forget();
        record(actor, pointId, draft, "point.changed", today);
    }

    /** From today on it is no more. @throws DomainException as {@link #change} */
    @Transactional
    public void close(Actor actor, UUID pointId, int seen) {
        PointView before = points.get(pointId);
        rights.requireKeeper(actor, before);
        requireVersion(pointId, seen);
        end(pointId, today());
        points.forget();
        journal.record(actor, before, "point.closed", Map.of("on", today().toString()));
    }

    private void requireFit(Actor actor, PointDraft draft, LocalDate from) {
        rights.requireUnit(actor, draft.unitId());
        draft.check();
        if (units.get(draft.unitId(), today()).kind() != UnitKind.ONE_STOP) {
            throw new DomainException("CEN-001", DomainException.Kind.INVALID, "unit is no one-stop unit");
        }
        if (draft.kind() == PointKind.COMMUNE_CENTRE
                && !points.listOneTier(actor.authorityId(), from).isEmpty()) {
            throw new DomainException("CEN-012", DomainException.Kind.INVALID, "province has one tier");
        }
        UUID parent = draft.parentId();
        if (parent != null) {
            PointView centre = points.get(parent);
            if (!centre.kind().isCentre() || !centre.authorityId().equals(actor.authorityId())) {
                throw new DomainException("CEN-002", DomainException.Kind.INVALID, "parent is no centre");
            }
        }
    }

    private void requireVersion(UUID pointId, int seen) {
        int changed = db.update(POINT)
                .set(POINT.VERSION, POINT.VERSION.plus(1))
                .where(POINT.ID.eq(pointId), POINT.VERSION.eq(seen))
                .execute();
        if (changed == 0) {
            throw new DomainException("CEN-004", DomainException.Kind.CONFLICT, "point changed since it was seen");
        }
    }

    /** What holds today ends; what began today lasts for that day. */
    private void end(UUID pointId, LocalDate today) {
        db.execute(
                "update centres.point_version set valid = daterange(lower(valid), greatest({0}::date, lower(valid) + 1)) "
                        + "where point_id = {1} and valid @> {0}::date",
                DSL.val(today), DSL.val(pointId));
    }

    /** What began today is corrected in place, whatever else ends and is followed. */
    private void replace(UUID pointId, PointDraft draft, LocalDate today) {
        boolean corrected = db.update(POINT_VERSION)
                        .set(row(pointId, draft))
                        .where(POINT_VERSION.POINT_ID.eq(pointId))
                        .and(DSL.condition("lower({0}) = {1}::date", POINT_VERSION.VALID, DSL.val(today)))
                        .execute()
                > 0;
        if (!corrected) {
            end(pointId, today);
            insert(pointId, draft, today);
        }
    }

    private void insert(UUID pointId, PointDraft draft, LocalDate from) {
        db.insertInto(POINT_VERSION)
                .set(row(pointId, draft))
                .set(POINT_VERSION.VALID, DateRanges.from(from))
                .execute();
    }

    private PointVersionRecord row(UUID pointId, PointDraft draft) {
        PointVersionRecord row = db.newRecord(POINT_VERSION);
        row.setPointId(pointId);
        row.setUnitId(draft.unitId());
        row.setParentId(draft.parentId());
        row.setKind(draft.kind().key());
        row.setOneTier(draft.oneTier() && draft.kind() == PointKind.PROVINCE_CENTRE);
        row.setName(LocalizedJson.of(draft.name()));
        row.setAddress(draft.address());
        row.setTakes(draft.services().takes().key());
        row.setTakesCodes(draft.services().codes().toArray(String[]::new));
        return row;
    }

    private void record(Actor actor, UUID pointId, PointDraft draft, String event, LocalDate from) {
        PointView now = new PointView(
                pointId,
                actor.authorityId(),
                draft.unitId(),
                draft.parentId(),
                draft.kind(),
                draft.oneTier(),
                draft.name(),
                draft.address(),
                draft.services(),
                0);
        journal.record(
                actor,
                now,
                event,
                Map.of(
                        "from", from.toString(),
                        "unit", draft.unitId(),
                        "kind", draft.kind().key(),
                        "takes", draft.services().takes().key(),
                        "codes", draft.services().codes()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
