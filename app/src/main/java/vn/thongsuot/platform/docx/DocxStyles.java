package vn.thongsuot.platform.docx;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Paragraphs and cells of Word as styles of a page (Vietnamese: quy đổi định dạng). */
final class DocxStyles {

    private DocxStyles() {}

    static String of(XWPFParagraph paragraph) {
        StringBuilder style = new StringBuilder("text-align:").append(align(paragraph));
        paragraph.getRuns().stream()
                .map(XWPFRun::getFontSizeAsDouble)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(size -> style.append(";font-size:").append(size).append("pt"));
        add(style, "text-indent", paragraph.getIndentationFirstLine());
        add(style, "margin-left", paragraph.getIndentationLeft());
        add(style, "margin-right", paragraph.getIndentationRight());
        add(style, "margin-top", paragraph.getSpacingBefore());
        add(style, "margin-bottom", paragraph.getSpacingAfter());
        if (paragraph.getBorderBottom() != Borders.NONE && paragraph.getBorderBottom() != Borders.NIL) {
            style.append(";border-bottom:0.25mm solid #000");
        }
        return style.toString();
    }

    private static String align(XWPFParagraph paragraph) {
        return switch (paragraph.getAlignment()) {
            case CENTER -> "center";
            case RIGHT, END -> "right";
            case BOTH, DISTRIBUTE -> "justify";
            default -> "left";
        };
    }

    private static void add(StringBuilder style, String property, int twips) {
        if (twips > 0) {
            style.append(';').append(property).append(':').append(points(twips));
        }
    }

    /** @param twips a number of twentieths of a point, as the schema gives it */
    static String points(Object twips) {
        double value = switch (twips) {
            case BigInteger number -> number.doubleValue();
            case Number number -> number.doubleValue();
            default -> 0;
        };
        return String.format(Locale.ROOT, "%.1fpt", value / 20);
    }

    /** Whether Word draws lines between its cells. */
    static boolean hasLines(XWPFTable table) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties == null
                || !properties.isSetTblBorders()
                || !properties.getTblBorders().isSetInsideH()) {
            return properties != null && properties.isSetTblStyle();
        }
        STBorder.Enum line = properties.getTblBorders().getInsideH().getVal();
        return line != STBorder.NONE && line != STBorder.NIL;
    }

    /** The width in hundredths as an attribute; nothing where the table leaves it open. */
    static String width(XWPFTableCell cell) {
        return switch (cell.getWidthType()) {
            case PCT -> " style=\"width:" + String.format(Locale.ROOT, "%.1f%%", cell.getWidthDecimal()) + "\"";
            case DXA -> cell.getWidth() > 0 ? " style=\"width:" + points(cell.getWidth()) + "\"" : "";
            default -> "";
        };
    }
}
