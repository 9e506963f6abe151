package vn.thongsuot.indicators;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thongsuot.facts.FactAggregate;

/** One side of an indicator as read (Vietnamese: biểu thức): calculation over aggregates and other indicators. */
public sealed interface Expression {

    /** Normal form; formulas that mean the same have the same version. */
    String text();

    record Number(BigDecimal value) implements Expression {
        @Override
        public String text() {
            return value.stripTrailingZeros().toPlainString();
        }
    }

    record Aggregate(FactAggregate aggregate) implements Expression {
        @Override
        public String text() {
            return "[" + aggregate.text() + "]";
        }
    }

    /** Another indicator: its quotient, or one side of it. */
    record Reference(String id, Part part) implements Expression {
        /** Which value of it is meant. */
        public enum Part {
            VALUE(""),
            NUMERATOR(".num"),
            DENOMINATOR(".den");

            private final String suffix;

            Part(String suffix) {
                this.suffix = suffix;
            }

            String suffix() {
                return suffix;
            }
        }

        @Override
        public String text() {
            return "@" + id + part.suffix();
        }
    }

    record Calculation(Expression left, Operator operator, Expression right) implements Expression {
        @Override
        public String text() {
            return "(" + left.text() + " " + operator.sign() + " " + right.text() + ")";
        }
    }

    /** The four operations. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        OVER("/");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    record Call(Function function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** What may be called. */
        public enum Function {
            /** The smallest; no value if one has none. */
            LEAST,
            /** The greatest; no value if one has none. */
            GREATEST,
            /** The first that has a value. */
            COALESCE,
            /** Sum over the ends of the months of the period. */
            EACH_MONTH_END;

            String key() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        @Override
        public String text() {
            return function.key() + arguments.stream().map(Expression::text).collect(joining(", ", "(", ")"));
        }
    }

    /** The same at another time. */
    record Shifted(Expression what, When when) implements Expression {
        @Override
        public String text() {
            return "(" + what.text() + ")." + when.text();
        }
    }

    /** Another day, period or span of years (Vietnamese: thời điểm khác). */
    sealed interface When {
        String text();

        /** At the end of a named day. */
        enum Day implements When {
            BASELINE("baseline"),
            PERIOD_START("period start"),
            PREVIOUS_YEAR_END("previous year end");

            private final String words;

            Day(String words) {
                this.words = words;
            }

            @Override
            public String text() {
                return "at(" + words + ")";
            }
        }

        /** At the end of a day. */
        record On(LocalDate day) implements When {
            @Override
            public String text() {
                return "at(" + day + ")";
            }
        }

        /** The same days some years earlier. */
        record YearsBefore(int years) implements When {
            @Override
            public String text() {
                return "prior(" + years + " year)";
            }
        }

        /** Sum of years divided by their number. */
        enum Years implements When {
            BASELINE("baseline years"),
            AFTER_BASELINE("finished years after baseline");

            private final String words;

            Years(String words) {
                this.words = words;
            }

            @Override
            public String text() {
                return "yearly_mean(" + words + ")";
            }
        }
    }

    /** Every aggregate in it, not those of other indicators. */
    default Stream<FactAggregate> aggregates() {
        return switch (this) {
            case Aggregate leaf -> Stream.of(leaf.aggregate());
            case Calculation calculation ->
                Stream.concat(
                        calculation.left().aggregates(), calculation.right().aggregates());
            case Call call -> call.arguments().stream().flatMap(Expression::aggregates);
            case Shifted shifted -> shifted.what().aggregates();
            case Number ignored -> Stream.empty();
            case Reference ignored -> Stream.empty();
        };
    }

    /** Every other indicator that it names. */
    default Stream<String> references() {
        return switch (this) {
            case Reference reference -> Stream.of(reference.id());
            case Calculation calculation ->
                Stream.concat(
                        calculation.left().references(), calculation.right().references());
            case Call call -> call.arguments().stream().flatMap(Expression::references);
            case Shifted shifted -> shifted.what().references();
            case Number ignored -> Stream.empty();
            case Aggregate ignored -> Stream.empty();
        };
    }
}
