package vn.thongsuot.surveys.questionnaires;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.surveys.Survey;

/** What is still wrong with a questionnaire before it may be published (Vietnamese: kiểm tra phiếu khảo sát). */
public final class FormChecks {

    static final int MOST_QUESTIONS = 60;
    static final int MOST_OPTIONS = 30;

    private FormChecks() {}

    /** Message keys with what they are about; empty where it can be published. */
    public static List<Fault> check(Survey survey, Form form) {
        List<Fault> faults = new ArrayList<>();
        if (form.questions().stream().allMatch(Question::heads)) {
            faults.add(new Fault("questionnaire.fault.empty", ""));
        }
        if (form.questions().size() > MOST_QUESTIONS) {
            faults.add(new Fault("questionnaire.fault.many", String.valueOf(MOST_QUESTIONS)));
        }
        long overall = form.scales().stream()
                .filter(question -> question.item() == Item.OVERALL)
                .count();
        if (survey != Survey.POLICY && overall != 1 || overall > 1) {
            faults.add(new Fault("questionnaire.fault.overall", String.valueOf(overall)));
        }
        Map<String, Question> before = new HashMap<>();
        for (Question question : form.questions()) {
            checkQuestion(question, before, faults);
            before.put(question.key(), question);
        }
        return faults;
    }

    /** @param about the question's words, or a number */
    public record Fault(String key, String about) {}

    private static void checkQuestion(Question question, Map<String, Question> before, List<Fault> faults) {
        String about = question.text().vi();
        if (question.kind().hasOptions() && question.options().size() < 2) {
            faults.add(new Fault("questionnaire.fault.options", about));
        }
        if (question.onScale() && question.item() == null) {
            faults.add(new Fault("questionnaire.fault.item", about));
        }
        OnlyIf rule = question.onlyIf();
        if (rule != null) {
            Question earlier = before.get(rule.question());
            if (earlier == null || rule.values().isEmpty() || !earlier.values().containsAll(rule.values())) {
                faults.add(new Fault("questionnaire.fault.rule", about));
            }
        }
        if (question.item() == Item.OVERALL && rule != null) {
            faults.add(new Fault("questionnaire.fault.overallRule", about));
        }
    }
}
