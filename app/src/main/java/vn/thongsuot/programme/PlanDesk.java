package vn.thongsuot.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.db.programme.tables.records.PlanRecord;
import vn.thongsuot.shared.DomainException;

/** Drafts, reviews, issues and ends plans (Vietnamese: soạn thảo, trình, ban hành, kết thúc kế hoạch). */
@Service
public class PlanDesk {

    private final PlanStore store;
    private final PlanLife life;
    private final PlanAccess access;
    private final PlanJournal journal;
    private final PlanRules rules;
    private final List<IssueCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(
            PlanStore store,
            PlanLife life,
            PlanAccess access,
            PlanJournal journal,
            PlanRules rules,
            List<IssueCheck> checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.life = life;
        this.access = access;
        this.journal = journal;
        this.rules = rules;
        this.checks = List.copyOf(checks);
        this.events = events;
        this.clock = clock;
    }

    /** @return id of the draft; ACC-001 if the actor may not plan for the unit, PLN-004 to PLN-006 for a head that is wrong */
    @Transactional
    public UUID create(Actor actor, UUID unitId, PlanHead head) {
        access.requireIn(actor, Permission.PROGRAMME_EDIT, unitId);
        rules.check(actor, head, null);
        PlanRecord row = store.create(actor.authorityId(), unitId, head, actor.accountId());
        journal.record(actor, get(row.getId()), "plan.drafted", Map.of());
        return row.getId();
    }

    @Transactional
    public void edit(Actor actor, PlanSeen seen, PlanHead head) {
        rules.check(actor, head, seen.planId());
        life.apply(actor, seen, PlanAction.EDIT, row -> {
            store.setHead(row, head);
            store.setPeriod(row.getId(), head.from(), head.to());
            return Map.of("what", "head");
        });
    }

    /** @throws DomainException PLN-007 for a plan without a target */
    @Transactional
    public void submit(Actor actor, PlanSeen seen) {
        life.apply(actor, seen, PlanAction.SUBMIT, row -> {
            rules.requireTargets(row.getId());
            return Map.of();
        });
    }

    /** @throws DomainException PLN-008 without remarks */
    @Transactional
    public void sendBack(Actor actor, PlanSeen seen, String remarks) {
        String written = rules.requireText(remarks, "PLN-008", 2000);
        life.apply(actor, seen, PlanAction.RETURN, row -> {
            row.setRemarks(written);
            return Map.of();
        });
    }

    /**
     * Issues the plan; what it amends or replaces ends with it.
     *
     * @param acknowledged the leader has seen open findings of the cascade
     * @throws DomainException PLN-009 to PLN-011 for number, signer or date, PLN-012 with open findings that were not
     *     acknowledged, PLN-013 if the number is taken
     */
    @Transactional
    public void issue(Actor actor, PlanSeen seen, Plan.Issue issue, boolean acknowledged) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        PlanLife.Applied applied = life.apply(actor, seen, PlanAction.ISSUE, row -> {
            rules.check(row, issue, today);
            rules.requireTargets(row.getId());
            row.setNumber(issue.number().strip());
            row.setSigner(issue.signer().strip());
            row.setIssuedOn(issue.on());
            row.setRemarks(null);
            return Map.of("number", issue.number().strip(), "on", issue.on().toString());
        });
        Plan plan = applied.plan();
        checks.forEach(check -> check.check(plan, acknowledged));
        endPrevious(actor, plan);
        events.publishEvent(new PlanIssued(plan, applied.eventId()));
    }

    @Transactional
    public void close(Actor actor, PlanSeen seen) {
        life.apply(actor, seen, PlanAction.CLOSE, row -> Map.of());
    }

    @Transactional
    public void discard(Actor actor, PlanSeen seen) {
        life.apply(actor, seen, PlanAction.DISCARD, row -> Map.of());
    }

    private void endPrevious(Actor actor, Plan plan) {
        UUID previous = plan.previousId();
        if (previous != null) {
            PlanAction action = plan.succession() == Plan.Succession.AMENDS ? PlanAction.AMEND : PlanAction.REPLACE;
            life.applyNow(actor, previous, action, row -> Map.of("by", plan.id().toString()));
        }
    }

    private Plan get(UUID planId) {
        return store.find(planId).orElseThrow(AccessPolicy::notFound);
    }
}
