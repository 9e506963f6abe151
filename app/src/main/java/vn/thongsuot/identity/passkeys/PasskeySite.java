package vn.thongsuot.identity.passkeys;

import java.net.URI;

/**
 * The address for which a passkey is good (Vietnamese: địa chỉ mà khóa truy cập có hiệu lực): a key made for one host opens no other.
 *
 * @param origin scheme, host and port as the browser tells them
 * @param host to which the device binds the key
 */
public record PasskeySite(String origin, String host) {

    /** @throws IllegalArgumentException where {@code address} has no scheme or host */
    public static PasskeySite of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) {
            throw new IllegalArgumentException("Address of passkeys needs scheme and host: " + address);
        }
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new PasskeySite(address.getScheme() + "://" + address.getHost() + port, address.getHost());
    }
}
