package vn.thongsuot.payments.closing;

import java.util.Map;

/**
 * What a cashier took on a day, whole đồng by method, refunds in cash already taken off (Vietnamese: số phải nộp theo hình thức).
 *
 * @param byMethod sum by key of the method; methods without money are left out
 * @param receipts number of receipts that hold
 * @param cancelled number of receipts that were cancelled
 */
public record Takings(Map<String, Long> byMethod, int receipts, int cancelled) {

    private static final String CASH = "cash";

    public Takings {
        byMethod = Map.copyOf(byMethod);
    }

    public long cash() {
        return byMethod.getOrDefault(CASH, 0L);
    }

    public long total() {
        return byMethod.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counted minus expected: positive where there is too much. */
    public long difference(CashCount counted) {
        return counted.total() - cash();
    }
}
