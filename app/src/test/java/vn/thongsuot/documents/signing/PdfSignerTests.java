package vn.thongsuot.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Ký số PDF: dấu thời gian của bên thứ ba, ký từ xa bằng hàm băm")
class PdfSignerTests {

    private static final Instant AT = SigningStub.AT;
    private static final SignatureMark MARK = new SignatureMark("Ký bởi: Người Thử", SignatureMark.Place.LEFT);

    private SigningStub stub;

    @BeforeEach
    void start() throws IOException {
        stub = new SigningStub();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void stampsTimeWhereAnAuthorityIsConfigured() throws Exception {
        SigningSettings settings = new SigningSettings(stub.base + "/tsa", null, null, 5);
        PdfSigner signer = new PdfSigner(List.of(stub.local()), settings);

        byte[] signed = signer.sign(SigningStub.page(), stub.key(SigningKey.Provider.PKCS12), MARK, AT);

        assertThat(signer.level()).isEqualTo("B-T");
        // Its validator calls it LT where a chain is so short that no revocation data can be missing.
        assertThat(levels(signed)).singleElement().isIn("PAdES-BASELINE-T", "PAdES-BASELINE-LT");
        assertThat(SignatureCheck.check(signed, List.of()).stamps())
                .containsExactly(new SignatureCheck.Stamp(AT, false));
        assertThat(SignatureCheck.check(signed, List.of(stub.certificate)).stamps())
                .containsExactly(new SignatureCheck.Stamp(AT, true));
    }

    @Test
    void findsNoTimeStampWhereNoneWasAskedFor() {
        byte[] signed = new PdfSigner(List.of(stub.local()), new SigningSettings(null, null, null, 5))
                .sign(SigningStub.page(), stub.key(SigningKey.Provider.PKCS12), MARK, AT);

        SignatureCheck.Answer found = SignatureCheck.check(signed, List.of(stub.certificate));

        assertThat(found.signatures()).isOne();
        assertThat(found.stamps()).isEmpty();
    }

    @Test
    void givesTheRemoteServiceAHashAlone() throws Exception {
        JsonMapper json = JsonMapper.shared();
        stub.server.createContext("/csc/v2/signatures/signHash", exchange -> {
            byte[] asked = exchange.getRequestBody().readAllBytes();
            byte[] hash = Base64.getDecoder()
                    .decode(json.readTree(asked).path("hashes").path(0).asString());
            String value = Base64.getEncoder().encodeToString(stub.sign("NONEwithECDSA", hash));
            SigningStub.answer(exchange, json.writeValueAsBytes(java.util.Map.of("signatures", List.of(value))));
            assertThat(hash).hasSize(32);
        });
        SigningSettings settings = new SigningSettings(null, stub.base + "/csc/v2", "secret", 5);
        PdfSigner signer = new PdfSigner(List.of(new RemoteSigner(settings, json)), settings);

        byte[] signed = signer.sign(SigningStub.page(), stub.key(SigningKey.Provider.REMOTE), MARK, AT);

        assertThat(levels(signed)).containsExactly("PAdES-BASELINE-B");
        assertThat(settings.toString()).doesNotContain("secret");
    }

    @Test
    void refusesAnExpiredCertificate() {
        assertThatThrownBy(() -> new PdfSigner(List.of(stub.local()), new SigningSettings(null, null, null, 5))
                        .sign(
                                SigningStub.page(),
                                stub.key(SigningKey.Provider.PKCS12),
                                MARK,
                                Instant.parse("2041-01-01T00:00:00Z")))
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
}
