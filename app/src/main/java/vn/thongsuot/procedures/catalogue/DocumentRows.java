package vn.thongsuot.procedures.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thongsuot.shared.DomainException;

/** Rows of the tables of a Word document, and its paragraphs as rows of one cell (Vietnamese: đọc bảng trong văn bản Word). */
final class DocumentRows {

    private DocumentRows() {}

    /** @throws DomainException CAT-010 if it is no readable .docx file */
    static List<List<String>> read(byte[] content) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            List<List<String>> rows = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    rows.add(List.of(paragraph.getText()));
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> rows.add(row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .toList()));
                }
            }
            return rows;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | POIXMLException
                | OpenXML4JRuntimeException e) {
            throw new DomainException("CAT-010", DomainException.Kind.INVALID, "no readable .docx file");
        }
    }
}
