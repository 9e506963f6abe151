package vn.thongsuot.inspections.findings;

import java.util.UUID;

/** A finding as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record FindingSeen(UUID findingId, int version) {}
