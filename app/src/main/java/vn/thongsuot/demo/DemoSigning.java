package vn.thongsuot.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.springframework.stereotype.Component;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.documents.signing.SigningKey.Holder;
import vn.thongsuot.documents.signing.SigningKeys;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.organisation.UnitDirectory;

/** Certificates of the agencies and leaders of the demo province, under a root of its own that nobody else trusts. */
@Component
class DemoSigning {

    private static final String PASSWORD = "demo";
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");
    /** Communes with certificates; the rest shows what happens without. */
    private static final int COMMUNES = 3;

    private final DemoUnits units;
    private final UnitDirectory directory;
    private final Accounts accounts;
    private final SigningKeys keys;
    private long serial = 1;

    DemoSigning(DemoUnits units, UnitDirectory directory, Accounts accounts, SigningKeys keys) {
        this.units = units;
        this.directory = directory;
        this.accounts = accounts;
        this.keys = keys;
    }

    void make() {
        try {
            UUID province = units.province();
            Actor keeper = units.holder(province, Role.ADMINISTRATOR);
            KeyPair rootKey = pair();
            X500Name rootName = name("Gốc chứng thực mẫu (không có giá trị pháp lý)");
            X509Certificate root = certificate(rootName, rootKey, rootName, rootKey, true);
            keys.trust(keeper, root.getEncoded());
            List<UUID> signing = Stream.of(
                            Stream.of(province),
                            units.agencies().stream(),
                            units.communes().stream().limit(COMMUNES))
                    .flatMap(some -> some)
                    .toList();
            for (UUID unit : signing) {
                String agency = directory.get(unit, units.today()).name().vi();
                add(keeper, Holder.UNIT, unit, agency, rootName, rootKey, root);
                for (UUID leader : accounts.listHolders(unit, Role.LEADER)) {
                    String person = accounts.displayNames(List.of(leader)).getOrDefault(leader, agency);
                    add(keeper, Holder.ACCOUNT, leader, person, rootName, rootKey, root);
                }
            }
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("The demo certificates could not be made.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(
            Actor keeper,
            Holder holder,
            UUID id,
            String subject,
            X500Name rootName,
            KeyPair rootKey,
            X509Certificate root)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair pair = pair();
        X509Certificate own = certificate(name(subject), pair, rootName, rootKey, false);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("demo", pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {own, root});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        store.store(file, PASSWORD.toCharArray());
        keys.addFile(keeper, holder, id, file.toByteArray(), PASSWORD);
    }

    private X509Certificate certificate(
            X500Name subject, KeyPair pair, X500Name issuer, KeyPair issuerKey, boolean authority)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(serial++), Date.from(FROM), Date.from(TO), subject, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate())));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X500Name name(String words) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Tỉnh mẫu Sông Tiền")
                .addRDN(BCStyle.CN, words)
                .build();
    }
}
