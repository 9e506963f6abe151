package vn.thongsuot.documents.signing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers are signed (Vietnamese: cấu hình ký số).
 *
 * @param timeStampUrl time-stamp authority (RFC 3161); with it signatures are PAdES B-T, without it B-B
 * @param remoteUrl base of the remote signing service, such as {@code https://sign.example/csc/v2}; none where it is null
 * @param remoteToken bearer token of this installation at that service
 * @param timeoutSeconds longest wait for one of them
 */
@ConfigurationProperties("thongsuot.signing")
record SigningSettings(
        @Nullable String timeStampUrl,
        @Nullable String remoteUrl,
        @Nullable String remoteToken,
        @DefaultValue("10") int timeoutSeconds) {

    @Override
    public String toString() {
        return "SigningSettings[timeStampUrl=%s, remoteUrl=%s]".formatted(timeStampUrl, remoteUrl);
    }
}
