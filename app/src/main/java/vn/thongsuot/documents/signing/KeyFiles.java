package vn.thongsuot.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.platform.SecretKeys;
import vn.thongsuot.shared.DomainException;

/**
 * Key files of this installation (Vietnamese: tệp khóa PKCS#12), each under a password that follows from a secret outside the
 * database; the password under which a file was brought is not kept.
 */
@Component
class KeyFiles {

    private static final String ALIAS = "key";
    private static final String SECRET = "signing";

    private final Path folder;
    private final SecretKeys secrets;

    KeyFiles(ProductHome home, SecretKeys secrets) {
        this.folder = home.resolve("signing");
        this.secrets = secrets;
    }

    /** What a PKCS#12 file holds. */
    record Content(PrivateKey key, List<X509Certificate> chain) {}

    /** @throws DomainException DOC-012 if it is no PKCS#12 file, the password is wrong, or it holds no key */
    static Content read(byte[] file, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(file), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new Content(
                            (PrivateKey) store.getKey(alias, password),
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            throw unreadable();
        } catch (GeneralSecurityException | IOException e) {
            throw unreadable();
        }
    }

    /** @return name under which it is kept */
    String keep(UUID id, Content content) {
        String name = id + ".p12";
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    ALIAS, content.key(), password(name), content.chain().toArray(X509Certificate[]::new));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, password(name));
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path file = Files.createFile(
                    folder.resolve(name),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, bytes.toByteArray(), StandardOpenOption.SYNC);
            return name;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime writes PKCS#12.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("A key file could not be written.", e);
        }
    }

    /** @throws DomainException DOC-013 if the file is gone */
    PrivateKey key(String name) {
        try {
            return read(Files.readAllBytes(folder.resolve(name)), password(name))
                    .key();
        } catch (IOException e) {
            throw new DomainException("DOC-013", DomainException.Kind.CONFLICT, "key file %s is gone".formatted(name));
        }
    }

    private char[] password(String name) {
        byte[] mac = secrets.hmac(SECRET, name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac).toCharArray();
    }

    private static DomainException unreadable() {
        return new DomainException(
                "DOC-012", DomainException.Kind.INVALID, "no key in the file, or the password does not fit");
    }
}
