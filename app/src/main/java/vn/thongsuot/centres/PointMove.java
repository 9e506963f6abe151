package vn.thongsuot.centres;

import static vn.thongsuot.db.centres.Tables.POINT;
import static vn.thongsuot.db.centres.Tables.POINT_VERSION;
import static vn.thongsuot.db.centres.Tables.TICKET;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.centres.tables.records.PointVersionRecord;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Places that receive go on under the desk that carries on (Vietnamese: chuyển nơi tiếp nhận): the same place with a new version from
 * the day on, so that counters, shifts, bookings and numbers drawn stay and its clerks may call them. Where nobody carries on, the
 * place ends: no number is drawn that nobody may call.
 */
@Component
class PointMove implements UnitMove {

    private final DSLContext db;
    private final Points points;
    private final CentreJournal journal;

    PointMove(DSLContext db, Points points, CentreJournal journal) {
        this.db = db;
        this.points = points;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "points";
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        Map<UUID, Integer> counts = new HashMap<>();
        list(transfer).forEach(row -> counts.merge(row.getUnitId(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        Map<UUID, Integer> moved = new HashMap<>();
        for (PointVersionRecord row : list(transfer)) {
            UUID heir = transfer.heir(row.getUnitId());
            if (heir.equals(row.getUnitId())) {
                end(row, transfer.on());
            } else {
                goOn(row, heir, transfer.on());
            }
            db.update(POINT)
                    .set(POINT.VERSION, POINT.VERSION.plus(1))
                    .where(POINT.ID.eq(row.getPointId()))
                    .execute();
            journal.recordMove(row.getPointId(), row.getUnitId(), heir, transfer.reorganisationId());
            moved.merge(row.getUnitId(), 1, Integer::sum);
        }
        points.forget();
        return moved;
    }

    /** Versions that hold on the day or later. */
    private List<PointVersionRecord> list(Transfer transfer) {
        return db.select(POINT_VERSION.fields())
                .from(POINT_VERSION)
                .join(POINT)
                .on(POINT.ID.eq(POINT_VERSION.POINT_ID))
                .where(POINT.AUTHORITY_ID.eq(transfer.authorityId()), POINT_VERSION.UNIT_ID.in(transfer.ended()))
                .and(DSL.condition("{0} && daterange({1}::date, null)", POINT_VERSION.VALID, DSL.val(transfer.on())))
                .orderBy(POINT_VERSION.POINT_ID, POINT_VERSION.VALID)
                .fetchInto(POINT_VERSION);
    }

    private void goOn(PointVersionRecord row, UUID heir, LocalDate day) {
        if (first(row).isBefore(day)) {
            String rest = row.getValid();
            end(row, day);
            db.insertInto(POINT_VERSION)
                    .set(POINT_VERSION.POINT_ID, row.getPointId())
                    .set(
                            POINT_VERSION.VALID,
                            DSL.field(
                                    "daterange({0}::date, upper({1}::daterange))",
                                    String.class, DSL.val(day), DSL.val(rest)))
                    .set(POINT_VERSION.UNIT_ID, heir)
                    .set(POINT_VERSION.PARENT_ID, row.getParentId())
                    .set(POINT_VERSION.KIND, row.getKind())
                    .set(POINT_VERSION.ONE_TIER, row.getOneTier())
                    .set(POINT_VERSION.NAME, row.getName())
                    .set(POINT_VERSION.ADDRESS, row.getAddress())
                    .set(POINT_VERSION.TAKES, row.getTakes())
                    .set(POINT_VERSION.TAKES_CODES, row.getTakesCodes())
                    .execute();
        } else {
            db.execute(
                    "update centres.point_version set unit_id = {0} where point_id = {1} and valid = {2}::daterange",
                    DSL.val(heir), DSL.val(row.getPointId()), DSL.val(row.getValid()));
        }
        db.update(TICKET)
                .set(TICKET.UNIT_ID, heir)
                .set(TICKET.VERSION, TICKET.VERSION.plus(1))
                .where(TICKET.POINT_ID.eq(row.getPointId()), TICKET.UNIT_ID.eq(row.getUnitId()))
                .and(TICKET.DAY.ge(day))
                .and(TICKET.STATUS.in("waiting", "called", "missed"))
                .execute();
    }

    /** What begins on the day or later lasts for one day, as when a place is closed by hand. */
    private void end(PointVersionRecord row, LocalDate day) {
        db.execute(
                "update centres.point_version set valid = daterange(lower(valid), greatest({0}::date, lower(valid) + 1)) "
                        + "where point_id = {1} and valid = {2}::daterange",
                DSL.val(day), DSL.val(row.getPointId()), DSL.val(row.getValid()));
    }

    private LocalDate first(PointVersionRecord row) {
        Record found = db.fetchSingle("select lower({0}::daterange)", DSL.val(row.getValid()));
        return found.get(0, LocalDate.class);
    }
}
