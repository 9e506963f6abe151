package vn.thongsuot.inspections;

import java.util.UUID;

/** An inspection as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record InspectionSeen(UUID inspectionId, int version) {}
