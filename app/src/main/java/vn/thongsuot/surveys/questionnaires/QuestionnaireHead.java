package vn.thongsuot.surveys.questionnaires;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.surveys.Survey;

/** What stands above the questions (Vietnamese: phần đầu phiếu). */
public record QuestionnaireHead(
        Survey survey,
        LocalizedText name,
        @Nullable LocalizedText intro,
        boolean sample,
        @Nullable String source) {}
