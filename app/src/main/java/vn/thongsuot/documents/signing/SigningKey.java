package vn.thongsuot.documents.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A key with which an agency or an official signs (Vietnamese: chứng thư số); the key itself stays in its file or service.
 *
 * @param holderId unit or account
 * @param reference name of the key file, or of the credential at the remote service
 * @param chain the holder's own certificate first, then those of its issuers
 */
public record SigningKey(
        UUID authorityId,
        UUID id,
        Holder holder,
        UUID holderId,
        Provider provider,
        String reference,
        List<X509Certificate> chain) {

    public SigningKey {
        chain = List.copyOf(chain);
    }

    /** Whose key it is (Vietnamese: chủ thể chứng thư). */
    public enum Holder {
        UNIT,
        ACCOUNT;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Where the key lies (Vietnamese: nơi giữ khóa): a PKCS#12 file of this installation, or a remote signing service. */
    public enum Provider {
        PKCS12,
        REMOTE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    public boolean isValid(Instant at) {
        return !at.isBefore(certificate().getNotBefore().toInstant())
                && at.isBefore(certificate().getNotAfter().toInstant());
    }
}
