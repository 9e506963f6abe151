package vn.thongsuot.surveys.rounds;

import java.util.UUID;

/** A round as a person saw it (Vietnamese: phiên bản người dùng đang xem). */
public record RoundSeen(UUID roundId, int version) {}
