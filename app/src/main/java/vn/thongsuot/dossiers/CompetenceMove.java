package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.COMPETENCE;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.thongsuot.audit.AuditTrail;
import vn.thongsuot.audit.Draft;
import vn.thongsuot.audit.StreamId;
import vn.thongsuot.db.dossiers.tables.records.CompetenceRecord;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;
import vn.thongsuot.platform.DateRanges;
import vn.thongsuot.procedures.ProcedureFacts;

/**
 * Fields of administration go to the agency that carries on and to the part that carries on (Vietnamese: chuyển phân công lĩnh
 * vực), so that every step of a route finds its unit. Where several units handled a field, the first keeps it.
 */
@Component
class CompetenceMove implements UnitMove {

    private final DSLContext db;
    private final ProcedureFacts facts;
    private final AuditTrail audit;
    private final Clock clock;

    CompetenceMove(DSLContext db, ProcedureFacts facts, AuditTrail audit, Clock clock) {
        this.db = db;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "competences";
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        Map<UUID, Integer> counts = new HashMap<>();
        list(transfer).forEach(row -> counts.merge(row.getAgencyId(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        Map<UUID, Integer> moved = new HashMap<>();
        for (CompetenceRecord row : list(transfer)) {
            end(row, transfer);
            UUID agency = transfer.heir(row.getAgencyId());
            if (!transfer.leaving().contains(agency) && !isTaken(agency, row.getFieldCode(), transfer)) {
                db.insertInto(COMPETENCE)
                        .set(COMPETENCE.AGENCY_ID, agency)
                        .set(COMPETENCE.FIELD_CODE, row.getFieldCode())
                        .set(COMPETENCE.UNIT_ID, transfer.heir(row.getUnitId()))
                        .set(COMPETENCE.VALID, DateRanges.from(transfer.on()))
                        .execute();
            }
            moved.merge(row.getAgencyId(), 1, Integer::sum);
        }
        if (!moved.isEmpty()) {
            tell(transfer);
        }
        return moved;
    }

    /** Which unit decides a procedure follows from competences. */
    private void tell(Transfer transfer) {
        UUID event = audit.append(
                StreamId.unit(transfer.authorityId()),
                new Draft(
                        clock.instant(),
                        null,
                        null,
                        "competences.moved",
                        "{\"reorganisation\":\"%s\"}".formatted(transfer.reorganisationId()),
                        null));
        facts.bring(transfer.authorityId(), event);
    }

    private void end(CompetenceRecord row, Transfer transfer) {
        db.execute(
                "update dossiers.competence set valid = daterange(lower(valid), {0}::date) "
                        + "where agency_id = {1} and field_code = {2} and upper_inf(valid)",
                DSL.val(transfer.on()), DSL.val(row.getAgencyId()), DSL.val(row.getFieldCode()));
    }

    private boolean isTaken(UUID agency, String field, Transfer transfer) {
        return db.fetchExists(
                COMPETENCE,
                COMPETENCE
                        .AGENCY_ID
                        .eq(agency)
                        .and(COMPETENCE.FIELD_CODE.eq(field))
                        .and(DSL.condition(
                                "{0} && daterange({1}::date, null)", COMPETENCE.VALID, DSL.val(transfer.on()))));
    }

    private List<CompetenceRecord> list(Transfer transfer) {
        Set<UUID> ends = transfer.ended();
        return db.selectFrom(COMPETENCE)
                .where(COMPETENCE.AGENCY_ID.in(ends).or(COMPETENCE.UNIT_ID.in(ends)))
                .and(DSL.condition("upper_inf({0})", COMPETENCE.VALID))
                .and(DSL.condition("lower({0}) < {1}::date", COMPETENCE.VALID, DSL.val(transfer.on())))
                .orderBy(COMPETENCE.AGENCY_ID, COMPETENCE.FIELD_CODE)
                .fetch();
    }
}
