package vn.thongsuot.reports.papers;

import java.util.Map;
import vn.thongsuot.platform.docx.DocxContent;
import vn.thongsuot.platform.docx.DocxFill;

/** Fills the Word template of a report (Vietnamese: trộn mẫu Word báo cáo). */
public final class TemplateFill {

    private TemplateFill() {}

    /** @return the filled file */
    public static byte[] fill(byte[] template, ReportPaper paper) {
        return DocxFill.fill(template, content(paper));
    }

    private static DocxContent content(ReportPaper paper) {
        return new DocxContent(
                paper.title(),
                paper.fields(),
                Map.of(
                        Placeholders.BODY,
                        new DocxContent.Lines(paper.body().stream()
                                .map(line -> new DocxContent.Line(line.heading(), line.text()))
                                .toList()),
                        Placeholders.FIGURES,
                        new DocxContent.Tables(paper.figures()),
                        Placeholders.UNITS,
                        new DocxContent.Tables(paper.units())));
    }
}
