package vn.thongsuot.reports.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thongsuot.shared.LegalBasis;

/**
 * The Word template with which the product starts (Vietnamese: mẫu báo cáo mặc định): margins and page number as the decree
 * says, sizes of type as is common within its ranges. An office takes it, changes it in Word and gives it back.
 */
@LegalBasis(act = "30/2020/NĐ-CP", provision = "Phụ lục I", from = "2020-03-05")
public final class DefaultTemplate {

    private static final int FIRST_LINE = DocxParts.twips(10);
    private static final int AFTER = 120;

    private DefaultTemplate() {}

    public static byte[] bytes() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxParts.sheet(document, 20, 20, 30, 15);
            pageNumber(document);
            head(document);
            title(document);
            block(document, "{{" + Placeholders.BODY + "}}");
            block(document, "{{" + Placeholders.FIGURES + "}}");
            block(document, "{{" + Placeholders.UNITS + "}}");
            foot(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arabic, centred in the top margin, not on the first page. */
    private static void pageNumber(XWPFDocument document) {
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private static void head(XWPFDocument document) {
        XWPFTable table = DocxParts.columns(document, 2, 42);
        XWPFTableCell agency = table.getRow(0).getCell(0);
        DocxParts.run(DocxParts.centred(agency), "{{co_quan_chu_quan}}", 12);
        DocxParts.run(DocxParts.next(agency, ParagraphAlignment.CENTER), "{{co_quan}}", 12)
                .setBold(true);
        rule(DocxParts.next(agency, ParagraphAlignment.CENTER), 24);
        XWPFTableCell nation = table.getRow(0).getCell(1);
        DocxParts.run(DocxParts.centred(nation), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12)
                .setBold(true);
        XWPFParagraph motto = DocxParts.next(nation, ParagraphAlignment.CENTER);
        DocxParts.run(motto, "Độc lập - Tự do - Hạnh phúc", 13).setBold(true);
        motto.setBorderBottom(Borders.SINGLE);
        motto.setIndentationLeft(DocxParts.twips(17));
        motto.setIndentationRight(DocxParts.twips(17));
        DocxParts.run(DocxParts.centred(table.getRow(1).getCell(0)), "Số: {{so_ky_hieu}}", 13);
        DocxParts.run(DocxParts.centred(table.getRow(1).getCell(1)), "{{dia_danh}}, {{ngay_ky}}", 13)
                .setItalic(true);
    }

    private static void title(XWPFDocument document) {
        XWPFParagraph name = document.createParagraph();
        name.setAlignment(ParagraphAlignment.CENTER);
        name.setSpacingBefore(2 * AFTER);
        DocxParts.run(name, "BÁO CÁO", 14).setBold(true);
        DocxParts.outline(name, 0);
        XWPFParagraph subject = document.createParagraph();
        subject.setAlignment(ParagraphAlignment.CENTER);
        DocxParts.run(subject, "{{trich_yeu}}", 14).setBold(true);
        XWPFParagraph line = document.createParagraph();
        line.setSpacingAfter(2 * AFTER);
        rule(line, 60);
        XWPFParagraph to = document.createParagraph();
        to.setAlignment(ParagraphAlignment.CENTER);
        to.setSpacingAfter(2 * AFTER);
        DocxParts.run(to, "Kính gửi: {{noi_nhan_bao_cao}}", 14);
        XWPFParagraph days = document.createParagraph();
        body(days);
        DocxParts.run(days, "Thời kỳ số liệu: từ ngày {{tu_ngay}} đến hết ngày {{den_ngay}}.", 14);
    }

    /** A thin line under a name, with so many millimetres left free on both sides. */
    private static void rule(XWPFParagraph paragraph, int free) {
        DocxParts.run(paragraph, " ", 2);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(DocxParts.twips(free));
        paragraph.setIndentationRight(DocxParts.twips(free));
    }

    private static void block(XWPFDocument document, String placeholder) {
        XWPFParagraph paragraph = document.createParagraph();
        body(paragraph);
        DocxParts.run(paragraph, placeholder, 14);
    }

    private static void body(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(AFTER);
    }

    private static void foot(XWPFDocument document) {
        document.createParagraph();
        XWPFTable table = DocxParts.columns(document, 1, 50);
        XWPFTableCell copies = table.getRow(0).getCell(0);
        XWPFParagraph head = copies.getParagraphs().getFirst();
        var label = DocxParts.run(head, "Nơi nhận:", 12);
        label.setBold(true);
        label.setItalic(true);
        DocxParts.run(DocxParts.next(copies, ParagraphAlignment.LEFT), "- {{noi_nhan}};", 11);
        DocxParts.run(DocxParts.next(copies, ParagraphAlignment.LEFT), "- Lưu: VT.", 11);
        XWPFTableCell signer = table.getRow(0).getCell(1);
        DocxParts.run(DocxParts.centred(signer), "{{chuc_vu_ky}}", 14).setBold(true);
        XWPFParagraph mark = DocxParts.next(signer, ParagraphAlignment.CENTER);
        mark.setSpacingBefore(6 * AFTER);
        mark.setSpacingAfter(6 * AFTER);
        DocxParts.run(mark, "{{chu_ky}}", 10).setItalic(true);
        DocxParts.run(DocxParts.next(signer, ParagraphAlignment.CENTER), "{{nguoi_ky}}", 14)
                .setBold(true);
    }
}
