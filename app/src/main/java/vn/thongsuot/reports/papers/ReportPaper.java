package vn.thongsuot.reports.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of a report (Vietnamese: nội dung văn bản báo cáo), as plain text.
 *
 * @param fields value of each placeholder that stands within a line, by its name
 * @param body what takes the place of {@code {{noi_dung}}}
 * @param figures tables of figures, the head row of each first
 * @param units tables of units, the head row of each first; empty where there are none
 * @param issued day of the paper; null while it is unsigned
 */
public record ReportPaper(
        String title,
        Map<String, String> fields,
        List<Line> body,
        List<List<List<String>>> figures,
        List<List<List<String>>> units,
        @Nullable LocalDate issued) {

    public ReportPaper {
        fields = Map.copyOf(fields);
        body = List.copyOf(body);
        figures = List.copyOf(figures);
        units = List.copyOf(units);
    }

    /** A paragraph of the body. */
    public record Line(boolean heading, String text) {}
}
