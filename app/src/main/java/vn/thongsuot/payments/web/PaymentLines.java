package vn.thongsuot.payments.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.Receipt;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;

/** Receipts with what they are for, the same on the page and in a file. */
@Component
class PaymentLines {

    private final Payables payables;
    private final PaymentNames names;

    PaymentLines(Payables payables, PaymentNames names) {
        this.payables = payables;
        this.names = names;
    }

    /** A receipt with its payment and payable. */
    record Line(Receipt receipt, Payment payment, Payable payable) {}

    /** Days that were asked for, at most a year. */
    record Days(LocalDate first, LocalDate last) {}

    /** Without days, today. */
    Days days(String from, String to) {
        LocalDate first = Typed.day(from).orElse(names.today());
        LocalDate last = Typed.day(to).orElse(first);
        LocalDate latest = first.plusYears(1);
        return new Days(first, last.isBefore(first) ? first : last.isAfter(latest) ? latest : last);
    }

    /** Newest first. */
    List<Line> list(Collection<UUID> units, Days days) {
        List<Receipt> receipts = payables.receipts(units, days.first(), days.last());
        Map<UUID, Payment> payments = payables
                .paymentsOf(receipts.stream().map(Receipt::paymentId).toList())
                .stream()
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        Map<UUID, Payable> owed = payables
                .list(receipts.stream().map(Receipt::payableId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Payable::id, Function.identity()));
        return receipts.reversed().stream()
                .map(receipt -> new Line(
                        receipt,
                        Objects.requireNonNull(payments.get(receipt.paymentId())),
                        Objects.requireNonNull(owed.get(receipt.payableId()))))
                .toList();
    }

    Map<UUID, String> cashiers(List<Line> lines) {
        return names.people(
                lines.stream().flatMap(line -> Stream.ofNullable(line.receipt().issuedBy())));
    }

    static String by(Ui ui, Line line, Map<UUID, String> cashiers) {
        UUID cashier = line.receipt().issuedBy();
        return cashier == null ? ui.t("payments.online") : cashiers.getOrDefault(cashier, "–");
    }
}
