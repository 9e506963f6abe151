package vn.thongsuot.scoring.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.indicators.Fraction;

/** A calculation over values of indicators (Vietnamese: biểu thức); without a value where one that it needs has none. */
public sealed interface Term {

    String text();

    /** @return null where there is no value, also where it would divide by 0 */
    @Nullable
    Fraction value(Values values);

    default Set<String> indicators() {
        return Set.of();
    }

    /** What a term may ask for. */
    interface Values {
        /** Value of an indicator in its own unit: 95.5 for 95.5 %. */
        @Nullable
        Fraction of(String indicatorId);

        /** Maximum of the criterion. */
        BigDecimal max();
    }

    /** A number. */
    record Number(BigDecimal number) implements Term {
        @Override
        public String text() {
            return Numbers.text(number);
        }

        @Override
        public Fraction value(Values values) {
            return Fraction.of(number);
        }
    }

    /** Maximum of the criterion, written {@code M}. */
    record Max() implements Term {
        @Override
        public String text() {
            return "M";
        }

        @Override
        public Fraction value(Values values) {
            return Fraction.of(values.max());
        }
    }

    /** Value of an indicator, written {@code @id}. */
    record Reference(String id) implements Term {
        @Override
        public String text() {
            return "@" + id;
        }

        @Override
        public @Nullable Fraction value(Values values) {
            return values.of(id);
        }

        @Override
        public Set<String> indicators() {
            return Set.of(id);
        }
    }

    /** Two sides and a sign. */
    record Calculation(Term left, char sign, Term right) implements Term {
        @Override
        public String text() {
            return "(" + left.text() + " " + sign + " " + right.text() + ")";
        }

        @Override
        public @Nullable Fraction value(Values values) {
            Fraction a = left.value(values);
            Fraction b = right.value(values);
            if (a == null || b == null || sign == '/' && b.isZero()) {
                return null;
            }
            return switch (sign) {
                case '+' -> a.plus(b);
                case '-' -> a.minus(b);
                case '*' -> a.times(b);
                default -> a.over(b);
            };
        }

        @Override
        public Set<String> indicators() {
            return both(List.of(left, right));
        }
    }

    /** Least, greatest, or the first that has a value. */
    record Call(Function function, List<Term> arguments) implements Term {

        public Call {
            arguments = List.copyOf(arguments);
        }

        /** What is picked. */
        public enum Function {
            MIN,
            MAX,
            COALESCE;

            String word() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }

        @Override
        public String text() {
            return function.word() + "(" + arguments.stream().map(Term::text).collect(Collectors.joining("; ")) + ")";
        }

        @Override
        public @Nullable Fraction value(Values values) {
            if (function == Function.COALESCE) {
                return arguments.stream()
                        .flatMap(argument -> Stream.ofNullable(argument.value(values)))
                        .findFirst()
                        .orElse(null);
            }
            BinaryOperator<Fraction> pick = function == Function.MIN
                    ? (a, b) -> a.compareTo(b) <= 0 ? a : b
                    : (a, b) -> a.compareTo(b) >= 0 ? a : b;
            Fraction picked = null;
            for (Term argument : arguments) {
                Fraction value = argument.value(values);
                if (value == null) {
                    return null;
                }
                picked = picked == null ? value : pick.apply(picked, value);
            }
            return picked;
        }

        @Override
        public Set<String> indicators() {
            return both(arguments);
        }
    }

    private static Set<String> both(List<Term> terms) {
        Set<String> ids = new TreeSet<>();
        terms.forEach(term -> ids.addAll(term.indicators()));
        return ids;
    }
}
