package vn.thongsuot.payments.web;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.platform.api.Allowed;

/**
 * Money that another system took for a payable.
 *
 * @param method cash, card, qr, transfer or wallet
 * @param platform none, national or province
 * @param proof approval code or reference; needed for everything but cash
 */
record PaymentRequest(
        @Allowed(of = PaymentMethod.class) String method,
        @Allowed(of = PaymentPlatform.class) @Nullable String platform,
        long amountDong,
        @Nullable String proof) {}
