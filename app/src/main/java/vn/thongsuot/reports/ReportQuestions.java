package vn.thongsuot.reports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Question;

/** How a figure of a report is asked again (Vietnamese: câu hỏi số liệu của báo cáo): by the formula it was made with. */
public final class ReportQuestions {

    private ReportQuestions() {}

    /** @param recordedAt null = as the records say now, else as they said then */
    public static Question of(ReportContent content, ReportContent.FigurePart figure, @Nullable Instant recordedAt) {
        return Figures.question(content, figure, recordedAt);
    }
}
