package vn.thongsuot.documents.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.springframework.stereotype.Service;
import vn.thongsuot.shared.DomainException;

/**
 * Signs PDF files as PAdES (Vietnamese: ký số tệp PDF): B-T where a time-stamp authority is configured, else B-B. A file that is
 * PDF/A stays it.
 */
@Service
public class PdfSigner {

    private static final int WIDTH = 176;
    private static final int HEIGHT = 40;
    private static final int ABOVE_EDGE = 8;
    private static final int GAP = 2;
    private static final float TYPE_SIZE = 7;

    private final Map<SigningKey.Provider, Signer> signers = new EnumMap<>(SigningKey.Provider.class);
    private final SigningSettings settings;
    private final byte[] font = font();

    PdfSigner(List<Signer> signers, SigningSettings settings) {
        signers.forEach(signer -> this.signers.put(signer.provider(), signer));
        this.settings = settings;
    }

    /** {@code B-T} or {@code B-B}. */
    public String level() {
        return settings.timeStampUrl() == null ? "B-B" : "B-T";
    }

    /**
     * The file with one more signature.
     *
     * @throws DomainException DOC-013 if the key cannot be used, DOC-014 if the certificate is not valid at {@code at}, DOC-015 if
     *     the file cannot be signed, DOC-039 to DOC-042 if a service that is needed does not answer or refuses
     */
    public byte[] sign(byte[] pdf, SigningKey key, SignatureMark mark, Instant at) {
        if (!key.isValid(at)) {
            throw new DomainException(
                    "DOC-014", DomainException.Kind.CONFLICT, "certificate of key %s is not valid".formatted(key.id()));
        }
        Signer signer = Objects.requireNonNull(signers.get(key.provider()), "signer");
        InMemoryDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(pdf, key, mark, at);
        PAdESService service = service();
        try {
            ToBeSigned data = service.getDataToSign(document, parameters);
            SignatureValue value =
                    new SignatureValue(parameters.getSignatureAlgorithm(), signer.sign(key, data.getBytes()));
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (DSSException e) {
            throw new DomainException(
                    "DOC-015",
                    DomainException.Kind.CONFLICT,
                    "file cannot be signed: " + e.getClass().getSimpleName());
        }
    }

    private PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        String url = settings.timeStampUrl();
        if (url != null) {
            service.setTspSource(new TimeStamps(url, settings.timeoutSeconds()));
        }
        return service;
    }

    private PAdESSignatureParameters parameters(byte[] pdf, SigningKey key, SignatureMark mark, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                settings.timeStampUrl() == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(PdfSigner::token).toList());
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setImageParameters(image(pdf, mark));
        return parameters;
    }

    private static CertificateToken token(X509Certificate certificate) {
        return new CertificateToken(certificate);
    }

    private SignatureImageParameters image(byte[] pdf, SignatureMark mark) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            PDPage last = document.getPage(pages - 1);
            PDRectangle sheet = last.getMediaBox();
            float x = mark.place().x() * sheet.getWidth() / PDRectangle.A4.getWidth();
            field.setPage(pages);
            field.setOriginX(x);
            field.setOriginY(sheet.getHeight() - HEIGHT - free(last, x));
        } catch (IOException e) {
            throw new DomainException("DOC-015", DomainException.Kind.INVALID, "no PDF file");
        }
        field.setWidth(WIDTH);
        field.setHeight(HEIGHT);
        SignatureImageTextParameters words = new SignatureImageTextParameters();
        DSSFileFont typeface = new DSSFileFont(new InMemoryDocument(font, "Tinos.ttf"), TYPE_SIZE);
        typeface.setEmbedFontSubset(true);
        words.setFont(typeface);
        words.setText(mark.words());
        words.setPadding(2);
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(words);
        return image;
    }

    /** The lowest height above the edge at which no mark of an earlier signature stands; each stands above the one before. */
    private static float free(PDPage page, float x) throws IOException {
        List<PDRectangle> taken = page.getAnnotations().stream()
                .map(PDAnnotation::getRectangle)
                .filter(Objects::nonNull)
                .toList();
        float above = ABOVE_EDGE;
        while (overlaps(taken, new PDRectangle(x, above, WIDTH, HEIGHT))) {
            above += HEIGHT + GAP;
        }
        return above;
    }

    private static boolean overlaps(List<PDRectangle> taken, PDRectangle wanted) {
        return taken.stream()
                .anyMatch(one -> one.getLowerLeftX() < wanted.getUpperRightX()
                        && wanted.getLowerLeftX() < one.getUpperRightX()
                        && one.getLowerLeftY() < wanted.getUpperRightY()
                        && wanted.getLowerLeftY() < one.getUpperRightY());
    }

    private static byte[] font() {
        String path = "/fonts/tinos/Tinos_400Regular.ttf";
        try (InputStream in = Objects.requireNonNull(PdfSigner.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
