package vn.thongsuot.dossiers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.procedures.fees.FeeTexts;
import vn.thongsuot.shared.DomainException;

/** The fee on the intake page: cases, numbers, reductions and the sum. */
@Component
class IntakeFees {

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

    static FeeChoice choice(IntakeForm form) {
        return new FeeChoice(
                id(form, "line"),
                number(form.feeOr("pages", "1")),
                number(form.feeOr("copies", "1")),
                id(form, "exemption"),
                form.feeOr("reason", ""));
    }

    /** Nothing for a procedure without a fee. */
    Optional<IntakePage.Fee> offer(Ui ui, Actor actor, ProcedureView procedure, IntakeForm form) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<FeeLine> lines = schedule.list(actor.authorityId(), procedure, today);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        FeeChoice choice = choice(form);
        FeeLine chosen = lines.stream()
                .filter(line -> line.id().equals(choice.lineId()))
                .findFirst()
                .orElse(lines.getFirst());
        FeeAssessment sum = FeeAssessment.NOTHING;
        String error = null;
        try {
            sum = schedule.assess(actor.authorityId(), procedure, form.channel(), today, choice);
        } catch (DomainException refused) {
            error = ui.error(refused);
        }
        Exemption exemption = sum.exemption();
        return Optional.of(new IntakePage.Fee(
                lines.stream()
                        .map(line -> new Choice(line.id().toString(), FeeTexts.line(ui, line), line.equals(chosen)))
                        .toList(),
                schedule.listExemptions(actor.authorityId(), procedure.code(), form.channel(), today).stream()
                        .filter(one -> !one.isAutomatic())
                        .map(one -> new Choice(
                                one.id().toString(), name(ui, one), one.id().equals(choice.exemptionId())))
                        .toList(),
                chosen.basis() == FeeBasis.PER_PAGE,
                chosen.basis() != FeeBasis.FIXED,
                form.feeOr("pages", "1"),
                form.feeOr("copies", "1"),
                choice.reason(),
                exemption == null
                        ? ""
                        : ui.t("fee.reduced", ui.money(sum.reduction().dong()), exemption.resolution()),
                ui.money(sum.net().dong()),
                sum.net().isZero(),
                error));
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

    private static String name(Ui ui, Exemption exemption) {
        return ui.text(exemption.name()) + " – " + ui.text(exemption.subject());
    }

    private static @Nullable UUID id(IntakeForm form, String name) {
        return Typed.id(form.feeOr(name, "")).orElse(null);
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
