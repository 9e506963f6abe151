package vn.thongsuot.surveys.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questions in their order (Vietnamese: bộ câu hỏi), how they are laid on pages, and what counts as an answer to them.
 * Pages need no script: a heading begins one, and so does a question whose skip rule looks at the page before it.
 */
public record Form(List<Question> questions) {

    /** Longest answer in own words. */
    public static final int LONGEST_TEXT = 2000;

    public Form {
        questions = List.copyOf(questions);
    }

    /**
     * Questions to be answered together.
     *
     * @param from position of the first one looked at
     * @param to position behind the last one looked at
     */
    public record Page(int from, int to, List<Question> questions) {

        public Page {
            questions = List.copyOf(questions);
        }
    }

    /** What was read of a page, and what is wrong with it: message keys by question. */
    public record Reading(Filled filled, Map<String, String> errors) {}

    /** The next page with something to answer; empty behind the last one. */
    public Optional<Page> page(int from, Filled before) {
        int at = from;
        while (at < questions.size()) {
            Page page = cut(at, before);
            if (page.questions().stream().anyMatch(question -> !question.heads())) {
                return Optional.of(page);
            }
            at = page.to();
        }
        return Optional.empty();
    }

    private Page cut(int from, Filled before) {
        List<Question> asked = new ArrayList<>();
        int at = from;
        while (at < questions.size() && (at == from || !begins(questions.get(at), asked))) {
            Question question = questions.get(at);
            if (question.isAsked(before)) {
                asked.add(question);
            }
            at++;
        }
        return new Page(from, at, asked);
    }

    private static boolean begins(Question question, List<Question> page) {
        OnlyIf rule = question.onlyIf();
        return question.heads()
                || rule != null && page.stream().anyMatch(one -> one.key().equals(rule.question()));
    }

    /** How many pages a person sees who skips nothing but what was answered excludes, for "page 2 of about 4". */
    public int countPages(Filled filled) {
        int pages = 0;
        Optional<Page> page = page(0, filled);
        while (page.isPresent()) {
            pages++;
            page = page(page.get().to(), filled);
        }
        return pages;
    }

    /**
     * Reads the answers of all questions before a position, each after those before it: what is not asked is dropped.
     *
     * @param typed what came with the form, by key of the question
     */
    public Reading read(int to, Map<String, List<String>> typed) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        for (Question question : questions.subList(0, Math.clamp(to, 0, questions.size()))) {
            if (!question.heads() && question.isAsked(new Filled(kept))) {
                List<String> given = given(typed.getOrDefault(question.key(), List.of()));
                String error = error(question, given);
                if (error == null) {
                    kept.put(question.key(), given);
                } else {
                    errors.put(question.key(), error);
                }
            }
        }
        return new Reading(new Filled(kept), errors);
    }

    /** Reads a whole sheet. */
    public Reading read(Map<String, List<String>> typed) {
        return read(questions.size(), typed);
    }

    /** Questions on the scale. */
    public List<Question> scales() {
        return questions.stream().filter(Question::onScale).toList();
    }

    public Optional<Question> find(String key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Numbers as people see them, by key; headings have none. */
    public Map<String, Integer> numbers() {
        List<Question> asked = questions.stream().filter(one -> !one.heads()).toList();
        return asked.stream().collect(Collectors.toMap(Question::key, one -> asked.indexOf(one) + 1));
    }

    private static List<String> given(List<String> typed) {
        return typed.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable String error(Question question, List<String> given) {
        if (given.isEmpty()) {
            return question.required() ? "survey.error.required" : null;
        }
        if (question.kind() == QuestionKind.TEXT) {
            return given.getFirst().length() > LONGEST_TEXT ? "survey.error.long" : null;
        }
        boolean known = Set.copyOf(question.values()).containsAll(given);
        boolean one = question.kind() == QuestionKind.MANY || given.size() == 1;
        return known && one ? null : "survey.error.unknown";
    }
}
