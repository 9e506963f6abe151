package vn.thongsuot.procedures;

import java.util.Locale;

/**
 * What a condition on an exit looks at (Vietnamese: loại điều kiện của hướng xử lý). The list is closed; each has its opposite, so
 * that two exits can leave nothing out.
 */
public enum GuardKind {
    /** Nothing is due any more, or never was. */
    FEE_PAID(About.FEE),
    FEE_DUE(About.FEE),
    /** The electronic result was signed (Vietnamese: kết quả điện tử đã ký số). */
    RESULT_SIGNED(About.RESULT),
    RESULT_UNSIGNED(About.RESULT),
    /** The paper named was handed in. */
    PAPER_GIVEN(About.PAPER),
    PAPER_MISSING(About.PAPER),
    /** The answer to a choice in the electronic form; an unanswered question meets neither. */
    ANSWER_IS(About.ANSWER),
    ANSWER_IS_NOT(About.ANSWER),
    /** The answer to a question for a number; an unanswered question meets neither. */
    ANSWER_AT_LEAST(About.ANSWER),
    ANSWER_BELOW(About.ANSWER),
    /** The case of the procedure (Vietnamese: trường hợp giải quyết). */
    CASE_IS(About.CASE),
    CASE_IS_NOT(About.CASE),
    /** Citizen, business, household business, organisation. */
    APPLICANT_IS(About.APPLICANT),
    APPLICANT_IS_NOT(About.APPLICANT);

    /** Where the fact comes from. */
    public enum About {
        FEE,
        RESULT,
        PAPER,
        ANSWER,
        CASE,
        APPLICANT;

        /** Whether it stays as it is from reception to the end. */
        public boolean isFixed() {
            return this == ANSWER || this == CASE || this == APPLICANT;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final About about;

    GuardKind(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /** Whether it compares with a number. */
    public boolean isNumber() {
        return this == ANSWER_AT_LEAST || this == ANSWER_BELOW;
    }

    public GuardKind opposite() {
        return switch (this) {
            case FEE_PAID -> FEE_DUE;
            case FEE_DUE -> FEE_PAID;
            case RESULT_SIGNED -> RESULT_UNSIGNED;
            case RESULT_UNSIGNED -> RESULT_SIGNED;
            case PAPER_GIVEN -> PAPER_MISSING;
            case PAPER_MISSING -> PAPER_GIVEN;
            case ANSWER_IS -> ANSWER_IS_NOT;
            case ANSWER_IS_NOT -> ANSWER_IS;
            case ANSWER_AT_LEAST -> ANSWER_BELOW;
            case ANSWER_BELOW -> ANSWER_AT_LEAST;
            case CASE_IS -> CASE_IS_NOT;
            case CASE_IS_NOT -> CASE_IS;
            case APPLICANT_IS -> APPLICANT_IS_NOT;
            case APPLICANT_IS_NOT -> APPLICANT_IS;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for an unknown key */
    public static GuardKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
