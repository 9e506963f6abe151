package vn.thongsuot.programme;

import static vn.thongsuot.db.programme.Tables.PLAN;
import static vn.thongsuot.db.programme.Tables.TARGET;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.db.programme.tables.records.PlanRecord;
import vn.thongsuot.shared.DomainException;

/** What must be true of a plan's words before they are kept (Vietnamese: điều kiện của kế hoạch). */
@Component
class PlanRules {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 60;

    private final DSLContext db;
    private final PlanStore store;
    private final PlanAccess access;

    PlanRules(DSLContext db, PlanStore store, PlanAccess access) {
        this.db = db;
        this.store = store;
        this.access = access;
    }

    void check(Actor actor, PlanHead head, @Nullable UUID planId) {
        requireText(head.title().vi(), "PLN-004", LONGEST_TITLE);
        boolean yearly = head.kind() == PlanKind.YEARLY;
        if (head.to().isBefore(head.from())
                || (yearly && head.from().getYear() != head.to().getYear())) {
            throw invalid("PLN-005", "period %s - %s".formatted(head.from(), head.to()));
        }
        UUID parent = head.parentId();
        if (parent == null) {
            return;
        }
        Optional<Plan> found = store.find(parent);
        if (parent.equals(planId)
                || found.filter(plan -> access.mayRead(actor, plan)).isEmpty()
                || found.get().state() != PlanState.ISSUED) {
            throw invalid("PLN-006", "parent %s is not an issued plan".formatted(parent));
        }
    }

    void check(PlanRecord row, Plan.Issue issue, LocalDate today) {
        requireText(issue.number(), "PLN-009", LONGEST_NUMBER);
        requireText(issue.signer(), "PLN-010", LONGEST_NUMBER * 2);
        if (issue.on().isAfter(today)) {
            throw invalid("PLN-011", "issued on %s, today is %s".formatted(issue.on(), today));
        }
        boolean taken = db.fetchExists(
                PLAN,
                PLAN.UNIT_ID.eq(row.getUnitId()),
                PLAN.NUMBER.eq(issue.number().strip()),
                PLAN.ISSUED_ON.between(
                        issue.on().withDayOfYear(1), issue.on().withMonth(12).withDayOfMonth(31)),
                PLAN.ID.ne(row.getId()));
        if (taken) {
            throw new DomainException(
                    "PLN-013",
                    DomainException.Kind.CONFLICT,
                    "unit %s has a plan with this number in %d"
                            .formatted(row.getUnitId(), issue.on().getYear()),
                    issue.number().strip(),
                    String.valueOf(issue.on().getYear()));
        }
    }

    void requireTargets(UUID planId) {
        if (!db.fetchExists(TARGET, TARGET.PLAN_ID.eq(planId))) {
            throw invalid("PLN-007", "plan %s has no target".formatted(planId));
        }
    }

    /** The text, stripped; refused with the code if it is blank or longer. */
    String requireText(String text, String code, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new DomainException(
                    code,
                    DomainException.Kind.INVALID,
                    "text has %d characters, allowed: 1 to %d".formatted(stripped.length(), longest),
                    longest);
        }
        return stripped;
    }

    private static DomainException invalid(String code, String message) {
        return new DomainException(code, DomainException.Kind.INVALID, message);
    }
}
