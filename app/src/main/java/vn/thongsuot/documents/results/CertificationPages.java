package vn.thongsuot.documents.results;

import static vn.thongsuot.shared.DayFormat.DAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.db.documents.tables.records.IssuedRecord;
import vn.thongsuot.organisation.Issuer;
import vn.thongsuot.organisation.Issuers;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.platform.pdf.PdfPrinter;
import vn.thongsuot.shared.DomainException;
import vn.thongsuot.shared.LegalBasis;

/**
 * Puts the words of the certification behind a copy (Vietnamese: trang chứng thực), as its last page, which also takes code, QR and
 * signatures. Which words the law wants is not established in our notes: they are plain ones.
 */
@Component
@LegalBasis(act = "45/2020/NĐ-CP", provision = "Điều 10", from = "2020-05-22")
class CertificationPages {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PdfPrinter printer;
    private final Issuers issuers;
    private final Texts texts;

    CertificationPages(PdfPrinter printer, Issuers issuers, Texts texts) {
        this.printer = printer;
        this.issuers = issuers;
        this.texts = texts;
    }

    /** @param copy PDF/A; its pages come first */
    byte[] append(byte[] copy, IssuedRecord row, String title, String signer, String address, LocalDateTime at) {
        try (PDDocument document = Loader.loadPDF(copy)) {
            flatten(document);
            CertificationPaper paper =
                    paper(row, title, signer, address, document.getNumberOfPages(), at.toLocalDate());
            byte[] page = printer.print("documents/results/certification.jte", Map.of("paper", paper), at);
            try (PDDocument behind = Loader.loadPDF(page);
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                for (PDPage one : behind.getPages()) {
                    PDPage last = document.importPage(one);
                    last.setResources(one.getResources());
                    last.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
                }
                document.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new DomainException("DOC-015", DomainException.Kind.INVALID, "file cannot be opened as PDF");
        }
    }

    /** Signatures of the copied file do not survive its copying: their marks stay as a picture, the certification signs anew. */
    private static void flatten(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null) {
            form.flatten(form.getFields(), false);
            catalog.setAcroForm(null);
            catalog.getCOSObject().removeItem(COSName.PERMS);
            catalog.getCOSObject().removeItem(COSName.getPDFName("DSS"));
        }
    }

    private CertificationPaper paper(
            IssuedRecord row, String title, String signer, String address, int pages, LocalDate on) {
        Issuer issuer = issuers.get(row.getUnitId(), on);
        List<CertificationPaper.Row> rows = new ArrayList<>();
        add(rows, "certification.paper", title);
        add(rows, "certification.original.number", row.getOriginalNumber());
        add(rows, "certification.original.on", row.getOriginalOn() == null ? null : DAY.format(row.getOriginalOn()));
        add(rows, "certification.original.issuer", row.getOriginalIssuer());
        add(rows, "certification.number", row.getNumber());
        add(rows, "certification.on", DAY.format(on));
        return new CertificationPaper(
                (issuer.superior() + "\n" + issuer.name())
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList(),
                issuer.place()
                        + ", ngày %02d tháng %02d năm %d"
                                .formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear()),
                t("certification.title"),
                t("certification.statement", pages),
                rows,
                row.getSignerPosition(),
                signer,
                t("certification.verify", address));
    }

    private void add(List<CertificationPaper.Row> rows, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new CertificationPaper.Row(t(key), value));
        }
    }

    private String t(String key, Object... values) {
        return texts.get(VIETNAMESE, key, values);
    }
}
