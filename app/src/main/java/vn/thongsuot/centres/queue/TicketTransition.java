package vn.thongsuot.centres.queue;

/** An edge of a number's life cycle (Vietnamese: bước chuyển trạng thái). */
public record TicketTransition(TicketStatus from, TicketAction action, TicketStatus to, String event) {}
