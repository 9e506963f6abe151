package vn.thongsuot.payments;

import vn.thongsuot.shared.LocalizedText;

/**
 * What a resolution took off one charge in some days (Vietnamese: số đã miễn, giảm theo nghị quyết); whole đồng.
 *
 * @param charge name of the charge
 * @param kind {@code fee} (phí) or {@code charge} (lệ phí)
 * @param budgetPays whether the budget pays it
 * @param cases how many cases it reduced
 */
public record Exempted(
        String resolution, LocalizedText charge, String kind, boolean budgetPays, int cases, long reduction) {}
