package vn.thongsuot.payments.closing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cashier took on a day, whole đồng by method, refunds in cash already taken off (Vietnamese: số phải nộp theo hình thức).
 *
 * @param byMethod sum by key of the method; methods without money are left out
 * @param receipts number of receipts that hold
 * @param cancelled number of receipts that were cancelled
 * @param refunds what went back in cash; null in a day that was closed before this was written down with it
 */
public record Takings(
        Map<String, Long> byMethod,
        int receipts,
        int cancelled,
        @Nullable CashRefunds refunds) {

    private static final String CASH = "cash";

    public Takings {
        byMethod = Map.copyOf(byMethod);
    }

    public long cash() {
        return byMethod.getOrDefault(CASH, 0L);
    }

    /** Sums by method before refunds were taken off; without methods that took nothing. */
    public Map<String, Long> takenByMethod() {
        Map<String, Long> taken = new HashMap<>(byMethod);
        if (refunds != null) {
            taken.merge(CASH, refunds.sum(), Long::sum);
        }
        taken.values().removeIf(sum -> sum == 0);
        return taken;
    }

    Takings with(CashRefunds paidOut) {
        return new Takings(byMethod, receipts, cancelled, paidOut);
    }

    public long total() {
        return byMethod.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counted minus expected: positive where there is too much. */
    public long difference(CashCount counted) {
        return counted.total() - cash();
    }
}
