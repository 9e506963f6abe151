package vn.thongsuot.payments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.closing.CashCount;
import vn.thongsuot.payments.closing.CashRefunds;
import vn.thongsuot.payments.closing.Drawer;
import vn.thongsuot.payments.closing.DrawerState;
import vn.thongsuot.payments.closing.Drawers;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Makes the page of cash days. */
@Component
class ClosingPages {

    private final Drawers drawers;
    private final UnitDirectory units;
    private final PaymentNames names;
    private final AccessPolicy policy;

    ClosingPages(Drawers drawers, UnitDirectory units, PaymentNames names, AccessPolicy policy) {
        this.drawers = drawers;
        this.units = units;
        this.names = names;
        this.policy = policy;
    }

    ClosingPage make(Ui ui, Actor actor, LocalDate from, LocalDate to, TypedForm form, Map<String, String> errors) {
        Set<UUID> seen = units.idsWithPredecessors(actor, Permission.PAYMENT_READ);
        List<Drawer> waiting = drawers.listToReceive(units.idsWithPredecessors(actor, Permission.PAYMENT_APPROVE));
        List<Drawer> all = drawers.list(seen, from, to);
        Map<UUID, String> people =
                names.people(Stream.concat(waiting.stream(), all.stream()).flatMap(ClosingPages::persons));
        return new ClosingPage(
                ui,
                drawers.listOwnOpen(actor).stream()
                        .map(drawer -> own(ui, drawer, form))
                        .toList(),
                waiting.stream().map(drawer -> row(ui, actor, drawer, people)).toList(),
                all.stream().map(drawer -> row(ui, actor, drawer, people)).toList(),
                from.toString(),
                to.toString(),
                form,
                errors);
    }

    ClosingPage.Row row(Ui ui, Actor actor, Drawer drawer) {
        return row(ui, actor, drawer, names.people(persons(drawer)));
    }

    /** What was taken by each method, and below it what was paid back: together the total. */
    List<ClosingPage.Labelled> sums(Ui ui, Drawer drawer) {
        Stream<ClosingPage.Labelled> taken = drawer.takings().takenByMethod().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(sum -> new ClosingPage.Labelled(ui.t("payment.method." + sum.getKey()), ui.money(sum.getValue())));
        CashRefunds refunds = drawer.takings().refunds();
        return refunds == null || refunds.count() == 0
                ? taken.toList()
                : Stream.concat(
                                taken,
                                Stream.of(new ClosingPage.Labelled(
                                        ui.t("closing.refunds", refunds.count()), ui.money(-refunds.sum()))))
                        .toList();
    }

    private static Stream<UUID> persons(Drawer drawer) {
        return Stream.concat(Stream.of(drawer.cashierId()), Stream.ofNullable(drawer.receivedBy()));
    }

    private ClosingPage.Own own(Ui ui, Drawer drawer, TypedForm form) {
        return new ClosingPage.Own(
                drawer.id().toString(),
                names.unit(ui, drawer.unitId(), drawer.day()),
                ui.date(drawer.day()),
                drawer.takings().total(),
                sums(ui, drawer),
                ui.money(drawer.takings().cash()),
                CashCount.NOTES.stream()
                        .map(note -> new ClosingPage.Note(note, ui.number(note), form.text("note-" + note)))
                        .toList());
    }

    private ClosingPage.Row row(Ui ui, Actor actor, Drawer drawer, Map<UUID, String> people) {
        Long difference = drawer.difference();
        CashCount counted = drawer.counted();
        UUID receiver = drawer.receivedBy();
        CashRefunds refunds = drawer.takings().refunds();
        return new ClosingPage.Row(
                drawer.id().toString(),
                "/desk/payments/closings/" + drawer.id(),
                ui.date(drawer.day()),
                names.unit(ui, drawer.unitId(), drawer.day()),
                people.getOrDefault(drawer.cashierId(), "–"),
                "drawer.state." + drawer.state().key(),
                drawer.state() == DrawerState.OPEN ? "govuk-tag--blue" : "govuk-tag--green",
                ui.money(drawer.takings().total()),
                refunds == null || refunds.count() == 0
                        ? null
                        : ui.t("closing.refunds", refunds.count()) + ": " + ui.money(refunds.sum()),
                ui.money(drawer.takings().cash()),
                counted == null ? "–" : ui.money(counted.total()),
                difference == null ? "–" : ui.money(difference),
                difference != null && difference != 0,
                drawer.reason(),
                receiver == null ? "" : people.getOrDefault(receiver, "–") + ", " + ui.dateTime(drawer.receivedAt()),
                drawer.version(),
                drawer.state() == DrawerState.CLOSED
                        && !drawer.cashierId().equals(actor.accountId())
                        && policy.mayIn(actor, Permission.PAYMENT_APPROVE, drawer.unitId()));
    }
}
