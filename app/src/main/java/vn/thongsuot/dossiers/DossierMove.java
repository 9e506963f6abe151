package vn.thongsuot.dossiers;

import static vn.thongsuot.db.dossiers.Tables.DOSSIER;
import static vn.thongsuot.db.dossiers.Tables.PAPER_COUNTER;
import static vn.thongsuot.db.dossiers.Tables.STEP_LOG;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.dossiers.tables.records.DossierRecord;
import vn.thongsuot.db.dossiers.tables.records.StepLogRecord;
import vn.thongsuot.organisation.spi.Transfer;
import vn.thongsuot.organisation.spi.UnitMove;

/**
 * Open dossiers go to the units that carry on (Vietnamese: chuyển giao hồ sơ đang giải quyết): desk, deciding unit and the unit of
 * the step; the running stay ends at the old unit and goes on in the new one with the same holder. Codes and papers stay as they
 * were given; numbers of papers go on under the new unit. What was returned stays where it was decided.
 */
@Component
class DossierMove implements UnitMove {

    private final DSLContext db;
    private final DossierStore store;
    private final CaseClock caseClock;
    private final DossierJournal journal;
    private final Clock clock;

    DossierMove(DSLContext db, DossierStore store, CaseClock caseClock, DossierJournal journal, Clock clock) {
        this.db = db;
        this.store = store;
        this.caseClock = caseClock;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "dossiers";
    }

    @Override
    public Map<UUID, Integer> count(Transfer transfer) {
        Map<UUID, Integer> counts = new HashMap<>();
        db.selectFrom(DOSSIER)
                .where(openAt(transfer))
                .forEach(row -> counts.merge(unitOf(row, transfer.leaving()), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<UUID, Integer> apply(Transfer transfer) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, Integer> moved = new HashMap<>();
        List<Dossier> open = db.selectFrom(DOSSIER)
                .where(openAt(transfer))
                .orderBy(DOSSIER.ID)
                .forUpdate()
                .fetch(Dossier::new);
        for (Dossier dossier : open) {
            UUID from = unitOf(dossier.row(), transfer.leaving());
            if (move(dossier, transfer, at)) {
                moved.merge(from, 1, Integer::sum);
            }
        }
        transfer.heirs().forEach(this::continueNumbers);
        return moved;
    }

    private boolean move(Dossier dossier, Transfer transfer, Instant at) {
        DossierRecord row = dossier.row();
        List<String> keys = List.of(dossier.label(), row.getProcedureCode());
        UUID step = heir(row.getStepUnitId(), transfer, keys);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reorganisation", transfer.reorganisationId());
        data.put("from", row.getDecidingUnitId());
        List<UUID> before = unitsOf(row);
        if (step != null && !step.equals(row.getStepUnitId()) && row.getFinishedAt() == null) {
            moveStay(dossier, step, at);
        }
        row.setIntakeUnitId(transfer.heir(row.getIntakeUnitId(), keys));
        row.setSupportUnitId(heir(row.getSupportUnitId(), transfer, keys));
        row.setDecidingUnitId(transfer.heir(row.getDecidingUnitId(), keys));
        row.setStepUnitId(step);
        if (unitsOf(row).equals(before)) {
            return false;
        }
        data.put("to", row.getDecidingUnitId());
        store.save(dossier);
        journal.note(dossier, DossierHistory.SUCCEEDED, data, at);
        return true;
    }

    private static List<UUID> unitsOf(DossierRecord row) {
        return Arrays.asList(
                row.getIntakeUnitId(), row.getSupportUnitId(), row.getDecidingUnitId(), row.getStepUnitId());
    }

    private static @Nullable UUID heir(@Nullable UUID unitId, Transfer transfer, List<String> keys) {
        return unitId == null ? null : transfer.heir(unitId, keys);
    }

    private void moveStay(Dossier dossier, UUID unitId, Instant at) {
        StepLogRecord last = db.selectFrom(STEP_LOG)
                .where(STEP_LOG.AUTHORITY_ID.eq(dossier.authorityId()), STEP_LOG.DOSSIER_ID.eq(dossier.id()))
                .and(STEP_LOG.LEFT_AT.isNull())
                .fetchOne();
        if (last == null) {
            return;
        }
        long used = caseClock.workingMinutes(dossier, last.getEnteredAt(), at);
        last.setLeftAt(at);
        last.setUsedMinutes(used);
        last.update(STEP_LOG.LEFT_AT, STEP_LOG.USED_MINUTES);
        StepLogRecord next = new StepLogRecord();
        next.setAuthorityId(dossier.authorityId());
        next.setDossierId(dossier.id());
        next.setN(last.getN() + 1);
        next.setStepKey(last.getStepKey());
        next.setUnitId(unitId);
        next.setRole(last.getRole());
        next.setHolderId(dossier.row().getHolderId());
        next.setBudgetMinutes((int) Math.max(0, last.getBudgetMinutes() - used));
        next.setEnteredAt(at);
        store.insertStay(next);
        dossier.row().setStepSince(at);
    }

    /** The last number of a kind and year is the highest that a unit before it gave. */
    private void continueNumbers(UUID from, UUID to) {
        db.insertInto(
                        PAPER_COUNTER,
                        PAPER_COUNTER.UNIT_ID,
                        PAPER_COUNTER.KIND,
                        PAPER_COUNTER.YEAR,
                        PAPER_COUNTER.LAST_NUMBER)
                .select(DSL.select(DSL.val(to), PAPER_COUNTER.KIND, PAPER_COUNTER.YEAR, PAPER_COUNTER.LAST_NUMBER)
                        .from(PAPER_COUNTER)
                        .where(PAPER_COUNTER.UNIT_ID.eq(from)))
                .onConflict(PAPER_COUNTER.UNIT_ID, PAPER_COUNTER.KIND, PAPER_COUNTER.YEAR)
                .doUpdate()
                .set(
                        PAPER_COUNTER.LAST_NUMBER,
                        DSL.greatest(PAPER_COUNTER.LAST_NUMBER, DSL.excluded(PAPER_COUNTER.LAST_NUMBER)))
                .execute();
    }

    /** Received and not returned, withdrawn or stopped, with something at a unit that ends. */
    private static Condition openAt(Transfer transfer) {
        List<UUID> leaving = new ArrayList<>(transfer.leaving());
        return DOSSIER.AUTHORITY_ID
                .eq(transfer.authorityId())
                .and(DOSSIER.RETURNED_AT.isNull())
                .and(DOSSIER.STATUS.notIn("draft", "refused", "withdrawn", "stopped"))
                .and(DOSSIER.DECIDING_UNIT_ID
                        .in(leaving)
                        .or(DOSSIER.INTAKE_UNIT_ID.in(leaving))
                        .or(DOSSIER.STEP_UNIT_ID.in(leaving))
                        .or(DOSSIER.SUPPORT_UNIT_ID.in(leaving)));
    }

    /** The unit under which a dossier is counted: the one that decides, where that one ends. */
    private static UUID unitOf(DossierRecord row, Set<UUID> leaving) {
        return leaving.contains(row.getDecidingUnitId())
                ? row.getDecidingUnitId()
                : row.getStepUnitId() != null && leaving.contains(row.getStepUnitId())
                        ? row.getStepUnitId()
                        : row.getIntakeUnitId();
    }
}
