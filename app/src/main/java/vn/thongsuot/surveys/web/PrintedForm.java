package vn.thongsuot.surveys.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Question;

/**
 * A questionnaire on paper or as it is looked at (Vietnamese: bản in phiếu khảo sát).
 *
 * @param number of the sheet; null on a blank one
 */
record PrintedForm(
        Ui ui,
        String title,
        @Nullable String intro,
        String version,
        String unit,
        List<Line> lines,
        @Nullable String number) {

    PrintedForm {
        lines = List.copyOf(lines);
    }

    /** @param n empty for a heading @param options in words, those of the scale included */
    record Line(
            Question question,
            String n,
            String text,
            List<String> options,
            @Nullable String rule) {

        Line {
            options = List.copyOf(options);
        }

        boolean free() {
            return !question.heads() && options.isEmpty();
        }
    }
}
