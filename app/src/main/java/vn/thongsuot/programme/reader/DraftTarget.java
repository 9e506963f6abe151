package vn.thongsuot.programme.reader;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measurable target as it was read (Vietnamese: chỉ tiêu).
 *
 * @param n place in the document, from 1
 * @param area one of the seven codes of {@link Area}
 * @param horizon YYYY or YYYY-YYYY; null where neither the text nor its heads say a year
 * @param comparator {@code >=, >, =, <=, <, decrease>=, increase>=, range, per-year-increase>=}; null without a number
 * @param values none for a target without a number, one, or the two ends of a range
 * @param unit {@code %} or the counted noun in lower case
 * @param level province, district or commune, only where the text ties the number to that one level
 * @param baseline what is compared with, as the text says it
 * @param nestedIn the {@link #n} of the target whose part this one is ("trong đó", "trong số đó")
 * @param quote the literal piece of the text from {@code start} to {@code end}
 */
public record DraftTarget(
        int n,
        String area,
        @Nullable String horizon,
        String subject,
        @Nullable String comparator,
        List<BigDecimal> values,
        @Nullable String unit,
        @Nullable String level,
        @Nullable String scope,
        @Nullable String baseline,
        @Nullable Integer nestedIn,
        String quote,
        int start,
        int end,
        List<Doubt> doubts) {

    public DraftTarget {
        values = List.copyOf(values);
        doubts = List.copyOf(doubts);
    }
}
