package vn.thongsuot.payments.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.AccessPolicy;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.refunds.Refund;
import vn.thongsuot.payments.refunds.RefundAction;
import vn.thongsuot.payments.refunds.RefundState;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;

/** Refunds: their list, one of them, what is decided about it. */
@Controller
class RefundController {

    private static final String VIEW = "payments/web/refund";
    private static final String PATH = "/desk/payments/refunds";

    private final Refunds refunds;
    private final Payables payables;
    private final UnitDirectory units;
    private final PaymentNames names;
    private final FormPosts posts;

    RefundController(Refunds refunds, Payables payables, UnitDirectory units, PaymentNames names, FormPosts posts) {
        this.refunds = refunds;
        this.payables = payables;
        this.units = units;
        this.names = names;
        this.posts = posts;
    }

    @GetMapping(PATH)
    @Requires(Permission.PAYMENT_READ)
    String list(@CurrentActor Actor actor, Ui ui, Model model) {
        List<Refund> found = refunds.list(units.idsWithPredecessors(actor, Permission.PAYMENT_READ));
        Map<UUID, Payable> owed = payables
                .list(found.stream().map(Refund::payableId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Payable::id, Function.identity()));
        List<RefundPage.Row> rows = found.stream()
                .map(refund -> new RefundPage.Row(
                        PATH + "/" + refund.id(),
                        java.util.Objects.requireNonNull(owed.get(refund.payableId()))
                                .label(),
                        names.unit(ui, refund.unitId()),
                        ui.money(refund.amount()),
                        "refund.state." + refund.state().key(),
                        look(refund.state()),
                        ui.date(refund.requestedAt())))
                .toList();
        model.addAttribute("page", new RefundPage.Overview(ui, rows));
        return "payments/web/refunds";
    }

    @GetMapping(PATH + "/{id}")
    @Requires(Permission.PAYMENT_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", page(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping(PATH + "/{id}/{act}")
    @Requires(Permission.PAYMENT_READ)
    String act(
            @CurrentActor Actor actor,
            Ui ui,
            Model model,
            Press press,
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        TypedForm form = new TypedForm(typed);
        RefundAction action = RefundAction.find(act).orElseThrow(AccessPolicy::notFound);
        return posts.once(
                press,
                "refund." + act,
                PATH + "/" + id,
                () -> {
                    if (action == RefundAction.PAY) {
                        refunds.pay(actor, id, version, new Refunds.PayOut(form.text("method"), form.text("proof")));
                    } else {
                        refunds.decide(actor, id, version, action, form.text("words"));
                    }
                },
                FormPosts.again(model, VIEW, refused -> page(ui, actor, id, form, Map.of("acts", ui.error(refused)))));
    }

    private RefundPage page(Ui ui, Actor actor, UUID id, TypedForm form, Map<String, String> errors) {
        Refund refund = refunds.get(actor, id);
        Payable payable = payables.get(actor, refund.payableId());
        Payment payment = payables.paymentsOf(List.of(refund.paymentId())).getFirst();
        Map<UUID, String> people = names.people(Stream.of(
                        Stream.of(refund.requestedBy()),
                        Stream.ofNullable(refund.decidedBy()),
                        Stream.ofNullable(refund.paidBy()))
                .flatMap(one -> one));
        Set<RefundAction> may = refunds.allowed(actor, refund);
        return new RefundPage(
                ui,
                refund,
                payable.label(),
                "/desk/payments/" + payable.id(),
                ui.t("payment.method." + payment.method().key()) + ", " + ui.money(payment.amount()),
                names.unit(ui, refund.unitId()),
                who(ui, people, refund.requestedBy(), refund.requestedAt()),
                refund.decidedBy() == null ? null : who(ui, people, refund.decidedBy(), refund.decidedAt()),
                refund.paidBy() == null ? null : who(ui, people, refund.paidBy(), refund.paidAt()),
                may.contains(RefundAction.APPROVE),
                may.contains(RefundAction.REFUSE),
                may.contains(RefundAction.WITHDRAW),
                may.contains(RefundAction.PAY),
                form,
                errors);
    }

    private static String who(Ui ui, Map<UUID, String> people, UUID account, @Nullable Instant at) {
        return people.getOrDefault(account, "–") + ", " + ui.dateTime(at);
    }

    private static String look(RefundState state) {
        return state.isEnd() ? "govuk-tag--grey" : "govuk-tag--blue";
    }
}
