package vn.thongsuot.payments.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
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
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Counter;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.refunds.Refunds;
import vn.thongsuot.platform.FormPosts;
import vn.thongsuot.platform.Press;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.platform.TypedForm;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.shared.DomainException;

/** One payable: taking money, cancelling a receipt of the day, asking for a refund. */
@Controller
class PayableController {

    private static final String VIEW = "payments/web/payable";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final PayablePages pages;
    private final Counter counter;
    private final Refunds refunds;
    private final FormPosts posts;

    PayableController(PayablePages pages, Counter counter, Refunds refunds, FormPosts posts) {
        this.pages = pages;
        this.counter = counter;
        this.refunds = refunds;
        this.posts = posts;
    }

    @GetMapping("/desk/payments/{id}")
    @Requires(Permission.PAYMENT_READ)
    String show(@CurrentActor Actor actor, Ui ui, Model model, @PathVariable UUID id) {
        model.addAttribute("page", pages.make(ui, actor, id, TypedForm.NOTHING, Map.of()));
        return VIEW;
    }

    @PostMapping("/desk/payments/{id}/{act}")
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
        return posts.once(
                press,
                "payment." + act,
                "/desk/payments/" + id,
                () -> {
                    switch (act) {
                        case "collect" -> counter.collect(actor, id, version, collected(form));
                        case "cancel-receipt" ->
                            counter.cancel(actor, id, version, form.requireId("receipt"), form.text("reason"));
                        case "refund" ->
                            refunds.request(
                                    actor, id, form.requireId("payment"), dong(form, "amount"), form.text("reason"));
                        default -> throw AccessPolicy.notFound();
                    }
                },
                refused -> {
                    Map<String, String> errors = Map.of("act-" + act, ui.error(refused));
                    model.addAttribute("page", pages.make(ui, actor, id, form, errors));
                    return VIEW;
                });
    }

    private static Collected collected(TypedForm form) {
        PaymentMethod method = form.requireWord("method", PaymentMethod::of);
        return Collected.atCounter(method, dong(form, "amount"), form.text("proof"));
    }

    /** Whole đồng as people write them. @throws DomainException PAY-013 for anything else */
    static long dong(TypedForm form, String name) {
        return Typed.number(form.text(name).replaceAll("(?i)đồng|đ|vnd", ""))
                .filter(number -> number.signum() > 0 && number.compareTo(MOST) < 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValueExact)
                .orElseThrow(() -> new DomainException("PAY-013", DomainException.Kind.INVALID, "no sum of money"));
    }
}
