package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A condition on a row of a fact (Vietnamese: điều kiện). It is the filter of a number and the list behind it at once. A
 * comparison with an empty field is false; its negation is true.
 */
public sealed interface FactPredicate {

    /** Holds for every row. */
    FactPredicate ALWAYS = new And(List.of());

    /** Normal form, equal for conditions that say the same in another order. */
    String text();

    /** Comparison of two operands. */
    enum Operator {
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    record Compare(FactOperand left, Operator operator, FactOperand right) implements FactPredicate {
        @Override
        public String text() {
            return left.text() + " " + operator.sign() + " " + right.text();
        }
    }

    /** The field is one of the words or numbers. */
    record OneOf(FactField field, Set<String> values) implements FactPredicate {
        public OneOf {
            values = java.util.Collections.unmodifiableSet(new TreeSet<>(values));
        }

        @Override
        public String text() {
            return values.size() == 1
                    ? field.name() + " = " + values.iterator().next()
                    : field.name() + " in {" + String.join(", ", values) + "}";
        }
    }

    record IsEmpty(FactOperand operand) implements FactPredicate {
        @Override
        public String text() {
            return operand.text() + " is null";
        }
    }

    /** The yes-or-no field says yes. */
    record Holds(FactField field) implements FactPredicate {
        @Override
        public String text() {
            return field.name();
        }
    }

    record Not(FactPredicate part) implements FactPredicate {
        @Override
        public String text() {
            return part instanceof IsEmpty(FactOperand operand)
                    ? operand.text() + " is not null"
                    : "not " + (part instanceof And || part instanceof Or ? "(" + part.text() + ")" : part.text());
        }
    }

    record And(List<FactPredicate> parts) implements FactPredicate {
        public And {
            parts = sorted(parts);
        }

        @Override
        public String text() {
            return parts.stream()
                    .map(part -> part instanceof Or ? "(" + part.text() + ")" : part.text())
                    .collect(joining(" and "));
        }
    }

    record Or(List<FactPredicate> parts) implements FactPredicate {
        public Or {
            parts = sorted(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(FactPredicate::text).collect(joining(" or "));
        }
    }

    /** Received and not ended at that moment; dossiers only. */
    record Open(FactOperand.Moment at) implements FactPredicate {
        @Override
        public String text() {
            return "open(" + at.text() + ")";
        }
    }

    /** A pause ran at that moment; dossiers only. */
    record Paused(FactOperand.Moment at) implements FactPredicate {
        @Override
        public String text() {
            return "paused(" + at.text() + ")";
        }
    }

    /** Due by that moment and not ended when it was due, with no pause running then; dossiers only. */
    record LateAt(FactOperand.Moment at) implements FactPredicate {
        @Override
        public String text() {
            return "late_at(" + at.text() + ")";
        }
    }

    /** The same procedure of the same unit is in force at the baseline and at the end of the period. */
    record InBasket() implements FactPredicate {
        @Override
        public String text() {
            return "in_basket";
        }
    }

    /** Both hold; nested conjunctions become one. */
    static FactPredicate and(FactPredicate left, FactPredicate right) {
        List<FactPredicate> parts = new ArrayList<>(left.conjuncts());
        parts.addAll(right.conjuncts());
        return parts.size() == 1 ? parts.getFirst() : new And(parts);
    }

    /** What has to hold together; empty for {@link #ALWAYS}. */
    default List<FactPredicate> conjuncts() {
        return this instanceof And(List<FactPredicate> parts) ? parts : List.of(this);
    }

    /** Every field that it reads. */
    default Stream<FactField> fields() {
        return switch (this) {
            case Compare compare -> Stream.concat(fields(compare.left()), fields(compare.right()));
            case OneOf one -> Stream.of(one.field());
            case IsEmpty empty -> fields(empty.operand());
            case Holds holds -> Stream.of(holds.field());
            case Not not -> not.part().fields();
            case And and -> and.parts().stream().flatMap(FactPredicate::fields);
            case Or or -> or.parts().stream().flatMap(FactPredicate::fields);
            case Open ignored -> Stream.empty();
            case Paused ignored -> Stream.empty();
            case LateAt ignored -> Stream.empty();
            case InBasket ignored -> Stream.empty();
        };
    }

    private static Stream<FactField> fields(FactOperand operand) {
        return switch (operand) {
            case FactOperand.Column column -> Stream.of(column.field());
            case FactOperand.Coalesce coalesce -> coalesce.parts().stream().flatMap(FactPredicate::fields);
            default -> Stream.empty();
        };
    }

    private static List<FactPredicate> sorted(List<FactPredicate> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(FactPredicate::text))
                .distinct()
                .toList();
    }
}
