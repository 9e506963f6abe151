package vn.thongsuot.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.Ui;
import vn.thongsuot.surveys.answers.AnswerSeals;
import vn.thongsuot.surveys.answers.Coming;
import vn.thongsuot.surveys.questionnaires.Filled;
import vn.thongsuot.surveys.questionnaires.Form;
import vn.thongsuot.surveys.questionnaires.FormVersion;
import vn.thongsuot.surveys.questionnaires.Question;
import vn.thongsuot.surveys.rounds.Channel;

/** Makes the pages on which people answer. */
@Component
class AnswerPages {

    private final AnswerSeals seals;

    AnswerPages(AnswerSeals seals) {
        this.seals = seals;
    }

    /** What a form carries besides answers. */
    record Thread(String answerId, String begun) {}

    Thread begin() {
        UUID id = UUID.randomUUID();
        return new Thread(id.toString(), seals.begin(id));
    }

    AnswerPage page(Ui ui, Coming coming, String action, Thread thread, AnswerForm form, AnswerForm.Step step) {
        Form.Page page = step.page().orElseThrow();
        return make(
                ui,
                coming.form(),
                ui.t(
                        "answer.about",
                        ui.text(coming.round().name()),
                        ui.date(coming.round().closesOn())),
                action,
                thread,
                form.typed(),
                new Shown(page, step.filled(), step.errors()),
                coming.channel() == Channel.KIOSK,
                false);
    }

    /** A page with what is known before it. */
    record Shown(Form.Page page, Filled filled, Map<String, String> errors) {}

    AnswerPage make(
            Ui ui,
            FormVersion version,
            String about,
            String action,
            Thread thread,
            Map<String, List<String>> typed,
            Shown shown,
            boolean kiosk,
            boolean preview) {
        Form form = version.form();
        Map<String, Integer> numbers = form.numbers();
        List<Question> here = shown.page().questions();
        List<AnswerPage.Asked> asked = here.stream()
                .map(question -> new AnswerPage.Asked(
                        question, numbers.get(question.key()), typed.getOrDefault(question.key(), List.of())))
                .toList();
        List<AnswerPage.Carried> carried = new ArrayList<>();
        typed.forEach((name, values) -> {
            if (here.stream().noneMatch(question -> question.key().equals(name))) {
                values.forEach(value -> carried.add(new AnswerPage.Carried(name, value)));
            }
        });
        int n = number(form, shown);
        return new AnswerPage(
                ui,
                ui.text(version.name()),
                n == 1 && version.intro() != null ? ui.text(version.intro()) : null,
                about,
                action,
                thread.answerId(),
                thread.begun(),
                shown.page().from(),
                n,
                Math.max(n, form.countPages(shown.filled())),
                asked,
                carried,
                shown.errors(),
                kiosk,
                preview);
    }

    private static int number(Form form, Shown shown) {
        int n = 1;
        var page = form.page(0, shown.filled());
        while (page.isPresent() && page.get().from() < shown.page().from()) {
            n++;
            page = form.page(page.get().to(), shown.filled());
        }
        return n;
    }
}
