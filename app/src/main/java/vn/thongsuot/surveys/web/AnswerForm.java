package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.Question;

/**
 * What came with a page of a questionnaire, and what follows (Vietnamese: bước trả lời). All answers travel with the form: nothing is
 * kept between pages, so no session is needed.
 *
 * @param from position at which the page that was sent begins
 */
record AnswerForm(Form form, Map<String, List<String>> typed, int from) {

    static AnswerForm of(Form form, MultiValueMap<String, String> sent) {
        Set<String> known = form.questions().stream().map(Question::key).collect(Collectors.toSet());
        Map<String, List<String>> typed = new HashMap<>();
        sent.forEach((name, values) -> {
            if (known.contains(name)) {
                typed.put(name, List.copyOf(values));
            }
        });
        String from = Optional.ofNullable(sent.getFirst("from")).orElse("0");
        return new AnswerForm(form, typed, from.matches("\\d{1,3}") ? Integer.parseInt(from) : 0);
    }

    /** What is shown next: a page, with what is wrong with it; or nothing, because all is answered. */
    record Step(Optional<Form.Page> page, Filled filled, Map<String, String> errors) {}

    Step next() {
        Form.Reading before = form.read(from, typed);
        Optional<Form.Page> sent = form.page(before.errors().isEmpty() ? from : 0, before.filled());
        if (sent.isEmpty()) {
            return new Step(Optional.empty(), before.filled(), Map.of());
        }
        Form.Reading reading = form.read(sent.get().to(), typed);
        return reading.errors().isEmpty()
                ? new Step(form.page(sent.get().to(), reading.filled()), reading.filled(), Map.of())
                : new Step(sent, reading.filled(), reading.errors());
    }

    /** The page before the one that was sent; the first one where there is none. */
    Step back() {
        Filled before = form.read(from, typed).filled();
        List<Form.Page> passed = new ArrayList<>();
        Optional<Form.Page> page = form.page(0, before);
        while (page.isPresent() && (page.get().from() < from || passed.isEmpty())) {
            passed.add(page.get());
            page = form.page(page.get().to(), before);
        }
        return new Step(passed.isEmpty() ? Optional.empty() : Optional.of(passed.getLast()), before, Map.of());
    }
}
