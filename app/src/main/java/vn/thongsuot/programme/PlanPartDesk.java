package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN_AGENCY;
import static vn.thongsuot.db.programme.Tables.PLAN_REPORT;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;

/** Writes into a draft who leads what and which reports it asks for (Vietnamese: soạn phân công chủ trì, chế độ báo cáo). */
@Service
public class PlanPartDesk {

    private static final int LONGEST = 2000;

    private final DSLContext db;
    private final PlanLife life;
    private final PlanRules rules;
    private final PlanParts parts;

    PlanPartDesk(DSLContext db, PlanLife life, PlanRules rules, PlanParts parts) {
        this.db = db;
        this.life = life;
        this.rules = rules;
        this.parts = parts;
    }

    /** @throws vn.thongsuot.shared.DomainException PLN-019 where a word is missing, PLN-002, PLN-003 as for any change */
    @Transactional
    public void addAgency(Actor actor, PlanSeen seen, String agency, String leads) {
        String who = rules.requireText(agency, "PLN-019", LONGEST);
        String what = rules.requireText(leads, "PLN-019", LONGEST);
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            db.insertInto(PLAN_AGENCY)
                    .set(PLAN_AGENCY.PLAN_ID, seen.planId())
                    .set(PLAN_AGENCY.N, next(PLAN_AGENCY, PLAN_AGENCY.N, PLAN_AGENCY.PLAN_ID.eq(seen.planId())))
                    .set(PLAN_AGENCY.AGENCY, who)
                    .set(PLAN_AGENCY.LEADS, what)
                    .execute();
            return Map.of("what", "agency-added");
        });
    }

    @Transactional
    public void addReport(Actor actor, PlanSeen seen, String report, String due) {
        String what = rules.requireText(report, "PLN-019", LONGEST);
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            db.insertInto(PLAN_REPORT)
                    .set(PLAN_REPORT.PLAN_ID, seen.planId())
                    .set(PLAN_REPORT.N, next(PLAN_REPORT, PLAN_REPORT.N, PLAN_REPORT.PLAN_ID.eq(seen.planId())))
                    .set(PLAN_REPORT.WHAT, what)
                    .set(PLAN_REPORT.CADENCE, "other")
                    .set(PLAN_REPORT.DUE, due.isBlank() ? null : due.strip())
                    .execute();
            return Map.of("what", "report-added");
        });
    }

    /** @param place in the list as the person saw it, from 1 */
    @Transactional
    public void removeAgency(Actor actor, PlanSeen seen, int place) {
        remove(actor, seen, PLAN_AGENCY, PLAN_AGENCY.N, PLAN_AGENCY.PLAN_ID.eq(seen.planId()), place);
    }

    /** @param place in the list as the person saw it, from 1 */
    @Transactional
    public void removeReport(Actor actor, PlanSeen seen, int place) {
        remove(actor, seen, PLAN_REPORT, PLAN_REPORT.N, PLAN_REPORT.PLAN_ID.eq(seen.planId()), place);
    }

    /** All of them anew, in their order; words are checked as for a single one. */
    @Transactional
    public void setAgencies(Actor actor, PlanSeen seen, List<PlanParts.Agency> agencies) {
        agencies.forEach(agency -> {
            rules.requireText(agency.agency(), "PLN-019", LONGEST);
            rules.requireText(agency.leads(), "PLN-019", LONGEST);
        });
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            db.deleteFrom(PLAN_AGENCY)
                    .where(PLAN_AGENCY.PLAN_ID.eq(seen.planId()))
                    .execute();
            parts.add(seen.planId(), null, agencies, List.of());
            return Map.of("what", "agencies-set", "count", agencies.size());
        });
    }

    /** All of them anew, in their order. */
    @Transactional
    public void setReports(Actor actor, PlanSeen seen, List<PlanParts.Report> reports) {
        reports.forEach(report -> rules.requireText(report.what(), "PLN-019", LONGEST));
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            db.deleteFrom(PLAN_REPORT)
                    .where(PLAN_REPORT.PLAN_ID.eq(seen.planId()))
                    .execute();
            parts.add(seen.planId(), null, List.of(), reports);
            return Map.of("what", "reports-set", "count", reports.size());
        });
    }

    private void remove(Actor actor, PlanSeen seen, Table<?> table, Field<Integer> n, Condition ofPlan, int place) {
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            Integer found = place < 1
                    ? null
                    : db.select(n)
                            .from(table)
                            .where(ofPlan)
                            .orderBy(n)
                            .limit(1)
                            .offset(place - 1)
                            .fetchOne(n);
            if (found == null) {
                throw AccessPolicy.notFound();
            }
            db.deleteFrom(table).where(ofPlan, n.eq(found)).execute();
            return Map.of("what", "part-removed");
        });
    }

    private int next(Table<?> table, Field<Integer> n, Condition ofPlan) {
        return db.select(DSL.coalesce(DSL.max(n), 0).plus(1))
                .from(table)
                .where(ofPlan)
                .fetchSingle()
                .value1();
    }
}
