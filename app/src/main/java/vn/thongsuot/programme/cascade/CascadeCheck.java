package vn.thongsuot.programme.cascade;

import static vn.thongsuot.db.programme.Tables.CASCADE_EXCEPTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.db.programme.tables.records.CascadeExceptionRecord;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.IssueCheck;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.shared.DomainException;

/** Compares a plan with its parent's edition in force, and knows the exceptions (Vietnamese: đối chiếu với cấp trên). */
@Service
@Transactional(readOnly = true)
public class CascadeCheck implements IssueCheck {

    private final DSLContext db;
    private final Plans plans;
    private final Indicators indicators;
    private final UnitDirectory units;
    private final Clock clock;

    CascadeCheck(DSLContext db, Plans plans, Indicators indicators, UnitDirectory units, Clock clock) {
        this.db = db;
        this.plans = plans;
        this.indicators = indicators;
        this.units = units;
        this.clock = clock;
    }

    /** Everything that does not fit the parent plan; empty for a plan without one. */
    public List<CascadeLine> list(Plan plan) {
        Optional<Plan> parent = findParent(plan);
        if (parent.isEmpty()) {
            return List.of();
        }
        Map<String, CascadeLine.Exemption> exemptions = exemptions(plan.id());
        return cascade(plan)
                .compare(plans.listTargetsOfPlan(parent.get().id()), plans.listTargetsOfPlan(plan.id()))
                .stream()
                .map(finding -> new CascadeLine(finding, exemptions.get(key(finding))))
                .toList();
    }

    /** How many contradictions nobody allowed. */
    public int countOpen(Plan plan) {
        return (int) list(plan).stream().filter(CascadeLine::isOpen).count();
    }

    /** The parent plan in the edition that is in force: an amended parent asks what its amendment says. */
    public Optional<Plan> findParent(Plan plan) {
        UUID id = plan.parentId();
        Optional<Plan> parent = id == null ? Optional.empty() : plans.find(id);
        while (parent.isPresent() && parent.get().state() == PlanState.AMENDED) {
            UUID amended = parent.get().id();
            parent = plans.listSuccessors(amended).stream()
                    .filter(next -> next.state().isPublic())
                    .findFirst();
        }
        return parent;
    }

    @Override
    public void check(Plan plan, boolean acknowledged) {
        int open = acknowledged ? 0 : countOpen(plan);
        if (open > 0) {
            throw new DomainException(
                    "PLN-012",
                    DomainException.Kind.CONFLICT,
                    "Plan %s: %d findings of the cascade are open and were not acknowledged."
                            .formatted(plan.id(), open),
                    open);
        }
    }

    private Cascade cascade(Plan plan) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        UnitLevel level = units.get(plan.unitId(), today).level();
        Map<String, Indicator> known =
                indicators.list(plan.authorityId()).stream().collect(Collectors.toMap(Indicator::id, i -> i));
        return new Cascade(level, plan.years(), id -> {
            Indicator indicator = known.get(id);
            return indicator == null ? null : indicator.higherIsBetter();
        });
    }

    private Map<String, CascadeLine.Exemption> exemptions(UUID planId) {
        return db.selectFrom(CASCADE_EXCEPTION)
                .where(CASCADE_EXCEPTION.PLAN_ID.eq(planId))
                .fetchMap(row -> row.getParentTargetId() + " " + row.getKind(), CascadeCheck::exemption);
    }

    private static String key(Finding finding) {
        return finding.parent() == null
                ? ""
                : finding.parentTargetId() + " " + finding.kind().key();
    }

    private static CascadeLine.Exemption exemption(CascadeExceptionRecord row) {
        return new CascadeLine.Exemption(
                row.getId(),
                row.getReason(),
                row.getAskedBy(),
                row.getAskedAt(),
                row.getApprovedBy(),
                row.getApprovedAt());
    }
}
