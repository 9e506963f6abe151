package vn.thongsuot.payments.online;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thongsuot.payments.spi.PaymentGateway;
import vn.thongsuot.platform.DatabaseStart;
import vn.thongsuot.platform.SecretKeys;
import vn.thongsuot.platform.Typed;

/**
 * The gateway of the demo (Vietnamese: cổng thanh toán thử nghiệm): no money moves, everything else is as with a real one. It exists
 * where the demo province does, and never on a server that holds data.
 */
@Component
class SandboxGateway implements PaymentGateway {

    static final String KEY = "sandbox";
    private static final String SECRET = "payment-sandbox";
    private static final String SIGNATURE = "signature";

    private final SecretKeys secrets;
    private final boolean active;

    SandboxGateway(SecretKeys secrets, Environment environment) {
        this.secrets = secrets;
        boolean embedded = environment.getProperty(DatabaseStart.EMBEDDED, Boolean.class, false);
        String demo = environment.getProperty("THONGSUOT_DEMO", "");
        this.active = demo.equals("1") || (embedded && !demo.equals("0"));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String platform() {
        return "province";
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public URI begin(Order order, URI returnTo, URI callback) {
        return address(
                URI.create("/sandbox-payment"),
                Map.of(
                        "order", order.paymentId().toString(),
                        "amount", String.valueOf(order.dong()),
                        "content", order.content(),
                        "return", returnTo.toString(),
                        "callback", callback.toString()));
    }

    @Override
    public Optional<Notice> read(Map<String, String> parameters) {
        if (!isSigned(parameters)) {
            return Optional.empty();
        }
        Optional<UUID> order = Typed.id(parameters.getOrDefault("order", ""));
        String amount = parameters.getOrDefault("amount", "");
        return order.filter(id -> amount.matches("\\d{1,15}"))
                .map(id -> new Notice(
                        id,
                        "paid".equals(parameters.get("status")),
                        Long.parseLong(amount),
                        parameters.getOrDefault("number", "")));
    }

    /** The parameters that the sandbox sends, signed. */
    Map<String, String> signed(Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        all.put(SIGNATURE, signature(parameters));
        return all;
    }

    boolean isSigned(Map<String, String> parameters) {
        byte[] given = parameters.getOrDefault(SIGNATURE, "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(signature(parameters).getBytes(StandardCharsets.UTF_8), given);
    }

    URI address(URI base, Map<String, String> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUri(base);
        signed(parameters).forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode()
                .buildAndExpand(new TreeMap<String, Object>(signed(parameters)))
                .toUri();
    }

    private String signature(Map<String, String> parameters) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (!name.equals(SIGNATURE)) {
                text.append(name)
                        .append('=')
                        .append(value.length())
                        .append(':')
                        .append(value)
                        .append('\n');
            }
        });
        return HexFormat.of().formatHex(secrets.hmac(SECRET, text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
