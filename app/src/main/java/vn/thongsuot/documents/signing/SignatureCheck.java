package vn.thongsuot.documents.signing;

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
import java.util.List;
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
     * @param signatures how many there are
     */
    public record Answer(Finding finding, int signatures) {}

    public Answer check(byte[] file) {
        Reports reports;
        try {
            reports = validator(file).validateDocument();
        } catch (DSSException | IllegalArgumentException e) {
            return new Answer(Finding.UNSIGNED, 0);
        }
        SimpleReport report = reports.getSimpleReport();
        List<String> ids = report.getSignatureIdList();
        if (ids.isEmpty()) {
            return new Answer(Finding.UNSIGNED, 0);
        }
        boolean changed = ids.stream()
                .map(reports.getDiagnosticData()::getSignatureById)
                .anyMatch(signature -> !signature.isSignatureIntact());
        if (changed || isContinued(reports, file)) {
            return new Answer(Finding.CHANGED, ids.size());
        }
        boolean trusted = ids.stream()
                .allMatch(id -> report.getIndication(id) == Indication.TOTAL_PASSED || isTrusted(reports, id));
        return new Answer(trusted ? Finding.INTACT : Finding.UNTRUSTED, ids.size());
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

    private PDFDocumentValidator validator(byte[] file) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        keys.listTrusted().forEach(root -> trusted.addCertificate(new CertificateToken(root)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(trusted);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        return validator;
    }
}
