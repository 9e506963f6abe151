package vn.thongsuot.programme;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan without a number (Vietnamese: mục tiêu định tính): no indicator proves it, a leader judges it.
 *
 * @param n number within the plan
 * @param judgements how many there were; the last one counts
 */
public record Goal(
        UUID id,
        UUID planId,
        int n,
        ReformArea area,
        String statement,
        Horizon horizon,
        int judgements,
        @Nullable Judgement judgement) {

    /** What a plan says of a goal (Vietnamese: nội dung mục tiêu). */
    public record Words(
            ReformArea area,
            String statement,
            Horizon horizon,
            @Nullable Quote quote) {}

    /**
     * What a leader concluded (Vietnamese: kết luận).
     *
     * @param grounds the paper or result on which it stands
     */
    public record Judgement(boolean met, String grounds, Instant at, UUID by) {}
}
