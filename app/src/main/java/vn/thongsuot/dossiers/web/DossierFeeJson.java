package vn.thongsuot.dossiers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.payments.ChargeJson;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.procedures.fees.Exemption;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeRule;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

/**
 * What a dossier owes for other systems; amounts in whole đồng.
 *
 * @param scheduleDay day whose schedule counts
 * @param exemption resolutions that reduced it; null for none
 * @param charges what it is made of now
 * @param lines charges of the schedule that can be chosen
 * @param exemptions reductions that can be asked for or hold by themselves
 */
record DossierFeeJson(
        String code,
        int version,
        LocalDate scheduleDay,
        @Allowed(of = FeeRule.Source.class) String source,
        long amountDong,
        long paidDong,
        long remainingDong,
        long surplusDong,
        @Nullable String exemption,
        List<ChargeJson> charges,
        List<FeeLineJson> lines,
        List<FeeExemptionJson> exemptions) {

    /** A charge of the schedule. */
    record FeeLineJson(
            UUID lineId,
            LocalizedText name,

            @Allowed({"fee", "charge"}) String kind,

            @Allowed(of = FeeBasis.class) String basis,
            long amountDong,
            @Nullable Integer stepFromPage,
            @Nullable Long stepDong,
            @Nullable Long mostDong,
            boolean usual,
            String legalBasis) {}

    /**
     * A resolution.
     *
     * @param subject null where it holds for everybody by itself
     * @param lineIds charges of the schedule that it reduces; null for all
     */
    record FeeExemptionJson(
            UUID exemptionId,
            String resolution,
            LocalizedText name,
            @Nullable LocalizedText subject,
            @Nullable Integer percent,
            @Nullable Long amountDong,
            @Nullable List<UUID> lineIds) {}

    /** What the schedule of the reception day offers. */
    record Offer(LocalDate day, FeeRule rule, List<FeeLine> lines, List<Exemption> exemptions) {}

    static DossierFeeJson of(DossierDetail dossier, @Nullable Payable owed, List<PayableItem> items, Offer offer) {
        boolean settled = dossier.feePaidAt() != null;
        boolean chooses = offer.rule().source() == FeeRule.Source.SCHEDULE;
        return new DossierFeeJson(
                dossier.code().value(),
                dossier.version(),
                offer.day(),
                offer.rule().source().key(),
                dossier.feeAmount(),
                owed != null ? owed.paid() : settled ? dossier.feeAmount() : 0,
                owed != null ? owed.remaining() : settled ? 0 : dossier.feeAmount(),
                owed == null ? 0 : owed.surplus(),
                owed == null ? null : owed.exemption(),
                items.stream().map(ChargeJson::of).toList(),
                chooses ? offer.lines().stream().map(DossierFeeJson::of).toList() : List.of(),
                offer.exemptions().stream().map(one -> of(one, offer.lines())).toList());
    }

    private static FeeLineJson of(FeeLine line) {
        FeeLine.Step step = line.step();
        return new FeeLineJson(
                line.id(),
                line.name(),
                line.kind().key(),
                line.basis().key(),
                line.amount().dong(),
                step == null ? null : step.fromPage(),
                step == null ? null : step.amount().dong(),
                dong(line.most()),
                line.usual(),
                line.legalBasis());
    }

    private static FeeExemptionJson of(Exemption exemption, List<FeeLine> lines) {
        return new FeeExemptionJson(
                exemption.id(),
                exemption.resolution(),
                exemption.name(),
                exemption.subject(),
                exemption.percent(),
                dong(exemption.amount()),
                exemption.namesCharges()
                        ? lines.stream()
                                .filter(exemption::covers)
                                .map(FeeLine::id)
                                .toList()
                        : null);
    }

    private static @Nullable Long dong(@Nullable Money money) {
        return money == null ? null : money.dong();
    }
}
