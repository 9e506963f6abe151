package vn.thongsuot.documents.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import org.springframework.stereotype.Component;

/** Signs with a key file of this installation (Vietnamese: ký bằng tệp PKCS#12). */
@Component
class Pkcs12Signer implements Signer {

    private final KeyFiles files;

    Pkcs12Signer(KeyFiles files) {
        this.files = files;
    }

    @Override
    public SigningKey.Provider provider() {
        return SigningKey.Provider.PKCS12;
    }

    @Override
    public byte[] sign(SigningKey key, byte[] data) {
        PrivateKey secret = files.key(key.reference());
        try {
            Signature signature =
                    Signature.getInstance(secret.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Key %s cannot sign.".formatted(key.id()), e);
        }
    }
}
