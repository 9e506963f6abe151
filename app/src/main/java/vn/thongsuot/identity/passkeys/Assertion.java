package vn.thongsuot.identity.passkeys;

/**
 * What a browser sends when a device signed (Vietnamese: bản ký đăng nhập), in base64url.
 *
 * @param credential id of the key
 * @param user id of the account as the device kept it
 * @param authenticator what the device says about itself and the person before it
 * @param clientData what the browser says about address and challenge
 */
public record Assertion(String credential, String user, String authenticator, String clientData, String signature) {

    @Override
    public String toString() {
        return "Assertion[]";
    }
}
