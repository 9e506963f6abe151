package vn.thongsuot.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Ký số PDF: dấu thời gian của bên thứ ba, ký từ xa bằng hàm băm")
class PdfSignerTests {

    private static final Instant AT = Instant.parse("2026-11-20T02:42:00Z");
    private static final SignatureMark MARK = new SignatureMark("Ký bởi: Người Thử", SignatureMark.Place.LEFT);

    private final KeyPair pair = pair();
    private final X509Certificate certificate = certificate();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void stampsTimeWhereAnAuthorityIsConfigured() throws Exception {
        server.createContext("/tsa", exchange -> answer(exchange, stamp(exchange)));
        SigningSettings settings = new SigningSettings(base + "/tsa", null, null, 5);
        PdfSigner signer = new PdfSigner(List.of(local()), settings);

        byte[] signed = signer.sign(page(), key(SigningKey.Provider.PKCS12), MARK, AT);

        assertThat(signer.level()).isEqualTo("B-T");
        // Its validator calls it LT where a chain is so short that no revocation data can be missing.
        assertThat(levels(signed)).singleElement().isIn("PAdES-BASELINE-T", "PAdES-BASELINE-LT");
    }

    @Test
    void saysThatTheTimeStampIsMissing() {
        SigningSettings settings = new SigningSettings(base + "/nobody", null, null, 2);

        assertThatThrownBy(() -> new PdfSigner(List.of(local()), settings)
                        .sign(page(), key(SigningKey.Provider.PKCS12), MARK, AT))
                .hasMessageContaining("DOC-013");
    }

    @Test
    void givesTheRemoteServiceAHashAlone() throws Exception {
        JsonMapper json = JsonMapper.shared();
        server.createContext("/csc/v2/signatures/signHash", exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            byte[] hash = Base64.getDecoder()
                    .decode(json.readTree(asked).path("hashes").path(0).asString());
            String value = Base64.getEncoder().encodeToString(sign("NONEwithECDSA", hash));
            answer(exchange, json.writeValueAsBytes(java.util.Map.of("signatures", List.of(value))));
            assertThat(hash).hasSize(32);
        });
        SigningSettings settings = new SigningSettings(null, base + "/csc/v2", "secret", 5);
        PdfSigner signer = new PdfSigner(List.of(new RemoteSigner(settings, json)), settings);

        byte[] signed = signer.sign(page(), key(SigningKey.Provider.REMOTE), MARK, AT);

        assertThat(levels(signed)).containsExactly("PAdES-BASELINE-B");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void refusesAnExpiredCertificate() {
        assertThatThrownBy(() -> new PdfSigner(List.of(local()), new SigningSettings(null, null, null, 5))
                        .sign(page(), key(SigningKey.Provider.PKCS12), MARK, Instant.parse("2041-01-01T00:00:00Z")))
                .hasMessageContaining("DOC-014");
    }

    private List<String> levels(byte[] signed) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(signed));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        var reports = validator.validateDocument();
        assertThat(reports.getDiagnosticData().getSignatures()).allMatch(signature -> signature.isSignatureIntact());
        return reports.getSimpleReport().getSignatureIdList().stream()
                .map(id -> reports.getSimpleReport().getSignatureFormat(id).toString())
                .toList();
    }

    private Signer local() {
        return new Signer() {
            @Override
            public SigningKey.Provider provider() {
                return SigningKey.Provider.PKCS12;
            }

            @Override
            public byte[] sign(SigningKey key, byte[] data) {
                return PdfSignerTests.this.sign("SHA256withECDSA", data);
            }
        };
    }

    private SigningKey key(SigningKey.Provider provider) {
        UUID id = UUID.randomUUID();
        return new SigningKey(id, id, SigningKey.Holder.UNIT, id, provider, "one", List.of(certificate));
    }

    private byte[] sign(String algorithm, byte[] data) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(pair.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] stamp(HttpExchange exchange) {
        try {
            TimeStampRequest request =
                    new TimeStampRequest(exchange.getRequestBody().readAllBytes());
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                            new ASN1ObjectIdentifier("2.16.840.1.101.3.4.2.1"))),
                    new ASN1ObjectIdentifier("1.2.3.4.1"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(request, BigInteger.ONE, Date.from(AT))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private X509Certificate certificate() {
        try {
            X500Name name = new X500Name("CN=Thử");
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                    Date.from(Instant.parse("2040-01-01T00:00:00Z")),
                    name,
                    pair.getPublic());
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] page() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
