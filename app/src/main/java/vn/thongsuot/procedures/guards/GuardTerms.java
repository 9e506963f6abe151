package vn.thongsuot.procedures.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thongsuot.platform.Texts;
import vn.thongsuot.procedures.ExitGuard;
import vn.thongsuot.procedures.GuardKind;
import vn.thongsuot.procedures.GuardKind.About;
import vn.thongsuot.procedures.forms.FormField;
import vn.thongsuot.shared.LocalizedText;

/** The conditions that one procedure offers, and how they are said (Vietnamese: các điều kiện chọn được, lời văn của điều kiện). */
public final class GuardTerms {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final List<String> APPLICANTS = List.of("citizen", "business", "household-business", "organisation");
    private static final String OPEN = "…";

    private final Texts texts;
    private final Map<String, LocalizedText> papers;
    private final Map<String, FormField> questions;
    private final Map<String, LocalizedText> cases;

    GuardTerms(
            Texts texts,
            Map<String, LocalizedText> papers,
            Map<String, FormField> questions,
            Map<String, LocalizedText> cases) {
        this.texts = texts;
        this.papers = papers;
        this.questions = questions;
        this.cases = cases;
    }

    /** Conditions on one kind of thing; those on numbers have no value yet. */
    public record Group(About about, List<ExitGuard> guards) {
        public Group {
            guards = List.copyOf(guards);
        }
    }

    /** All that may be chosen, without groups that are empty. */
    public List<Group> groups() {
        return Stream.of(About.values())
                .map(about -> new Group(about, offered(about)))
                .filter(group -> !group.guards().isEmpty())
                .toList();
    }

    private List<ExitGuard> offered(About about) {
        return switch (about) {
            case FEE -> List.of(ExitGuard.of(GuardKind.FEE_PAID), ExitGuard.of(GuardKind.FEE_DUE));
            case RESULT -> List.of(ExitGuard.of(GuardKind.RESULT_SIGNED), ExitGuard.of(GuardKind.RESULT_UNSIGNED));
            case PAPER -> both(GuardKind.PAPER_GIVEN, papers.keySet().stream());
            case ANSWER ->
                questions.values().stream()
                        .flatMap(question -> answers(question).stream())
                        .toList();
            case CASE -> both(GuardKind.CASE_IS, cases.keySet().stream());
            case APPLICANT -> both(GuardKind.APPLICANT_IS, APPLICANTS.stream());
        };
    }

    private static List<ExitGuard> both(GuardKind kind, Stream<String> keys) {
        return keys.flatMap(key -> Stream.of(ExitGuard.of(kind, key), ExitGuard.of(kind.opposite(), key)))
                .toList();
    }

    private static List<ExitGuard> answers(FormField question) {
        if (question.kind() == FormField.Kind.NUMBER) {
            return List.of(
                    ExitGuard.of(GuardKind.ANSWER_AT_LEAST, question.key()),
                    ExitGuard.of(GuardKind.ANSWER_BELOW, question.key()));
        }
        List<ExitGuard> guards = new ArrayList<>();
        for (String value : question.values()) {
            guards.add(new ExitGuard(GuardKind.ANSWER_IS, question.key(), value));
            guards.add(new ExitGuard(GuardKind.ANSWER_IS_NOT, question.key(), value));
        }
        return guards;
    }

    /** Whether the paper, question with this answer, case or kind of applicant is there. */
    public boolean knows(ExitGuard guard) {
        ExitGuard offered = guard.kind().isNumber() ? ExitGuard.of(guard.kind(), guard.about()) : guard;
        return offered(guard.kind().about()).contains(offered)
                && (!guard.kind().isNumber() || guard.number().isPresent());
    }

    /** Whether there is a form whose answers can be asked for. */
    public boolean hasForm() {
        return !questions.isEmpty();
    }

    /** The question of the form that a condition speaks of. */
    public Optional<FormField> findQuestion(ExitGuard guard) {
        return Optional.ofNullable(questions.get(guard.about()));
    }

    /** Values of a choice in words, separated by semicolons. */
    public LocalizedText values(FormField question) {
        return LocalizedText.of(values(question, VIETNAMESE), values(question, ENGLISH));
    }

    private String values(FormField question, Locale locale) {
        return question.values().stream()
                .map(value -> question.kind() == FormField.Kind.YES_NO ? texts.get(locale, "eform." + value) : value)
                .collect(Collectors.joining("; "));
    }

    public LocalizedText say(ExitGuard guard) {
        return LocalizedText.of(say(guard, VIETNAMESE), say(guard, ENGLISH));
    }

    private String say(ExitGuard guard, Locale locale) {
        return texts.get(locale, "route.guard." + guard.kind().key(), about(guard, locale), value(guard, locale));
    }

    private String about(ExitGuard guard, Locale locale) {
        return switch (guard.kind().about()) {
            case FEE, RESULT -> "";
            case PAPER -> named(papers, guard, locale);
            case CASE -> named(cases, guard, locale);
            case ANSWER ->
                Optional.ofNullable(questions.get(guard.about()))
                        .map(FormField::label)
                        .orElse(guard.about());
            case APPLICANT ->
                APPLICANTS.contains(guard.about()) ? texts.get(locale, "person.kind." + guard.about()) : guard.about();
        };
    }

    private static String named(Map<String, LocalizedText> names, ExitGuard guard, Locale locale) {
        return Optional.ofNullable(names.get(guard.about()))
                .map(name -> name.in(locale))
                .orElse(guard.about());
    }

    private String value(ExitGuard guard, Locale locale) {
        FormField question = questions.get(guard.about());
        if (question != null && question.kind() == FormField.Kind.YES_NO) {
            return texts.get(locale, "eform." + guard.value());
        }
        return guard.value().isEmpty() ? OPEN : guard.value();
    }

    static LocalizedText both(Texts texts, String key) {
        return LocalizedText.of(texts.get(VIETNAMESE, key), texts.get(ENGLISH, key));
    }
}
