package vn.thongsuot.programme.duties;

import static vn.thongsuot.db.programme.Tables.PLAN_DUTY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitView;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanIssued;
import vn.thongsuot.programme.cascade.CascadeCheck;
import vn.thongsuot.shared.Ids;

/**
 * Makes duties of an issued plan's due date, and fulfils them when the units issue theirs (Vietnamese: theo dõi ban hành kế
 * hoạch cấp dưới; plans' rule R2).
 */
@Service
public class PlanDuties {

    private final DSLContext db;
    private final UnitDirectory units;
    private final CascadeCheck cascade;
    private final FactJournal facts;
    private final Clock clock;

    PlanDuties(DSLContext db, UnitDirectory units, CascadeCheck cascade, FactJournal facts, Clock clock) {
        this.db = db;
        this.units = units;
        this.cascade = cascade;
        this.facts = facts;
        this.clock = clock;
    }

    /** Duties under a plan, those still owed first. */
    @Transactional(readOnly = true)
    public List<PlanDuty> list(UUID parentPlanId) {
        return select(PLAN_DUTY.PARENT_PLAN_ID.eq(parentPlanId));
    }

    /** What is still owed and due by a day, in the whole installation. */
    @Transactional(readOnly = true)
    public List<PlanDuty> listOwed(LocalDate dueBy) {
        return select(PLAN_DUTY.ISSUED_ON.isNull().and(PLAN_DUTY.DUE_ON.le(dueBy)));
    }

    @EventListener
    @Transactional
    public void issued(PlanIssued event) {
        Plan plan = event.plan();
        UUID previous = plan.previousId();
        if (previous != null) {
            db.update(PLAN_DUTY)
                    .set(PLAN_DUTY.PARENT_PLAN_ID, plan.id())
                    .where(PLAN_DUTY.PARENT_PLAN_ID.eq(previous))
                    .execute();
        }
        owe(plan);
        fulfil(plan);
        recordFacts(plan, event.eventId());
    }

    private void owe(Plan plan) {
        Plan.ChildDue due = plan.childDue();
        Plan.Issue issue = plan.issue();
        if (due == null || issue == null) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        for (UnitView unit : units.listChildren(plan.unitId(), today)) {
            if (unit.isAgency()) {
                db.insertInto(PLAN_DUTY)
                        .set(PLAN_DUTY.ID, Ids.next(clock))
                        .set(PLAN_DUTY.AUTHORITY_ID, plan.authorityId())
                        .set(PLAN_DUTY.PARENT_PLAN_ID, plan.id())
                        .set(PLAN_DUTY.UNIT_ID, unit.id())
                        .set(PLAN_DUTY.DUE_ON, due.after(issue.on()))
                        .onConflictDoNothing()
                        .execute();
            }
        }
    }

    private void fulfil(Plan plan) {
        cascade.findParent(plan)
                .ifPresent(parent -> db.update(PLAN_DUTY)
                        .set(PLAN_DUTY.CHILD_PLAN_ID, plan.id())
                        .set(
                                PLAN_DUTY.ISSUED_ON,
                                Objects.requireNonNull(plan.issue()).on())
                        .set(PLAN_DUTY.NO_LOWER, cascade.countOpen(plan) == 0)
                        .where(PLAN_DUTY.PARENT_PLAN_ID.eq(parent.id()), PLAN_DUTY.UNIT_ID.eq(plan.unitId()))
                        .and(PLAN_DUTY.ISSUED_ON.isNull())
                        .execute());
    }

    /** Every duty that this issue made, moved or fulfilled, as a fact. */
    private void recordFacts(Plan plan, UUID eventId) {
        select(PLAN_DUTY.PARENT_PLAN_ID.eq(plan.id()).or(PLAN_DUTY.CHILD_PLAN_ID.eq(plan.id())))
                .forEach(duty -> {
                    Map<String, Object> values = new HashMap<>();
                    values.put("due_on", duty.dueOn());
                    values.put("no_lower", Boolean.TRUE.equals(duty.noLower()));
                    if (duty.issuedOn() != null) {
                        values.put("issued_on", duty.issuedOn());
                    }
                    facts.record("plan-duty", plan.authorityId(), duty.id(), eventId, duty.unitId(), values);
                });
    }

    private List<PlanDuty> select(Condition condition) {
        return db.selectFrom(PLAN_DUTY)
                .where(condition)
                .orderBy(PLAN_DUTY.ISSUED_ON.asc().nullsFirst(), PLAN_DUTY.DUE_ON, PLAN_DUTY.ID)
                .fetch(row -> new PlanDuty(
                        row.getId(),
                        row.getParentPlanId(),
                        row.getUnitId(),
                        row.getDueOn(),
                        row.getChildPlanId(),
                        row.getIssuedOn(),
                        row.getNoLower()));
    }
}
