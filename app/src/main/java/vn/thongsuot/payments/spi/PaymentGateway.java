package vn.thongsuot.payments.spi;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A gateway over which people pay online (Vietnamese: cổng thanh toán). It sends the payer away with a signed order and tells what
 * became of it twice: over the payer's browser and from its server to ours. Both may come, in any order, more than once.
 */
public interface PaymentGateway {

    /** Name in addresses and rows, such as {@code sandbox}. */
    String key();

    /** {@code national} or {@code province}: the platform that a payment counts for. */
    String platform();

    /** Whether it can be used in this installation. */
    boolean isActive();

    /** The gateway's address where it is on a host of its own, as configured; browsers let our forms lead to no other. */
    default Optional<URI> host() {
        return Optional.empty();
    }

    /**
     * Where the payer goes on, on our host or on {@link #host()}.
     *
     * @param returnTo address of ours to which the payer comes back
     * @param callback address of ours for the word from server to server
     */
    URI begin(Order order, URI returnTo, URI callback);

    /** What the gateway says; empty where the signature does not fit, whatever else is wrong with it. */
    Optional<Notice> read(Map<String, String> parameters);

    /** What is to be paid. @param dong whole đồng @param content words for the payer's account statement */
    record Order(UUID paymentId, long dong, String content) {}

    /** The gateway's word. @param number under which it keeps the payment */
    record Notice(UUID paymentId, boolean paid, long dong, String number) {}
}
