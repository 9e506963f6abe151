package vn.thongsuot.identity.web;

/** An error answer of the token endpoint (Vietnamese: từ chối cấp mã truy cập); its words are fixed by RFC 6749, 5.2. */
final class TokenRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String error;

    /** @param description in English and ASCII, as the protocol wants it */
    TokenRefusal(int status, String error, String description) {
        super(description, null, false, false);
        this.status = status;
        this.error = error;
    }

    static TokenRefusal invalidRequest(String description) {
        return new TokenRefusal(400, "invalid_request", description);
    }

    /** The same for unknown, wrong, locked and revoked. */
    static TokenRefusal invalidClient() {
        return new TokenRefusal(401, "invalid_client", "client and secret do not match");
    }

    int status() {
        return status;
    }

    String error() {
        return error;
    }
}
