package vn.thongsuot.payments.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.CurrentActor;
import vn.thongsuot.access.Permission;
import vn.thongsuot.access.Requires;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Counter;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.platform.api.ApiCommands;
import vn.thongsuot.platform.api.ApiPage;
import vn.thongsuot.platform.api.ApiPaths;
import vn.thongsuot.platform.api.ApiResource;
import vn.thongsuot.platform.api.ApiWords;
import vn.thongsuot.platform.api.Paging;
import vn.thongsuot.platform.api.Versions;

/** Payables, for other systems: what is due, and that it was paid. */
@ApiResource(tag = "payables")
class PayableApi {

    private static final String STALE = "PAY-001";

    private final Payables payables;
    private final Counter counter;
    private final ApiCommands commands;

    PayableApi(Payables payables, Counter counter, ApiCommands commands) {
        this.payables = payables;
        this.counter = counter;
        this.commands = commands;
    }

    /** What a payment stands for. */
    private record Command(UUID payableId, int version, PaymentRequest payment) {}

    /** Those of a case or a reference. */
    @GetMapping("/payables")
    @Requires(Permission.PAYMENT_READ)
    ApiPage<PayableJson> list(@CurrentActor Actor actor, Paging paging, @RequestParam String code) {
        List<PayableJson> found =
                payables.findByCode(actor, code).stream().map(this::json).toList();
        return paging.cut(found, one -> one.id().toString());
    }

    @GetMapping("/payables/{id}")
    @Requires(Permission.PAYMENT_READ)
    ResponseEntity<PayableJson> get(@CurrentActor Actor actor, @PathVariable UUID id) {
        return answer(payables.get(actor, id));
    }

    @PostMapping("/payables/{id}/payments")
    @Requires(Permission.PAYMENT_COLLECT)
    ResponseEntity<PayableJson> pay(
            @CurrentActor Actor actor,
            @PathVariable UUID id,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PaymentRequest payment) {
        int version = Versions.seen(ifMatch);
        PaymentMethod method = ApiWords.field(PaymentMethod.class, "method", payment.method());
        PaymentPlatform platform = payment.platform() == null
                ? PaymentPlatform.NONE
                : ApiWords.field(PaymentPlatform.class, "platform", payment.platform());
        Collected money = new Collected(method, platform, payment.amountDong(), payment.proof());
        commands.once(
                actor,
                key,
                "payables.pay",
                new Command(id, version, payment),
                () -> Versions.fresh(STALE, () -> {
                    counter.collect(actor, id, version, money);
                    return ApiPaths.ROOT + "/payables/" + id;
                }));
        return answer(payables.get(actor, id));
    }

    private ResponseEntity<PayableJson> answer(Payable payable) {
        return Versions.ok(payable.version(), json(payable));
    }

    private PayableJson json(Payable payable) {
        return PayableJson.of(payable, payables.items(payable), payables.payments(payable.id()));
    }
}
