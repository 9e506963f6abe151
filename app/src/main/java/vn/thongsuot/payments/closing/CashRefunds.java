package vn.thongsuot.payments.closing;

/**
 * What was paid back in cash on a day (Vietnamese: hoàn trả bằng tiền mặt).
 *
 * @param count how many refunds
 * @param sum in whole đồng
 */
public record CashRefunds(int count, long sum) {}
