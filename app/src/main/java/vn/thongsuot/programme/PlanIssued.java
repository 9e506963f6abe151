package vn.thongsuot.programme;

import java.util.UUID;

/**
 * A plan was issued (Vietnamese: kế hoạch đã ban hành); published in the transaction of the issue, which fails with its
 * listeners. Listens: the duties of child plans.
 *
 * @param plan as issued
 * @param eventId of the entry in the plan's stream; facts that follow from the issue carry it
 */
public record PlanIssued(Plan plan, UUID eventId) {}
