package vn.thongsuot.programme;

import java.util.UUID;

/** The plan as the person saw it when they decided (Vietnamese: phiên bản đã xem). */
public record PlanSeen(UUID planId, int version) {}
