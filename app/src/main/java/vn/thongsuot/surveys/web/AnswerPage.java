package vn.thongsuot.surveys.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.questionnaires.Question;

/**
 * A page of a questionnaire as people answer it (Vietnamese: trang trả lời).
 *
 * @param intro null behind the first page
 * @param n of the page, from 1
 * @param carried what was answered on other pages, as hidden fields
 * @param errors message keys by question
 * @param kiosk whether it is shown on a device that stands there
 * @param preview whether nothing can be sent
 */
record AnswerPage(
        Ui ui,
        String title,
        @Nullable String intro,
        String about,
        String action,
        String answerId,
        String begun,
        int from,
        int n,
        int pages,
        List<Asked> questions,
        List<Carried> carried,
        Map<String, String> errors,
        boolean kiosk,
        boolean preview) {

    AnswerPage {
        questions = List.copyOf(questions);
        carried = List.copyOf(carried);
    }

    /** @param n null for a heading */
    record Asked(Question question, @Nullable Integer n, List<String> values) {

        Asked {
            values = List.copyOf(values);
        }

        boolean has(String value) {
            return values.contains(value);
        }

        String text() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    record Carried(String name, String value) {}

    boolean last() {
        return n >= pages;
    }
}
