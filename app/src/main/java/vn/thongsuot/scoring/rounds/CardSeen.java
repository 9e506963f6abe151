package vn.thongsuot.scoring.rounds;

import java.util.UUID;

/** A unit's score as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record CardSeen(UUID cardId, int version) {}
