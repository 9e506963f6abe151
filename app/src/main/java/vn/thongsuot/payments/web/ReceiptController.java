package vn.thongsuot.payments.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.payments.DongWords;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.PayableItem;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.Receipt;
import vn.thongsuot.payments.spi.PayerNames;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.platform.pdf.PdfPrinter;

/** Receipts as PDF/A; printed anew from the same rows whenever one is opened. */
@Controller
class ReceiptController {

    private final Payables payables;
    private final List<PayerNames> payers;
    private final PaymentNames names;
    private final Issuers issuers;
    private final PdfPrinter printer;
    private final Clock clock;

    ReceiptController(
            Payables payables,
            List<PayerNames> payers,
            PaymentNames names,
            Issuers issuers,
            PdfPrinter printer,
            Clock clock) {
        this.payables = payables;
        this.payers = List.copyOf(payers);
        this.names = names;
        this.issuers = issuers;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/desk/payments/{id}/receipts/{receipt}.pdf")
    @Requires(Permission.PAYMENT_READ)
    ResponseEntity<byte[]> receipt(
            @CurrentActor Actor actor, Ui ui, @PathVariable UUID id, @PathVariable UUID receipt) {
        Payable payable = payables.get(actor, id);
        Receipt issued = payables.receipts(id).stream()
                .filter(one -> one.id().equals(receipt))
                .findFirst()
                .orElseThrow(AccessPolicy::notFound);
        ReceiptPaper paper = paper(ui.inVietnamese(), actor, payable, issued);
        byte[] file = printer.print("payments/web/paperReceipt.jte", Map.of("paper", paper), paper.at());
        return Attachments.shown(
                ui.t("receipt.file", issued.text().replace('/', '-')) + ".pdf", MediaType.APPLICATION_PDF_VALUE, file);
    }

    private ReceiptPaper paper(Ui ui, Actor actor, Payable payable, Receipt receipt) {
        Payment payment = payables.paymentsOf(List.of(receipt.paymentId())).getFirst();
        LocalDateTime at = LocalDateTime.ofInstant(receipt.issuedAt(), clock.getZone());
        UUID cashier = receipt.issuedBy();
        List<PayableItem> items = payables.items(receipt);
        return new ReceiptPaper(
                ui,
                issuers.get(receipt.unitId(), at.toLocalDate()),
                names.unit(ui, receipt.unitId(), at.toLocalDate()),
                receipt.text(),
                at,
                payers.stream()
                        .map(source -> source.find(actor, payable.ownerKind(), payable.ownerId()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null),
                payable.label(),
                payable.procedureCode(),
                items.stream().map(item -> PayablePages.item(ui, item)).toList(),
                reduced(ui, items),
                ui.money(receipt.amount()),
                DongWords.of(receipt.amount()),
                ui.t("payment.method." + payment.method().key()),
                cashier == null ? "" : names.people(Stream.of(cashier)).getOrDefault(cashier, ""),
                receipt.cancelReason());
    }

    private static ReceiptPaper.@Nullable Reduced reduced(Ui ui, List<PayableItem> items) {
        long before = items.stream().mapToLong(PayableItem::amount).sum();
        long off = items.stream().mapToLong(PayableItem::reduction).sum();
        String resolutions = items.stream()
                .flatMap(item -> Stream.ofNullable(item.exemption()))
                .distinct()
                .collect(Collectors.joining(", "));
        return off == 0
                ? null
                : new ReceiptPaper.Reduced(resolutions, ui.money(before), ui.money(off), ui.money(before - off));
    }
}
