package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/**
 * How the points of a criterion follow (Vietnamese: cách chấm điểm). Its text is the canonical form in which sets, workbooks
 * and frozen files keep it; {@link RuleReader} reads it.
 */
public sealed interface Rule {

    /** Canonical form. */
    String text();

    /** Indicators whose values it needs. */
    default Set<String> indicators() {
        return Set.of();
    }

    /** Which kind it is, as a key. */
    String kind();

    /** Points are a formula over indicators, never below 0 or above the maximum (Vietnamese: công thức). */
    record Formula(Term term) implements Rule {
        @Override
        public String text() {
            return "công thức: " + term.text();
        }

        @Override
        public Set<String> indicators() {
            return term.indicators();
        }

        @Override
        public String kind() {
            return "formula";
        }
    }

    /**
     * The first step that a value reaches gives the points (Vietnamese: chấm theo mức).
     *
     * @param otherwise points where it reaches none
     */
    record Steps(Term of, List<Step> steps, BigDecimal otherwise) implements Rule {

        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public String text() {
            return "mức: " + of.text() + " "
                    + steps.stream().map(Step::text).collect(Collectors.joining("; ")) + "; khác: "
                    + Numbers.text(otherwise);
        }

        @Override
        public Set<String> indicators() {
            return of.indicators();
        }

        @Override
        public String kind() {
            return "steps";
        }

        /** Whether one of its bounds is the mean of all units. */
        public boolean needsMean() {
            return steps.stream().anyMatch(step -> step.bound() == null);
        }
    }

    /**
     * One step.
     *
     * @param bound null = the mean of all units of the round that have a value (Vietnamese: trung bình chung)
     */
    record Step(Comparison comparison, @Nullable BigDecimal bound, BigDecimal points) {

        static final String MEAN = "TB";

        String text() {
            return comparison.sign() + " " + (bound == null ? MEAN : Numbers.text(bound)) + ": " + Numbers.text(points);
        }

        boolean holds(Fraction value, Fraction limit) {
            return comparison.holds(value.compareTo(limit));
        }
    }

    /** How a value is compared with a bound. */
    enum Comparison {
        AT_LEAST(">="),
        ABOVE(">"),
        AT_MOST("<="),
        BELOW("<"),
        EQUAL("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case ABOVE -> compared > 0;
                case AT_MOST -> compared <= 0;
                case BELOW -> compared < 0;
                case EQUAL -> compared == 0;
            };
        }
    }

    /** Somebody chooses what is true and shows the evidence; yes and no is the plainest case (Vietnamese: chọn mức đạt). */
    record Choice(List<Option> options) implements Rule {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String text() {
            return "chọn: " + options.stream().map(Option::text).collect(Collectors.joining("; "));
        }

        @Override
        public String kind() {
            return "choice";
        }
    }

    /** What can be chosen. */
    record Option(BigDecimal points, String label) {
        String text() {
            return Numbers.text(points) + " = " + label;
        }
    }

    /** Points come from a survey that the office enters (Vietnamese: điều tra xã hội học). */
    record Survey() implements Rule {
        @Override
        public String text() {
            return "điều tra";
        }

        @Override
        public String kind() {
            return "survey";
        }
    }

    /** The council judges (Vietnamese: hội đồng chấm). */
    record Council() implements Rule {
        @Override
        public String text() {
            return "hội đồng";
        }

        @Override
        public String kind() {
            return "council";
        }
    }

    /** Whether points follow from values of indicators alone. */
    default boolean isComputed() {
        return this instanceof Formula || this instanceof Steps;
    }

    /** Whether the unit scores itself and a field owner appraises it; surveys and judgements of the council are neither. */
    default boolean isSelfScored() {
        return !(this instanceof Survey || this instanceof Council);
    }

    /** Indicators of several rules, in order. */
    static Set<String> indicatorsOf(List<? extends Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.indicators().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
