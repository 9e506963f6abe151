package vn.thongsuot.payments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;

/**
 * What a module says when a case of its owes something (Vietnamese: lập khoản phải thu); amounts in whole đồng.
 *
 * @param gross more than 0, before reductions
 * @param exemption resolution that reduced it; null for none
 * @param exemptionReason why it applies, without names
 * @param enabled whether it can be paid online
 */
public record NewPayable(
        UUID authorityId,
        UUID unitId,
        String ownerKind,
        UUID ownerId,
        String label,
        String procedureCode,
        List<Item> items,
        long gross,
        long reduction,
        @Nullable String exemption,
        @Nullable String exemptionReason,
        boolean enabled) {

    public NewPayable {
        items = List.copyOf(items);
    }

    /** A line of the sum. @param kind {@code fee} (phí) or {@code charge} (lệ phí) */
    public record Item(LocalizedText name, String kind, int pages, int copies, long amount) {}
}
