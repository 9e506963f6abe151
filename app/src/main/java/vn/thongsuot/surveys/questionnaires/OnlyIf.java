package vn.thongsuot.surveys.questionnaires;

import java.util.List;

/**
 * A skip rule (Vietnamese: điều kiện hỏi): the question is asked only where an earlier one was answered with one of these.
 *
 * @param question key of the earlier question
 * @param values levels of the scale, or keys of options
 */
public record OnlyIf(String question, List<String> values) {

    public OnlyIf {
        values = List.copyOf(values);
    }

    boolean holds(Filled filled) {
        return filled.get(question).stream().anyMatch(values::contains);
    }
}
