package vn.thongsuot.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thongsuot.shared.DomainException;

/**
 * Which addresses may be sent to (Vietnamese: địa chỉ nhận sự kiện): {@code https} on the public network, so that nobody makes this
 * server ask its neighbours. A name is looked up anew before each try, and what was looked up is what is connected to.
 */
@Component
public class ReceiverAddress {

    private static final int LONGEST = 500;

    private final WebhookSettings settings;

    ReceiverAddress(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws DomainException WHK-001 for what is no address that could be sent to, WHK-004 for one that names the own network
     */
    URI require(String text) {
        URI url = parse(text.strip());
        String host = url.getHost();
        boolean plain = "http".equals(url.getScheme()) && settings.allowPrivate();
        if (host == null
                || text.strip().length() > LONGEST
                || url.getUserInfo() != null
                || url.getFragment() != null
                || !("https".equals(url.getScheme()) || plain)) {
            throw invalid();
        }
        if (!settings.allowPrivate() && namesOwnNetwork(host)) {
            throw new DomainException("WHK-004", DomainException.Kind.INVALID, "receiver inside the own network");
        }
        return url;
    }

    /**
     * Where to connect to.
     *
     * @return empty if any address of the name lies inside the own network
     */
    public List<InetAddress> resolve(URI url) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(url.getHost());
        boolean refused = !settings.allowPrivate() && Arrays.stream(found).anyMatch(ReceiverAddress::isPrivate);
        return refused ? List.of() : List.of(found);
    }

    private static boolean namesOwnNetwork(String host) {
        String bare = host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        boolean literal = bare.contains(":") || bare.matches("[0-9.]+");
        try {
            return bare.equals("localhost")
                    || bare.endsWith(".localhost")
                    || bare.endsWith(".internal")
                    || bare.endsWith(".local")
                    || !literal && !bare.contains(".")
                    || literal && isPrivate(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** Everything that is not one machine on the public network. */
    static boolean isPrivate(InetAddress address) {
        byte[] b = address.getAddress();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        return b.length == 4 ? isPrivate4(b) : isPrivate6(b);
    }

    /** 0/8, 100.64/10, 192.0.0/24, 198.18/15, 240/4. */
    private static boolean isPrivate4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        return first == 0
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0 && b[2] == 0
                || first == 198 && (second & 0xFE) == 18
                || first >= 240;
    }

    /** fc00::/7, 64:ff9b::/96 and the like, which lead to IPv4, and 2001:db8::/32. */
    private static boolean isPrivate6(byte[] b) {
        boolean translated = b[0] == 0 && (b[1] & 0xFF) == 0x64;
        boolean tunnel = (b[0] & 0xFF) == 0x20 && (b[1] & 0xFF) == 0x02;
        boolean compatible = b[0] == 0 && b[1] == 0 && b[2] == 0 && b[3] == 0;
        boolean sample = (b[0] & 0xFF) == 0x20 && b[1] == 1 && (b[2] & 0xFF) == 0x0D && (b[3] & 0xFF) == 0xB8;
        return (b[0] & 0xFE) == 0xFC || translated || tunnel || compatible || sample;
    }

    private static URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw invalid();
        }
    }

    private static DomainException invalid() {
        return new DomainException("WHK-001", DomainException.Kind.INVALID, "no https address");
    }
}
