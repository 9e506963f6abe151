package vn.thongsuot.scoring.rounds;

import java.util.UUID;

/** A round as somebody saw it when they pressed (Vietnamese: phiên bản đã xem). */
public record RoundSeen(UUID roundId, int version) {}
