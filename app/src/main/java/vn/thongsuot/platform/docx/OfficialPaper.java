package vn.thongsuot.platform.docx;

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
 * Makes Word templates of official papers (Vietnamese: mẫu văn bản hành chính): margins and page number as the decree says, sizes
 * of type as is common within its ranges. Head and signature take the placeholders {@code co_quan_chu_quan}, {@code co_quan},
 * {@code so_ky_hieu}, {@code dia_danh}, {@code ngay_ky}, {@code trich_yeu}, {@code noi_nhan}, {@code chuc_vu_ky}, {@code
 * chu_ky} and {@code nguoi_ky}.
 */
@LegalBasis(act = "30/2020/NĐ-CP", provision = "Phụ lục I", from = "2020-03-05")
public final class OfficialPaper {

    private static final int FIRST_LINE = DocxParts.twips(10);
    private static final int AFTER = 120;

    private final XWPFDocument document = new XWPFDocument();

    private OfficialPaper() {}

    /** Begins one with its head. @param kind in capitals, such as {@code BÁO CÁO} */
    public static OfficialPaper of(String kind) {
        OfficialPaper paper = new OfficialPaper();
        DocxParts.sheet(paper.document, 20, 20, 30, 15);
        pageNumber(paper.document);
        head(paper.document);
        title(paper.document, kind);
        return paper;
    }

    /** A line in the middle, such as to whom it goes. */
    public OfficialPaper centred(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(2 * AFTER);
        DocxParts.run(paragraph, text, 14);
        return this;
    }

    /** A paragraph of the body; a placeholder alone is a block. */
    public OfficialPaper text(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        body(paragraph);
        DocxParts.run(paragraph, text, 14);
        return this;
    }

    /** A heading of the body. */
    public OfficialPaper heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        body(paragraph);
        paragraph.setKeepNext(true);
        DocxParts.run(paragraph, text, 14).setBold(true);
        DocxParts.outline(paragraph, 1);
        return this;
    }

    /** Ends it with recipients and one signature. */
    public byte[] signed() {
        foot(document);
        return bytes();
    }

    /** Ends it with two signatures beside each other; what stands under each is a placeholder. */
    public byte[] signedByBoth(String left, String leftMark, String right, String rightMark) {
        document.createParagraph();
        XWPFTable table = DocxParts.columns(document, 1, 50);
        signature(table.getRow(0).getCell(0), left, leftMark);
        signature(table.getRow(0).getCell(1), right, rightMark);
        return bytes();
    }

    private static void signature(XWPFTableCell cell, String side, String mark) {
        DocxParts.run(DocxParts.centred(cell), side, 14).setBold(true);
        XWPFParagraph under = DocxParts.next(cell, ParagraphAlignment.CENTER);
        under.setSpacingBefore(2 * AFTER);
        DocxParts.run(under, mark, 12).setItalic(true);
    }

    private byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
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

    private static void title(XWPFDocument document, String kind) {
        XWPFParagraph name = document.createParagraph();
        name.setAlignment(ParagraphAlignment.CENTER);
        name.setSpacingBefore(2 * AFTER);
        DocxParts.run(name, kind, 14).setBold(true);
        DocxParts.outline(name, 0);
        XWPFParagraph subject = document.createParagraph();
        subject.setAlignment(ParagraphAlignment.CENTER);
        DocxParts.run(subject, "{{trich_yeu}}", 14).setBold(true);
        XWPFParagraph line = document.createParagraph();
        line.setSpacingAfter(2 * AFTER);
        rule(line, 60);
    }

    /** A thin line under a name, with so many millimetres left free on both sides. */
    private static void rule(XWPFParagraph paragraph, int free) {
        DocxParts.run(paragraph, " ", 2);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(DocxParts.twips(free));
        paragraph.setIndentationRight(DocxParts.twips(free));
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
