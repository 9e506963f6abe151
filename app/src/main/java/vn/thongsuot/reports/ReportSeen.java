package vn.thongsuot.reports;

import java.util.UUID;

/** A report as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record ReportSeen(UUID reportId, int version) {}
