package vn.thongsuot.platform;

import java.net.URI;
import java.util.Collection;
import java.util.stream.Collectors;

/** What a page of ours may load and where its forms may go (Vietnamese: chính sách nội dung): our own files, and no script in a page. */
final class ContentPolicy {

    private ContentPolicy() {}

    /**
     * The policy with other hosts to which forms may lead.
     *
     * @throws IllegalArgumentException for an address that is not https
     */
    static String of(Collection<URI> formTargets) {
        String targets = formTargets.stream()
                .map(ContentPolicy::origin)
                .distinct()
                .sorted()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                + "form-action 'self'" + targets + "; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String origin(URI address) {
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("Forms lead to https addresses alone, not to " + address);
        }
        return "https://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }
}
