package vn.thongsuot.payments.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentState;
import vn.thongsuot.payments.Receipt;
import vn.thongsuot.payments.refunds.Refund;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.payments.spi.ChargeCorrections;
import vn.thongsuot.payments.vietqr.TransferRequests;
import vn.thongsuot.platform.Choice;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.QrDrawing;

/** Makes the page of a payable. */
@Component
class PayablePages {

    private final Payables payables;
    private final Refunds refunds;
    private final TransferRequests transfers;
    private final PaymentNames names;
    private final List<ChargeCorrections> corrections;
    private final AccessPolicy policy;

    PayablePages(
            Payables payables,
            Refunds refunds,
            TransferRequests transfers,
            PaymentNames names,
            List<ChargeCorrections> corrections,
            AccessPolicy policy) {
        this.payables = payables;
        this.refunds = refunds;
        this.transfers = transfers;
        this.names = names;
        this.corrections = corrections;
        this.policy = policy;
    }

    PayablePage make(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Payable payable = payables.get(actor, id);
        boolean mayCollect = policy.mayIn(actor, Permission.PAYMENT_COLLECT, payable.unitId());
        List<Payment> payments = payables.payments(id);
        Map<UUID, Receipt> receipts =
                payables.receipts(id).stream().collect(Collectors.toMap(Receipt::paymentId, Function.identity()));
        Map<UUID, String> people =
                names.people(payments.stream().flatMap(payment -> Stream.ofNullable(payment.orderedBy())));
        return new PayablePage(
                ui,
                payable,
                names.unit(ui, payable.unitId()),
                look(payable),
                payables.items(payable).stream().map(item -> item(ui, item)).toList(),
                payments.stream()
                        .map(payment -> paid(ui, payment, receipts.get(payment.id()), people, mayCollect))
                        .toList(),
                refunds.listOf(id).stream().map(refund -> back(ui, refund)).toList(),
                methods(ui, form),
                transfer(payable),
                mayCollect,
                corrections.stream()
                        .flatMap(one -> one.find(actor, payable.ownerKind(), payable.ownerId()).stream())
                        .findFirst()
                        .orElse(null),
                form,
                errors);
    }

    /** Without what only the rows need. */
    static String proof(Payment payment) {
        String proof = payment.proof();
        return proof == null ? "" : proof.substring(proof.lastIndexOf(' ') + 1);
    }

    private static List<Choice> methods(Ui ui, TypedForm form) {
        String chosen = form.textOr("method", PaymentMethod.CASH.key());
        return Stream.of(PaymentMethod.CASH, PaymentMethod.QR, PaymentMethod.CARD, PaymentMethod.TRANSFER)
                .map(method -> new Choice(
                        method.key(),
                        ui.t("payment.method." + method.key()),
                        method.key().equals(chosen)))
                .toList();
    }

    private PayablePage.@Nullable Transfer transfer(Payable payable) {
        return transfers
                .find(payable)
                .map(request -> {
                    QrDrawing drawing = QrDrawing.of(request.payload());
                    return new PayablePage.Transfer(
                            request.account().bankName(),
                            request.account().number(),
                            request.account().holder(),
                            drawing.size(),
                            drawing.path());
                })
                .orElse(null);
    }

    /** A charge in the reader's words. */
    static PayablePage.Item item(Ui ui, PayableItem item) {
        return new PayablePage.Item(
                ui.text(item.name()),
                ui.t("fee.kind." + item.kind()),
                item.legalBasis(),
                item.pages() > 1
                        ? ui.t("fee.pagesAndCopies", item.pages(), item.copies())
                        : ui.t("fee.copiesOnly", item.copies()),
                ui.money(item.amount()),
                item.reduction() == 0
                        ? ""
                        : ui.t(
                                "fee.reduced",
                                ui.money(item.reduction()),
                                item.exemption(),
                                ui.money(item.amount() - item.reduction())));
    }

    private static PayablePage.Paid paid(
            Ui ui, Payment payment, @Nullable Receipt receipt, Map<UUID, String> people, boolean mayCollect) {
        boolean settled = payment.state() == PaymentState.SETTLED;
        UUID by = payment.orderedBy();
        return new PayablePage.Paid(
                payment.id().toString(),
                ui.dateTime(payment.settledAt() == null ? payment.orderedAt() : payment.settledAt()),
                ui.t("payment.method." + payment.method().key()),
                ui.money(payment.amount()),
                "payment.state." + payment.state().key(),
                settled ? "govuk-tag--green" : "govuk-tag--grey",
                proof(payment),
                by == null ? ui.t("payments.online") : people.getOrDefault(by, "–"),
                receipt == null ? null : receipt.id().toString(),
                receipt == null ? "" : receipt.text(),
                receipt == null || receipt.cancelReason() == null ? "" : receipt.cancelReason(),
                mayCollect && settled && payment.drawerId() != null,
                mayCollect && settled);
    }

    private static PayablePage.Back back(Ui ui, Refund refund) {
        return new PayablePage.Back(
                "/desk/payments/refunds/" + refund.id(),
                ui.money(refund.amount()),
                "refund.state." + refund.state().key(),
                refund.reason());
    }

    private static String look(Payable payable) {
        return switch (payable.state()) {
            case OPEN -> "govuk-tag--blue";
            case PAID, WAIVED -> "govuk-tag--green";
            case CANCELLED, REFUNDED -> "govuk-tag--grey";
        };
    }
}
