package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.scoring.core.Entry;

/**
 * What people entered for one criterion of one unit, with their words (Vietnamese: điểm và ý kiến theo tiêu chí).
 *
 * @param version counts changes of this entry alone
 */
public record CardEntry(
        String code,
        Entry points,
        @Nullable String selfNote,
        Stage appraisal,
        @Nullable String objection,
        Stage answer,
        @Nullable String surveySource,
        @Nullable String councilNote,
        int version) {

    /**
     * Words of a stage and who wrote them when.
     *
     * @param by account; null before anybody did
     */
    public record Stage(
            @Nullable String words,
            @Nullable UUID by,
            @Nullable Instant at) {}

    static CardEntry none(String code) {
        Stage nothing = new Stage(null, null, null);
        return new CardEntry(code, Entry.NONE, null, nothing, null, nothing, null, null, 0);
    }

    public @Nullable BigDecimal appraised() {
        return points.appraised();
    }

    /** Whether an objection waits for its answer. */
    public boolean isOpen() {
        return objection != null && answer.at() == null;
    }
}
