package vn.thongsuot.surveys.rounds;

import java.util.UUID;

/** An invitation as its link opens it (Vietnamese: thư mời khảo sát). */
public record Invited(UUID id, UUID roundId, UUID unitId, String fieldGroup, Channel channel, boolean used) {}
