package vn.thongsuot.payments.online;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.payments.Collected;
import vn.thongsuot.payments.Payable;
import vn.thongsuot.payments.Payables;
import vn.thongsuot.payments.Payment;
import vn.thongsuot.payments.PaymentMethod;
import vn.thongsuot.payments.PaymentPlatform;
import vn.thongsuot.payments.Settling;
import vn.thongsuot.payments.spi.PaymentGateway;
import vn.thongsuot.payments.spi.PaymentGateway.Notice;
import vn.thongsuot.payments.spi.PaymentGateway.Order;
import vn.thongsuot.shared.DomainException;

/** Online payment of what is still due (Vietnamese: nộp phí, lệ phí trực tuyến). */
@Service
public class OnlinePayments {

    private final List<PaymentGateway> gateways;
    private final Payables payables;
    private final Settling settling;

    OnlinePayments(List<PaymentGateway> gateways, Payables payables, Settling settling) {
        this.gateways = List.copyOf(gateways);
        this.payables = payables;
        this.settling = settling;
    }

    /** Whether a payer can pay this online here and now. */
    public boolean isOpen(Payable payable) {
        return payable.enabled() && payable.remaining() > 0 && active().isPresent();
    }

    /**
     * Orders the whole of what is due.
     *
     * @param returnTo where the payer comes back to
     * @param callback base address of this installation's callbacks
     * @return where the payer goes now
     * @throws DomainException PAY-050 if it cannot be paid online, PAY-002 if nothing is due
     */
    @Transactional
    public URI begin(Payable payable, URI returnTo, URI callback) {
        PaymentGateway gateway = active().filter(open -> payable.enabled())
                .orElseThrow(() -> new DomainException("PAY-050", DomainException.Kind.CONFLICT, "no gateway"));
        PaymentPlatform platform = PaymentPlatform.valueOf(gateway.platform().toUpperCase(java.util.Locale.ROOT));
        Collected money = new Collected(PaymentMethod.WALLET, platform, payable.remaining(), null);
        Payment payment = settling.order(payable.id(), money, new Settling.Source(null, null, gateway.key()));
        Order order = new Order(payment.id(), payment.amount(), payable.reference());
        return gateway.begin(order, returnTo, URI.create(callback + gateway.key()));
    }

    /**
     * Takes a gateway's word, however often it is said.
     *
     * @return whether it was of that gateway and about an order of ours
     */
    @Transactional
    public boolean answer(String gatewayKey, Map<String, String> parameters) {
        Optional<Notice> notice = gateways.stream()
                .filter(gateway -> gateway.isActive() && gateway.key().equals(gatewayKey))
                .findFirst()
                .flatMap(gateway -> gateway.read(parameters));
        Optional<Payment> payment =
                notice.flatMap(told -> find(told.paymentId())).filter(known -> gatewayKey.equals(known.gateway()));
        if (notice.isEmpty()
                || payment.isEmpty()
                || payment.get().amount() != notice.get().dong()) {
            return false;
        }
        Payable payable = payables.list(List.of(payment.get().payableId())).getFirst();
        payables.hold(payable.authorityId(), payable.ownerKind(), payable.ownerId());
        settling.answer(payment.get().id(), notice.get().paid(), notice.get().number());
        return true;
    }

    private Optional<Payment> find(UUID paymentId) {
        return payables.paymentsOf(List.of(paymentId)).stream().findFirst();
    }

    private Optional<PaymentGateway> active() {
        return gateways.stream().filter(PaymentGateway::isActive).findFirst();
    }
}
