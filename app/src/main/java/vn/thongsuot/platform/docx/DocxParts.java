package vn.thongsuot.platform.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Measures and pieces of Word files (Vietnamese: thành phần tệp Word); lengths in twentieths of a point. */
final class DocxParts {

    static final String FONT = "Times New Roman";

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private DocxParts() {}

    static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    /** A4 with margins in millimetres. */
    static CTSectPr sheet(XWPFDocument document, int top, int bottom, int left, int right) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(top)));
        margins.setBottom(BigInteger.valueOf(twips(bottom)));
        margins.setLeft(BigInteger.valueOf(twips(left)));
        margins.setRight(BigInteger.valueOf(twips(right)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        return section;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    /** A heading that a screen reader finds. */
    static void outline(XWPFParagraph paragraph, int level) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }

    /** Two columns without lines, in hundredths of the width. */
    static XWPFTable columns(XWPFDocument document, int rows, int leftPercent) {
        XWPFTable table = document.createTable(rows, 2);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.removeBorders();
        for (int row = 0; row < rows; row++) {
            width(table.getRow(row).getCell(0), leftPercent);
            width(table.getRow(row).getCell(1), 100 - leftPercent);
        }
        return table;
    }

    static void width(XWPFTableCell cell, int percent) {
        cell.setWidthType(TableWidthType.PCT);
        cell.setWidth(percent + "%");
    }

    /** The first paragraph of a cell, empty and centred. */
    static XWPFParagraph centred(XWPFTableCell cell) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    static XWPFParagraph next(XWPFTableCell cell, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
