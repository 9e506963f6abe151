/**
 * Fees that are due and how they are paid (Vietnamese: thu phí, lệ phí; thanh toán): at the counter, by transfer with a VietQR, by
 * card, online; receipts in series without gaps, cash days, refunds, statements of the bank.
 *
 * <p><b>Owns</b>: payables, payments, receipts, drawers, refunds, statements. <b>Does not own</b>: what a procedure costs
 * (procedures), the case that owes (it knows a kind, an id and a label alone).
 * <p><b>Publishes</b>: {@link vn.thongsuot.payments.BalanceChanged}; fact {@code payment}. <b>Listens to</b>: nothing.
 * <p><b>Legal basis</b>: NĐ 118/2025/NĐ-CP Điều 24. <b>Start reading at</b>: {@link vn.thongsuot.payments.Payables}, {@link
 * vn.thongsuot.payments.PaymentTransitions}, {@link vn.thongsuot.payments.Counter}.
 */
@ApplicationModule(
        displayName = "Payments",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "platform",
            "platform :: api",
            "platform :: pdf",
            "organisation",
            "organisation :: spi",
            "identity",
            "exports",
            "facts"
        })
@NullMarked
package vn.thongsuot.payments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
