package vn.thongsuot.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A request for a token as RFC 6749 words it (Vietnamese: yêu cầu cấp mã truy cập): client credentials (4.4), the client
 * named in the Authorization header or in the body, never in both (2.3.1). Its {@code toString} hides the secret.
 */
record TokenRequest(String clientId, String secret) {

    private static final String BASIC = "basic ";

    /** @throws TokenRefusal where the request is not as the protocol has it */
    static TokenRequest of(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw TokenRefusal.invalidRequest("the body has to be application/x-www-form-urlencoded");
        }
        if (request.getQueryString() != null) {
            throw TokenRefusal.invalidRequest("parameters belong into the body, not into the address");
        }
        Map<String, String[]> form = request.getParameterMap();
        if (form.values().stream().anyMatch(values -> values.length > 1)) {
            throw TokenRefusal.invalidRequest("a parameter is repeated");
        }
        requireGrant(one(form, "grant_type"), one(form, "scope"));
        return client(request.getHeader(HttpHeaders.AUTHORIZATION), one(form, "client_id"), one(form, "client_secret"));
    }

    private static void requireGrant(@Nullable String grant, @Nullable String scope) {
        if (grant == null) {
            throw TokenRefusal.invalidRequest("grant_type is missing");
        }
        if (!grant.equals("client_credentials")) {
            throw new TokenRefusal(400, "unsupported_grant_type", "allowed: client_credentials");
        }
        if (scope != null) {
            throw new TokenRefusal(400, "invalid_scope", "there are no scopes, a client may do what its role permits");
        }
    }

    private static TokenRequest client(@Nullable String header, @Nullable String id, @Nullable String secret) {
        if (header == null) {
            if (id == null || secret == null) {
                throw TokenRefusal.invalidClient();
            }
            return new TokenRequest(id, secret);
        }
        if (secret != null) {
            throw TokenRefusal.invalidRequest("the client is named in the header and in the body");
        }
        TokenRequest named = basic(header);
        if (id != null && !id.equals(named.clientId())) {
            throw TokenRefusal.invalidRequest("client_id is not the client of the header");
        }
        return named;
    }

    /** Both halves are form-encoded before they are joined (RFC 6749, 2.3.1). */
    private static TokenRequest basic(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            throw TokenRefusal.invalidClient();
        }
        try {
            byte[] bytes =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] halves = new String(bytes, StandardCharsets.UTF_8).split(":", 2);
            if (halves.length < 2) {
                throw TokenRefusal.invalidClient();
            }
            return new TokenRequest(decode(halves[0]), decode(halves[1]));
        } catch (IllegalArgumentException unreadable) {
            throw TokenRefusal.invalidClient();
        }
    }

    private static String decode(String half) {
        return URLDecoder.decode(half, StandardCharsets.UTF_8);
    }

    /** A parameter without a value counts as left out (RFC 6749, 3.2). */
    private static @Nullable String one(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    @Override
    public String toString() {
        return "TokenRequest[]";
    }
}
