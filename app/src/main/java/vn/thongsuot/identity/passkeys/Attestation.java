package vn.thongsuot.identity.passkeys;

/**
 * What a browser sends when a device made a key (Vietnamese: bản khai khóa mới), in base64url.
 *
 * @param clientData what the browser says about address and challenge
 * @param attestation what the device says about the key
 */
public record Attestation(String clientData, String attestation) {}
