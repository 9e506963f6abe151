package vn.thongsuot.scoring.rounds;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a field's owner says of one criterion (Vietnamese: điểm thẩm định của một tiêu chí).
 *
 * @param entryVersion of the entry that was seen
 * @param points null = not yet
 */
public record AppraisedScore(
        String code,
        int entryVersion,
        boolean applicable,
        @Nullable BigDecimal points,
        String note) {}
