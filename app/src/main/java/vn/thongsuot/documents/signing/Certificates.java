package vn.thongsuot.documents.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import vn.thongsuot.shared.DomainException;

/** Between certificates and their bytes. */
final class Certificates {

    private Certificates() {}

    /** DER or PEM. @throws DomainException DOC-011 for anything else */
    static X509Certificate read(byte[] content) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        } catch (GeneralSecurityException e) {
            throw new DomainException("DOC-011", DomainException.Kind.INVALID, "no certificate can be read");
        }
    }

    static List<X509Certificate> readAll(byte[][] kept) {
        return Arrays.stream(kept).map(Certificates::read).toList();
    }

    static byte[] bytes(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate that was read has its bytes.", e);
        }
    }
}
