package vn.thongsuot.documents.signing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Checks the signatures of a PDF file by EU DSS (Vietnamese: kiểm tra chữ ký số); asks no other system while doing so. */
@Service
public class SignatureCheck {

    private final SigningKeys keys;

    SignatureCheck(SigningKeys keys) {
        this.keys = keys;
    }

    /** What was found (Vietnamese: kết quả kiểm tra chữ ký). */
    public enum Finding {
        /** No PDF file, or one without a signature. */
        UNSIGNED,
        /** A signature does not fit the content, or something was added behind the last one. */
        CHANGED,
        /** Every signature fits its content; at least one leads to nobody who is trusted here. */
        UNTRUSTED,
        /** Every signature fits its content and leads to a trusted root. */
        INTACT
    }

    /**
     * A time stamp that fits its signature (Vietnamese: dấu thời gian của chữ ký số).
     *
     * @param trusted whether its authority leads to a trusted root; where not, its time is no more than what the file says
     */
    public record Stamp(Instant at, boolean trusted) {}

    /**
     * @param signatures how many there are
     * @param stamps the earliest time stamp of each signature that has one, in the order of the signatures
     */
    public record Answer(Finding finding, int signatures, List<Stamp> stamps) {}

    public Answer check(byte[] file) {
        return check(file, keys.listTrusted());
    }

    static Answer check(byte[] file, List<X509Certificate> roots) {
        Reports reports;
        try {
            reports = validator(file, roots).validateDocument();
        } catch (DSSException | IllegalArgumentException e) {
            return new Answer(Finding.UNSIGNED, 0, List.of());
        }
        SimpleReport report = reports.getSimpleReport();
        List<String> ids = report.getSignatureIdList();
        if (ids.isEmpty()) {
            return new Answer(Finding.UNSIGNED, 0, List.of());
        }
        List<Stamp> stamps = ids.stream()
                .map(reports.getDiagnosticData()::getSignatureById)
                .flatMap(signature -> stamp(signature).stream())
                .toList();
        boolean changed = ids.stream()
                .map(reports.getDiagnosticData()::getSignatureById)
                .anyMatch(signature -> !signature.isSignatureIntact());
        if (changed || isContinued(reports, file)) {
            return new Answer(Finding.CHANGED, ids.size(), stamps);
        }
        boolean trusted = ids.stream()
                .allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED || isTrusted(reports, id));
        return new Answer(trusted ? Finding.INTACT : Finding.UNTRUSTED, ids.size(), stamps);
    }

    private static Optional<Stamp> stamp(SignatureWrapper signature) {
        return signature.getSignatureTimestamps().stream()
                .filter(stamp -> stamp.isSignatureIntact() && stamp.isMessageImprintDataIntact())
                .map(stamp -> new Stamp(stamp.getProductionTime().toInstant(), stamp.isTrustedChain()))
                .min(Comparator.comparing(Stamp::at));
    }

    /** Without revocation data, which no other system is asked for here, the report stays undecided although the chain is known. */
    private static boolean isTrusted(Reports reports, String id) {
        return reports.getDiagnosticData().getSignatureById(id).isTrustedChain();
    }

    /** Whether bytes follow that no signature covers. */
    private static boolean isContinued(Reports reports, byte[] file) {
        return reports.getDiagnosticData().getSignatures().stream()
                        .mapToLong(signature -> {
                            List<java.math.BigInteger> range = signature.getSignatureByteRange();
                            return range.get(2).longValue() + range.get(3).longValue();
                        })
                        .max()
                        .orElse(0)
                < file.length;
    }

    private static PDFDocumentValidator validator(byte[] file, List<X509Certificate> roots) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        roots.forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(trusted);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        return validator;
    }
}
