package vn.thongsuot.payments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module says when a case of its owes something (Vietnamese: lập khoản phải thu); amounts in whole đồng.
 *
 * @param exemption resolutions that reduced it; null for none
 * @param exemptionReason why they apply, without names
 * @param enabled whether it can be paid online
 */
public record NewPayable(
        UUID authorityId,
        UUID unitId,
        String ownerKind,
        UUID ownerId,
        String label,
        String procedureCode,
        List<PayableItem> items,
        @Nullable String exemption,
        @Nullable String exemptionReason,
        boolean enabled) {

    public NewPayable {
        items = List.copyOf(items);
    }

    /** Before reductions. */
    public long gross() {
        return items.stream().mapToLong(PayableItem::amount).sum();
    }

    public long reduction() {
        return items.stream().mapToLong(PayableItem::reduction).sum();
    }
}
