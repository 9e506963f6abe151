package vn.thongsuot.surveys.answers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.rounds.Channel;
import vn.thongsuot.surveys.rounds.Stratum;

/**
 * A numbered sheet (Vietnamese: phiếu giấy).
 *
 * @param n printed on it, unique in its round
 * @param first what the first person keyed; null before and after
 */
public record Sheet(
        UUID id,
        UUID roundId,
        int n,
        Stratum.Key stratum,
        Channel channel,
        SheetState state,
        int version,
        @Nullable UUID firstBy,
        @Nullable UUID secondBy,
        @Nullable Filled first,
        @Nullable Filled second) {}
