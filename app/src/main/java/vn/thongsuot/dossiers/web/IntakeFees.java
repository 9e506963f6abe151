package vn.thongsuot.dossiers.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeAssessment;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.Money;

/** The fee as it is chosen at the desk: charges, numbers, reductions and the sum. */
@Component
class IntakeFees {

    private static final String PICK = "pick-";
    private static final String PAGES = "pages-";
    private static final String COPIES = "copies-";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final FeeSchedule schedule;
    private final DossierDetails details;
    private final Clock clock;

    IntakeFees(FeeSchedule schedule, DossierDetails details, Clock clock) {
        this.schedule = schedule;
        this.details = details;
        this.clock = clock;
    }

    /** Whether the fee or its payment was refused, so that the rest of what was typed comes back. */
    static boolean isAbout(DomainException refused) {
        return refused.code().startsWith("FEE-") || refused.code().startsWith("PAY-");
    }

    /** What was chosen for this procedure; the usual where nothing was, or where it was chosen for another one. */
    static FeeChoice choice(Map<String, String> typed, String procedureCode) {
        if (!procedureCode.equals(typed.get("of"))) {
            return FeeChoice.USUAL;
        }
        List<FeeChoice.Line> lines = typed.keySet().stream()
                .filter(name -> name.startsWith(PICK))
                .flatMap(name -> Typed.id(name.substring(PICK.length())).stream())
                .map(id -> new FeeChoice.Line(id, pieces(typed, PAGES + id), pieces(typed, COPIES + id)))
                .toList();
        String reason = typed.getOrDefault("reason", "");
        return new FeeChoice(
                lines, Typed.id(typed.getOrDefault("exemption", "")).orElse(null), reason, document(typed));
    }

    /** Nothing to choose and nothing to say for a procedure that is free. */
    Optional<FeeForm> offer(Ui ui, Actor actor, ProcedureView procedure, IntakeForm form) {
        return offer(
                ui,
                actor.authorityId(),
                procedure,
                new Case(
                        form.channel(),
                        LocalDate.ofInstant(clock.instant(), clock.getZone()),
                        form.fee(),
                        choice(form.fee(), procedure.code())));
    }

    /** A case whose fee is chosen. @param typed what stands in the form */
    record Case(String channel, LocalDate on, Map<String, String> typed, FeeChoice choice) {}

    Optional<FeeForm> offer(Ui ui, UUID authorityId, ProcedureView procedure, Case of) {
        FeeRule rule = schedule.rule(authorityId, procedure, of.on());
        List<FeeLine> lines = schedule.list(authorityId, procedure, of.on());
        if (rule.source() == FeeRule.Source.FREE) {
            return Optional.empty();
        }
        FeeAssessment sum = FeeAssessment.NOTHING;
        String error = null;
        try {
            sum = schedule.assess(authorityId, procedure, of.channel(), of.on(), of.choice());
        } catch (DomainException refused) {
            error = ui.error(refused);
        }
        return Optional.of(new FeeForm(
                procedure.code(),
                lines(ui, lines, of.choice()),
                rule.takesDocuments() ? documentOf(of) : null,
                FeeTexts.source(ui, rule),
                FeeTexts.warning(ui, rule),
                lines.isEmpty() ? List.of() : exemptions(ui, authorityId, procedure, of, lines),
                of.choice().reason(),
                sum.items().stream().map(item -> sum(ui, item)).toList(),
                ui.money(sum.net().dong()),
                sum.net().isZero(),
                error));
    }

