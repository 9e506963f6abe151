package vn.thongsuot.scoring.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Score of one unit in a round (Vietnamese: phiếu chấm điểm).
 *
 * @param remarks why the office gave it back
 * @param version counts changes; a command that saw an older one is refused
 */
public record Scorecard(
        UUID id,
        UUID authorityId,
        UUID roundId,
        UUID unitId,
        CardState state,
        @Nullable String remarks,
        @Nullable LocalDate submittedOn,
        int version) {}
