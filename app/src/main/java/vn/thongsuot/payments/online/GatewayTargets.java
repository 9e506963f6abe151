package vn.thongsuot.payments.online;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.payments.spi.PaymentGateway;
import vn.thongsuot.platform.FormTargets;

/** Lets the form that begins a payment lead to the gateways' own hosts. */
@Component
class GatewayTargets implements FormTargets {

    private final List<PaymentGateway> gateways;

    GatewayTargets(List<PaymentGateway> gateways) {
        this.gateways = List.copyOf(gateways);
    }

    @Override
    public List<URI> list() {
        return gateways.stream()
                .filter(PaymentGateway::isActive)
                .map(PaymentGateway::host)
                .flatMap(Optional::stream)
                .toList();
    }
}