    private static List<FeeForm.Line> lines(Ui ui, List<FeeLine> lines, FeeChoice choice) {
        List<FeeChoice.Line> wanted = choice.lines() == null
                ? FeeSchedule.usual(lines).stream()
                        .map(line -> new FeeChoice.Line(line.id(), 1, 1))
                        .toList()
                : choice.lines();
        return lines.stream()
                .map(line -> line(
                        ui,
                        line,
                        wanted.stream()
                                .filter(one -> one.lineId().equals(line.id()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static FeeForm.Line line(Ui ui, FeeLine line, FeeChoice.@Nullable Line chosen) {
        return new FeeForm.Line(
                line.id().toString(),
                ui.t(
                        "fee.line.kind",
                        FeeTexts.line(ui, line),
                        ui.t("fee.kind." + line.kind().key())),
                chosen != null,
                line.basis() == FeeBasis.PER_PAGE,
                line.basis() != FeeBasis.FIXED,
                chosen == null ? "1" : String.valueOf(chosen.pages()),
                chosen == null ? "1" : String.valueOf(chosen.copies()));
    }

    private List<Choice> exemptions(Ui ui, UUID authorityId, ProcedureView procedure, Case of, List<FeeLine> lines) {
        return schedule.listExemptions(authorityId, procedure.code(), of.channel(), of.on()).stream()
                .filter(one -> !one.isAutomatic())
                .map(one -> new Choice(
                        one.id().toString(),
                        name(ui, one, lines),
                        one.id().equals(of.choice().exemptionId())))
                .toList();
    }

    private static FeeForm.Sum sum(Ui ui, FeeAssessment.Item item) {
        Exemption exemption = item.exemption();
        return new FeeForm.Sum(
                ui.text(item.name()),
                ui.t("fee.kind." + item.kind().key()),
                ui.money(item.amount().dong()),
                exemption == null
                        ? ""
                        : ui.t(
                                "fee.reduced",
                                ui.money(item.reduction().dong()),
                                exemption.resolution(),
                                ui.money(item.amount().dong() - item.reduction().dong())));
    }

    private static FeeForm.Document documentOf(Case of) {
        FeeChoice.Documented chosen = of.choice().document();
        return chosen == null || of.typed().containsKey("document-amount")
                ? documentOf(of.typed())
                : new FeeForm.Document(
                        chosen.kind().key(), String.valueOf(chosen.amount().dong()), chosen.document());
    }

    private static FeeForm.Document documentOf(Map<String, String> typed) {
        return new FeeForm.Document(
                typed.getOrDefault("document-kind", FeeKind.CHARGE.key()),
                typed.getOrDefault("document-amount", ""),
                typed.getOrDefault("document-words", ""));
    }

    private static FeeChoice.@Nullable Documented document(Map<String, String> typed) {
        FeeForm.Document document = documentOf(typed);
        if (!document.typed()) {
            return null;
        }
        Money amount = Typed.number(document.amount())
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) < 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(number -> Money.ofDong(number.longValueExact()))
                .orElse(Money.ZERO);
        FeeKind kind = document.kind().equals(FeeKind.FEE.key()) ? FeeKind.FEE : FeeKind.CHARGE;
        return new FeeChoice.Documented(kind, amount, document.words());
    }

    /** What the dossier that was received last owes; nothing for a free one. */
    IntakePage.@Nullable Owed received(Ui ui, Actor actor, String code) {
        return DossierCode.find(code)
                .map(found -> details.get(actor, found))
                .filter(detail -> detail.feeAmount() > 0)
                .map(detail -> owed(ui, detail))
                .orElse(null);
    }

    private static IntakePage.Owed owed(Ui ui, DossierDetail detail) {
        return new IntakePage.Owed(ui.money(detail.feeAmount()), detail.feePaidAt() != null);
    }

    private static String name(Ui ui, Exemption exemption, List<FeeLine> lines) {
        String whole = ui.text(exemption.name()) + " – " + ui.text(exemption.subject());
        return exemption.namesCharges()
                ? ui.t("fee.exemption.only", whole, FeeTexts.charges(ui, exemption, lines))
                : whole;
    }

    private static int pieces(Map<String, String> typed, String name) {
        String number = typed.getOrDefault(name, "1").strip();
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    }
}
