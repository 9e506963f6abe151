package vn.thongsuot.payments;

import org.jspecify.annotations.Nullable;

/**
 * What a cashier took (Vietnamese: khoản vừa thu).
 *
 * @param dong whole đồng
 * @param proof approval code of the terminal or reference of the bank; null for cash
 */
public record Collected(
        PaymentMethod method,
        PaymentPlatform platform,
        long dong,
        @Nullable String proof) {

    public static Collected cash(long dong) {
        return new Collected(PaymentMethod.CASH, PaymentPlatform.NONE, dong, null);
    }

    public static Collected atCounter(PaymentMethod method, long dong, @Nullable String proof) {
        return new Collected(method, PaymentPlatform.NONE, dong, proof);
    }
}
