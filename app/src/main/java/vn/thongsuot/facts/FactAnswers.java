package vn.thongsuot.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exact values by request and group, both by their position in the question (Vietnamese: kết quả tính). */
public final class FactAnswers {

    private final List<FactRequest> requests;
    private final @Nullable BigDecimal[][] values;

    FactAnswers(List<FactRequest> requests, int groups) {
        this.requests = requests;
        this.values = new BigDecimal[requests.size()][groups];
    }

    void put(int request, int group, @Nullable BigDecimal value) {
        values[request][group] = value;
    }

    /** For sums that come from more than one place. */
    void add(int request, int group, @Nullable BigDecimal value) {
        BigDecimal known = values[request][group];
        values[request][group] = known == null ? value : value == null ? known : known.add(value);
    }

    /** What the rows say; null where a median, extreme or newest value has no row to come from. */
    public @Nullable BigDecimal get(int request, int group) {
        BigDecimal value = values[request][group];
        boolean zero = requests.get(request).aggregate().function().isZeroWhenEmpty();
        return value == null && zero ? BigDecimal.ZERO : value;
    }
}
