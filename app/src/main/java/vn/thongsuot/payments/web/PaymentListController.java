package vn.thongsuot.payments.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Exempted;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.platform.Ui;

/** What is due at the actor's units and what was taken there, as a page. */
@Controller
class PaymentListController {

    private final Payables payables;
    private final UnitDirectory units;
    private final PaymentLines lines;
    private final PaymentNames names;

    PaymentListController(Payables payables, UnitDirectory units, PaymentLines lines, PaymentNames names) {
        this.payables = payables;
        this.lines = lines;
        this.units = units;
        this.names = names;
    }

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
        PaymentLines.Days days = lines.days(from, to);
        Set<UUID> seen = units.idsWithPredecessors(actor, Permission.PAYMENT_READ);
        List<PaymentLines.Line> taken = lines.list(seen, days);
        Map<UUID, String> people = lines.cashiers(taken);
        model.addAttribute(
                "page",
                new PaymentListPage(
                        ui,
                        days.first().toString(),
                        days.last().toString(),
                        PaymentExport.href("xlsx", days),
                        PaymentExport.href("csv", days),
                        ExemptedExport.href("xlsx", days),
                        ExemptedExport.href("csv", days),
                        q,
                        q.isBlank() ? "" : ui.t("payments.notFound"),
                        payables.listOpen(seen).stream()
                                .map(one -> open(ui, one))
                                .toList(),
                        taken.stream().map(line -> taken(ui, line, people)).toList(),
                        payables.listExempted(seen, days.first(), days.last()).stream()
                                .map(one -> exempted(ui, one))
                                .toList(),
                        sums(ui, taken),
                        ui.money(taken.stream()
                                .filter(line -> !line.receipt().isCancelled())
                                .mapToLong(line -> line.receipt().amount())
                                .sum()),
                        actor.may(Permission.PAYMENT_COLLECT)));
        return "payments/web/list";
    }

    private PaymentListPage.Open open(Ui ui, Payable payable) {
        return new PaymentListPage.Open(
                "/desk/payments/" + payable.id(),
                payable.label(),
                names.unit(ui, payable.unitId()),
                ui.date(payable.createdAt()),
                ui.money(payable.remaining()));
    }

    private static PaymentListPage.Waived exempted(Ui ui, Exempted exempted) {
        return new PaymentListPage.Waived(
                exempted.resolution(),
                ui.text(exempted.charge()),
                ui.t("fee.kind." + exempted.kind()),
                ui.number(exempted.cases()),
                ui.money(exempted.reduction()),
                exempted.budgetPays());
    }

    private PaymentListPage.Taken taken(Ui ui, PaymentLines.Line line, Map<UUID, String> people) {
        return new PaymentListPage.Taken(
                "/desk/payments/" + line.payable().id(),
                line.receipt().text(),
                ui.dateTime(line.receipt().issuedAt()),
                line.payable().label(),
                ui.t("payment.method." + line.payment().method().key()),
                ui.money(line.receipt().amount()),
                PaymentLines.by(ui, line, people),
                line.receipt().isCancelled());
    }

    private static List<PaymentListPage.Sum> sums(Ui ui, List<PaymentLines.Line> lines) {
        Map<PaymentMethod, List<PaymentLines.Line>> byMethod = lines.stream()
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
