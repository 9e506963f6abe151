package vn.thongsuot.payments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.Receipt;
import vn.thongsuot.platform.Attachments;
import vn.thongsuot.platform.Sheets;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.Ui;

/** What is due at the actor's units and what was taken there, as a page and as Excel. */
@Controller
class PaymentListController {

    private final Payables payables;
    private final UnitDirectory units;
    private final PaymentNames names;

    PaymentListController(Payables payables, UnitDirectory units, PaymentNames names) {
        this.payables = payables;
        this.units = units;
        this.names = names;
    }

    /** A receipt with its payment and payable. */
    private record Line(Receipt receipt, Payment payment, Payable payable) {}

    @GetMapping("/desk/payments")
    @Requires(Permission.PAYMENT_READ)
    String list(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String q) {
        Optional<Payable> found = q.isBlank() ? Optional.empty() : payables.findByCode(actor, q);
        if (found.isPresent()) {
            return "redirect:/desk/payments/" + found.get().id();
        }
        LocalDate first = Typed.day(from).orElse(names.today());
        LocalDate last = last(first, to);
        List<UUID> seen = units.idsUnder(actor, Permission.PAYMENT_READ);
        List<Line> lines = lines(seen, first, last);
        Map<UUID, String> people = names.people(
                lines.stream().flatMap(line -> Stream.ofNullable(line.receipt().issuedBy())));
        model.addAttribute(
                "page",
                new PaymentListPage(
                        ui,
                        first.toString(),
                        last.toString(),
                        q,
                        q.isBlank() ? "" : ui.t("payments.notFound"),
                        payables.listOpen(seen).stream()
                                .map(one -> open(ui, one))
                                .toList(),
                        lines.stream().map(line -> taken(ui, line, people)).toList(),
                        sums(ui, lines),
                        ui.money(lines.stream()
                                .filter(line -> !line.receipt().isCancelled())
                                .mapToLong(line -> line.receipt().amount())
                                .sum()),
                        actor.may(Permission.PAYMENT_COLLECT)));
        return "payments/web/list";
    }

    @GetMapping("/desk/payments/export.xlsx")
    @Requires(Permission.PAYMENT_READ)
    ResponseEntity<byte[]> export(
            @CurrentActor Actor actor,
            Ui ui,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        LocalDate first = Typed.day(from).orElse(names.today());
        LocalDate last = last(first, to);
        List<Line> lines = lines(units.idsUnder(actor, Permission.PAYMENT_READ), first, last);
        Map<UUID, String> people = names.people(
                lines.stream().flatMap(line -> Stream.ofNullable(line.receipt().issuedBy())));
        List<String> head = List.of(
                ui.t("receipt.number"),
                ui.t("payments.day"),
                ui.t("payments.unit"),
                ui.t("payments.label"),
                ui.t("dossier.procedure"),
                ui.t("payments.method"),
                ui.t("payments.amountDong"),
                ui.t("payments.proof"),
                ui.t("payments.cashier"),
                ui.t("receipt.cancelled"));
        return Attachments.saved(
                ui.t("payments.file", first, last) + ".xlsx",
                Attachments.EXCEL,
                Sheets.write(
                        ui.t("payments.receipts"),
                        head,
                        lines.stream().map(line -> cells(ui, line, people)).toList()));
    }

    private List<Object> cells(Ui ui, Line line, Map<UUID, String> people) {
        List<Object> cells = new ArrayList<>();
        cells.add(line.receipt().text());
        cells.add(ui.dateTime(line.receipt().issuedAt()));
        cells.add(names.unit(ui, line.receipt().unitId()));
        cells.add(line.payable().label());
        cells.add(line.payable().procedureCode());
        cells.add(ui.t("payment.method." + line.payment().method().key()));
        cells.add(line.receipt().isCancelled() ? 0L : line.receipt().amount());
        cells.add(PayablePages.proof(line.payment()));
        cells.add(by(ui, line, people));
        cells.add(line.receipt().cancelReason() == null ? "" : line.receipt().cancelReason());
        return cells;
    }

    private static LocalDate last(LocalDate first, String to) {
        LocalDate last = Typed.day(to).orElse(first);
        return last.isBefore(first) ? first : last.isAfter(first.plusYears(1)) ? first.plusYears(1) : last;
    }

    private List<Line> lines(List<UUID> seen, LocalDate from, LocalDate to) {
        List<Receipt> receipts = payables.receipts(seen, from, to);
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
                        java.util.Objects.requireNonNull(payments.get(receipt.paymentId())),
                        java.util.Objects.requireNonNull(owed.get(receipt.payableId()))))
                .toList();
    }

    private PaymentListPage.Open open(Ui ui, Payable payable) {
        return new PaymentListPage.Open(
                "/desk/payments/" + payable.id(),
                payable.label(),
                names.unit(ui, payable.unitId()),
                ui.date(payable.createdAt()),
                ui.money(payable.remaining()));
    }

    private PaymentListPage.Taken taken(Ui ui, Line line, Map<UUID, String> people) {
        return new PaymentListPage.Taken(
                "/desk/payments/" + line.payable().id(),
                line.receipt().text(),
                ui.dateTime(line.receipt().issuedAt()),
                line.payable().label(),
                ui.t("payment.method." + line.payment().method().key()),
                ui.money(line.receipt().amount()),
                by(ui, line, people),
                line.receipt().isCancelled());
    }

    private static String by(Ui ui, Line line, Map<UUID, String> people) {
        UUID cashier = line.receipt().issuedBy();
        return cashier == null ? ui.t("payments.online") : people.getOrDefault(cashier, "–");
    }

    private static List<PaymentListPage.Sum> sums(Ui ui, List<Line> lines) {
        Map<PaymentMethod, List<Line>> byMethod = lines.stream()
                .filter(line -> !line.receipt().isCancelled())
                .collect(Collectors.groupingBy(
                        line -> line.payment().method(),
                        () -> new EnumMap<>(PaymentMethod.class),
                        Collectors.toList()));
        List<PaymentListPage.Sum> sums = new ArrayList<>();
        byMethod.forEach((method, taken) -> sums.add(new PaymentListPage.Sum(
                ui.t("payment.method." + method.key()),
                ui.money(taken.stream()
                        .mapToLong(line -> line.receipt().amount())
                        .sum()),
                ui.number(taken.size()))));
        return sums;
    }
}
