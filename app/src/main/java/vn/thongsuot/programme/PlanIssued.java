package vn.thongsuot.programme;

/**
 * A plan was issued (Vietnamese: kế hoạch đã ban hành); published in the transaction of the issue, which fails with its
 * listeners. Listens: the duties of child plans.
 *
 * @param plan as issued
 */
public record PlanIssued(Plan plan) {}
