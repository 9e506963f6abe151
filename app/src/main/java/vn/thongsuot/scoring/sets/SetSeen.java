package vn.thongsuot.scoring.sets;

import java.util.UUID;

/** A set as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record SetSeen(UUID setId, int version) {}
