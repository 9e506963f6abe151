package vn.thongsuot.programme.web;

import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.platform.Idempotency;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.programme.Plan;
import vn.thongsuot.programme.PlanAccess;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.Quote;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.cascade.CascadeCheck;
import vn.thongsuot.programme.cascade.CascadeExemptions;
import vn.thongsuot.programme.cascade.CascadeLine;
import vn.thongsuot.programme.cascade.CommitmentCheck;
import vn.thongsuot.programme.cascade.Commitments;
import vn.thongsuot.programme.cascade.Finding;
import vn.thongsuot.programme.duties.PlanDuties;
import vn.thongsuot.programme.duties.PlanDuty;

/** A plan beside its parent, and the plans that are owed under it. */
@Controller
class CascadeController {

    private final Plans plans;
    private final PlanAccess access;
    private final CascadeCheck check;
    private final CommitmentCheck commitments;
    private final CascadeExemptions exemptions;
    private final PlanDuties duties;
    private final PlanUnits units;
    private final Accounts accounts;
    private final Idempotency idempotency;
    private final Clock clock;

    CascadeController(
            Plans plans,
            PlanAccess access,
            CascadeCheck check,
            CommitmentCheck commitments,
            CascadeExemptions exemptions,
            PlanDuties duties,
            PlanUnits units,
            Accounts accounts,
            Idempotency idempotency,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.check = check;
        this.commitments = commitments;
        this.exemptions = exemptions;
        this.duties = duties;
        this.units = units;
        this.accounts = accounts;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @GetMapping("/desk/plans/{id}/cascade")
    @Requires(Permission.BOARD_READ)
    String cascade(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Plan plan = plans.get(actor, id);
        Plan parent = check.findParent(plan).orElse(null);
        List<CascadeLine> lines = check.list(plan);
        Map<UUID, String> names = accounts.displayNames(lines.stream()
                .map(CascadeLine::exemption)
                .filter(Objects::nonNull)
                .flatMap(exemption -> Stream.of(exemption.askedBy(), exemption.approvedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        model.addAttribute(
                "page",
                new CascadePage(
                        ui,
                        plan,
                        parent,
                        units.name(ui, plan.unitId()),
                        parent == null ? "" : units.name(ui, parent.unitId()),
                        (int) lines.stream().filter(CascadeLine::isOpen).count(),
                        lines.stream().map(line -> row(ui, line, names)).toList(),
                        commitments.list(plan).stream()
                                .map(gap -> shortfall(ui, gap))
                                .toList(),
                        access.may(actor, Permission.PROGRAMME_EDIT, plan),
                        parent != null && access.may(actor, Permission.PROGRAMME_APPROVE, parent)));
        return "programme/web/planCascade";
    }

    @PostMapping("/desk/plans/{id}/exceptions")
    @Requires(Permission.PROGRAMME_EDIT)
    String ask(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID target,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam UUID idempotencyKey) {
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "plan.exception-ask",
                        "/desk/plans/" + id + "/cascade",
                        () -> exemptions.ask(actor, id, target, kind, reason));
    }

    @PostMapping("/desk/plans/{id}/exceptions/{exception}/approve")
    @Requires(Permission.PROGRAMME_APPROVE)
    String approve(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID exception,
            @RequestParam UUID idempotencyKey) {
        return "redirect:"
                + idempotency.once(
                        idempotencyKey,
                        actor.accountId(),
                        "plan.exception-approve",
                        "/desk/plans/" + id + "/cascade",
                        () -> exemptions.approve(actor, id, exception));
    }

    @GetMapping("/desk/plans/{id}/duties")
    @Requires(Permission.BOARD_READ)
    String duties(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        Plan plan = plans.get(actor, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<PlanDuty> owed = duties.list(id);
        model.addAttribute(
                "page",
                new DutiesPage(
                        ui,
                        plan,
                        owed.stream().filter(duty -> duty.daysLate(today) > 0).count(),
                        owed.stream().filter(PlanDuty::isDone).count(),
                        owed.stream().map(duty -> row(ui, duty, today)).toList()));
        return "programme/web/planDuties";
    }

    private DutiesPage.Row row(Ui ui, PlanDuty duty, LocalDate today) {
        long late = duty.daysLate(today);
        String state = duty.isDone() ? (late > 0 ? "done-late" : "done") : late > 0 ? "late" : "owed";
        return new DutiesPage.Row(
                units.name(ui, duty.unitId()),
                ui.date(duty.dueOn()),
                "duty.state." + state,
                switch (state) {
                    case "done" -> "govuk-tag--green";
                    case "late" -> "govuk-tag--red";
                    case "owed" -> "govuk-tag--blue";
                    default -> "govuk-tag--yellow";
                },
                late,
                duty.issuedOn() == null ? null : ui.date(duty.issuedOn()),
                duty.childPlanId() == null ? null : "/desk/plans/" + duty.childPlanId(),
                duty.noLower());
    }

    private static CascadePage.Row row(Ui ui, CascadeLine line, Map<UUID, String> names) {
        Finding finding = line.finding();
        CascadeLine.Exemption exemption = line.exemption();
        return new CascadePage.Row(
                finding.kind().key(),
                !finding.kind().isContradiction()
                        ? "govuk-tag--blue"
                        : line.isOpen() ? "govuk-tag--red" : "govuk-tag--yellow",
                side(ui, finding.parent()),
                side(ui, finding.child()),
                finding.expected() == null ? null : PlanTexts.number(ui, finding.expected()),
                finding.parent() == null ? null : finding.parentTargetId().toString(),
                line.isOpen(),
                exemption == null ? null : exemption.id().toString(),
                exemption == null ? null : exemption.reason(),
                exemption == null ? null : who(ui, names, exemption.askedBy(), exemption.askedAt()),
                exemption == null || exemption.approvedBy() == null
                        ? null
                        : who(ui, names, exemption.approvedBy(), exemption.approvedAt()));
    }

    private static String who(Ui ui, Map<UUID, String> names, UUID account, java.time.@Nullable Instant at) {
        return names.getOrDefault(account, "") + ", " + ui.dateTime(at);
    }

    private static CascadePage.Shortfall shortfall(Ui ui, Commitments.Shortfall gap) {
        String unit = gap.parent().aim().unit();
        return new CascadePage.Shortfall(
                Objects.requireNonNull(side(ui, gap.parent())),
                PlanTexts.number(ui, gap.committed().setScale(2, RoundingMode.DOWN)) + " " + unit,
                gap.units());
    }

    private static CascadePage.@Nullable Side side(Ui ui, @Nullable Target target) {
        if (target == null) {
            return null;
        }
        Quote quote = target.quote();
        return new CascadePage.Side(
                target.n(),
                ui.text(target.statement()),
                PlanTexts.aim(ui, target.aim()),
                PlanTexts.horizon(ui, target.horizon()) + " · " + PlanTexts.level(ui, target.level()),
                quote == null ? null : quote.text());
    }
}
