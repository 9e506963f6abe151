package vn.thongsuot.reports.papers;

import java.util.Set;
import vn.thongsuot.platform.docx.DocxTemplate;
import vn.thongsuot.shared.DomainException;

/** What a Word template must be before it is used (Vietnamese: kiểm tra mẫu Word). */
public final class TemplateCheck {

    private TemplateCheck() {}

    /**
     * @throws DomainException RPT-020 if it is no Word file, RPT-021 naming placeholders that mean nothing, RPT-022 without a
     *     place for the body
     */
    public static void require(byte[] file) {
        DocxTemplate template = DocxTemplate.read(file)
                .orElseThrow(
                        () -> new DomainException("RPT-020", DomainException.Kind.INVALID, "no readable .docx file"));
        Set<String> unknown = template.unknown(Placeholders::isKnown);
        if (!unknown.isEmpty()) {
            throw new DomainException(
                    "RPT-021",
                    DomainException.Kind.INVALID,
                    "template has %d unknown placeholders".formatted(unknown.size()),
                    String.join(", ", unknown),
                    String.join(", ", Placeholders.list()));
        }
        if (!template.has(Placeholders.BODY)) {
            throw new DomainException("RPT-022", DomainException.Kind.INVALID, "template has no place for the body");
        }
    }
}
