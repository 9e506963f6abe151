package vn.thongsuot.procedures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thongsuot.platform.Typed;
import vn.thongsuot.shared.PlainText;

/**
 * A condition for taking an exit (Vietnamese: điều kiện của hướng xử lý): one simple comparison. Of several on an exit all must
 * hold.
 *
 * @param about key of the paper, question or case, or kind of applicant; empty where the kind says all
 * @param value with what an answer is compared; empty elsewhere
 */
public record ExitGuard(GuardKind kind, String about, String value) {

    /** Stands for the usual case, which has no key; no case's key looks like this. */
    public static final String USUAL_CASE = "-";

    public static ExitGuard of(GuardKind kind) {
        return new ExitGuard(kind, "", "");
    }

    public static ExitGuard of(GuardKind kind, String about) {
        return new ExitGuard(kind, about, "");
    }

    /** Follows from the paper's name, so that the paper of an amended procedure is the same where it is called the same. */
    public static String paperKey(String name) {
        return PlainText.key(name);
    }

    public boolean isMet(GuardFacts facts) {
        return switch (kind) {
            case FEE_PAID -> !facts.feeDue();
            case FEE_DUE -> facts.feeDue();
            case RESULT_SIGNED -> facts.resultSigned();
            case RESULT_UNSIGNED -> !facts.resultSigned();
            case PAPER_GIVEN -> facts.papers().contains(about);
            case PAPER_MISSING -> !facts.papers().contains(about);
            case ANSWER_IS -> answer(facts).filter(value::equals).isPresent();
            case ANSWER_IS_NOT ->
                answer(facts).filter(given -> !given.equals(value)).isPresent();
            case ANSWER_AT_LEAST -> compared(facts).filter(sign -> sign >= 0).isPresent();
            case ANSWER_BELOW -> compared(facts).filter(sign -> sign < 0).isPresent();
            case CASE_IS -> about.equals(Objects.requireNonNullElse(facts.caseKey(), USUAL_CASE));
            case CASE_IS_NOT -> !about.equals(Objects.requireNonNullElse(facts.caseKey(), USUAL_CASE));
            case APPLICANT_IS -> about.equals(facts.applicantKind());
            case APPLICANT_IS_NOT -> !about.equals(facts.applicantKind());
        };
    }

    private Optional<String> answer(GuardFacts facts) {
        return Optional.ofNullable(facts.answers().get(about)).filter(given -> !given.isBlank());
    }

    private Optional<Integer> compared(GuardFacts facts) {
        return answer(facts).flatMap(Typed::number).flatMap(given -> number().map(given::compareTo));
    }

    /** The number it compares with; empty where it is none. */
    public Optional<BigDecimal> number() {
        return Typed.number(value);
    }

    /** Whether the two can never hold of one dossier at the same time. */
    public boolean excludes(ExitGuard other) {
        if (isOpposite(other)) {
            return true;
        }
        boolean same = about.equals(other.about);
        return switch (kind) {
            case ANSWER_IS -> other.kind == kind && same && !value.equals(other.value);
            case CASE_IS, APPLICANT_IS -> other.kind == kind && !same;
            case ANSWER_AT_LEAST -> other.kind == GuardKind.ANSWER_BELOW && same && leavesNothingBelow(other);
            case ANSWER_BELOW -> other.kind == GuardKind.ANSWER_AT_LEAST && same && other.leavesNothingBelow(this);
            default -> false;
        };
    }

    /** Whether one of the two always holds and the other then does not. */
    public boolean isOpposite(ExitGuard other) {
        return other.kind == kind.opposite() && about.equals(other.about) && value.equals(other.value);
    }

    private boolean leavesNothingBelow(ExitGuard below) {
        return number().flatMap(least -> below.number().map(most -> least.compareTo(most) >= 0))
                .orElse(false);
    }

    /** Whether all of them can hold of one dossier. */
    public static boolean isPossible(List<ExitGuard> guards) {
        return guards.stream().noneMatch(one -> guards.stream().anyMatch(one::excludes));
    }

    /** As drafts, files and machines write it, such as {@code answer-at-least:dien-tich=100}. */
    public String code() {
        String named = about.isEmpty() ? kind.key() : kind.key() + ":" + about;
        return value.isEmpty() ? named : named + "=" + value;
    }

    /** @throws IllegalArgumentException for what no {@link #code} looks like */
    public static ExitGuard parse(String code) {
        int colon = code.indexOf(':');
        GuardKind kind = GuardKind.of((colon < 0 ? code : code.substring(0, colon)).strip());
        String rest = colon < 0 ? "" : code.substring(colon + 1);
        int equals = kind.about() == GuardKind.About.ANSWER ? rest.indexOf('=') : -1;
        ExitGuard read = new ExitGuard(
                kind,
                (equals < 0 ? rest : rest.substring(0, equals)).strip(),
                equals < 0 ? "" : rest.substring(equals + 1).strip());
        boolean named = kind.about() != GuardKind.About.FEE && kind.about() != GuardKind.About.RESULT;
        if (named == read.about.isEmpty() || (kind.about() == GuardKind.About.ANSWER) == read.value.isEmpty()) {
            throw new IllegalArgumentException("Exit: condition of kind %s is not complete.".formatted(kind.key()));
        }
        return read;
    }
}
