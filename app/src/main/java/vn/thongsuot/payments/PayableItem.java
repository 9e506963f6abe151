package vn.thongsuot.payments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * A charge of what a case owes (Vietnamese: khoản thu); amounts in whole đồng.
 *
 * @param lineId of the fee schedule; null for what the catalogue or a document says
 * @param kind {@code fee} (phí) or {@code charge} (lệ phí)
 * @param legalBasis by which it is asked; empty where nobody wrote it
 * @param amount before the reduction
 * @param exemptionId resolution that reduced it; null for none and for those of earlier times
 * @param exemption number of that resolution; null for none
 * @param budgetPays whether the budget pays what it takes off
 */
public record PayableItem(
        @Nullable UUID lineId,
        LocalizedText name,
        String kind,
        String legalBasis,
        int pages,
        int copies,
        long amount,
        long reduction,
        @Nullable UUID exemptionId,
        @Nullable String exemption,
        boolean budgetPays) {}
