package vn.thongsuot.payments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.api.Allowed;
import vn.thongsuot.shared.LocalizedText;

/**
 * A charge of a sum for other systems, the same wherever it is read (Vietnamese: khoản thu); amounts in whole đồng.
 *
 * @param lineId line of the fee schedule; null for what the catalogue or a document says
 * @param exemption resolution that reduced it; null for none
 */
public record ChargeJson(
        @Nullable UUID lineId,
        LocalizedText name,

        @Allowed({"fee", "charge"}) String kind,

        String legalBasis,
        int pages,
        int copies,
        long amountDong,
        long reductionDong,
        @Nullable String exemption) {

    public static ChargeJson of(PayableItem item) {
        return new ChargeJson(
                item.lineId(),
                item.name(),
                item.kind(),
                item.legalBasis(),
                item.pages(),
                item.copies(),
                item.amount(),
                item.reduction(),
                item.exemption());
    }
}
