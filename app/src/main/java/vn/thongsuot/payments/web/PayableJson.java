package vn.thongsuot.payments.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.payments.ChargeJson;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.PayableState;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.payments.PaymentState;
import vn.thongsuot.platform.api.Allowed;

/** A payable for other systems; amounts in whole đồng, no payer. */
record PayableJson(
        UUID id,
        int version,
        UUID unitId,
        String code,
        String procedureCode,
        String reference,
        @Allowed(of = PayableState.class) String state,
        long grossDong,
        long reductionDong,
        long amountDong,
        long paidDong,
        long remainingDong,
        long surplusDong,
        @Nullable String exemption,
        boolean onlinePayment,
        Instant createdAt,
        List<ChargeJson> charges,
        List<PaymentJson> payments) {

    /** A payment order. */
    record PaymentJson(
            UUID id,
            @Allowed(of = PaymentMethod.class) String method,
            @Allowed(of = PaymentPlatform.class) String platform,
            @Allowed(of = PaymentState.class) String state,
            long amountDong,
            @Nullable Instant settledAt) {}

    static PayableJson of(Payable payable, List<PayableItem> items, List<Payment> payments) {
        return new PayableJson(
                payable.id(),
                payable.version(),
                payable.unitId(),
                payable.label(),
                payable.procedureCode(),
                payable.reference(),
                payable.state().key(),
                payable.gross(),
                payable.reduction(),
                payable.amount(),
                payable.paid(),
                payable.remaining(),
                payable.surplus(),
                payable.exemption(),
                payable.enabled(),
                payable.createdAt(),
                items.stream().map(ChargeJson::of).toList(),
                payments.stream().map(PayableJson::of).toList());
    }

    private static PaymentJson of(Payment payment) {
        return new PaymentJson(
                payment.id(),
                payment.method().key(),
                payment.platform().key(),
                payment.state().key(),
                payment.amount(),
                payment.settledAt());
    }
}
