package vn.thongsuot.payments;

/**
 * What a resolution took off the charges of one kind in some days (Vietnamese: số đã miễn, giảm theo nghị quyết); whole đồng.
 *
 * @param kind {@code fee} (phí) or {@code charge} (lệ phí)
 * @param budgetPays whether the budget pays it
 * @param cases how many cases it reduced
 */
public record Exempted(String resolution, String kind, boolean budgetPays, int cases, long reduction) {}
