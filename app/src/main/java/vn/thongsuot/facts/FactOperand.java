package vn.thongsuot.facts;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** One side of a comparison in a condition (Vietnamese: toán hạng). */
public sealed interface FactOperand {

    /** Its normal form, equal for operands that mean the same. */
    String text();

    FactField.Kind kind();

    /** A field of the row. */
    record Column(FactField field) implements FactOperand {
        @Override
        public String text() {
            return field.name();
        }

        @Override
        public FactField.Kind kind() {
            return field.kind();
        }
    }

    /** A number as it stands in the formula. */
    record Number(BigDecimal value) implements FactOperand {
        @Override
        public String text() {
            return value.stripTrailingZeros().toPlainString();
        }

        @Override
        public FactField.Kind kind() {
            return FactField.Kind.DECIMAL;
        }
    }

    /** A word or code as it stands in the formula. */
    record Word(String word) implements FactOperand {
        @Override
        public String text() {
            return "'" + word + "'";
        }

        @Override
        public FactField.Kind kind() {
            return FactField.Kind.WORD;
        }
    }

    /** A day as it stands in the formula. */
    record Day(LocalDate day) implements FactOperand {
        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public FactField.Kind kind() {
            return FactField.Kind.DATE;
        }
    }

    /** A point in time that the question brings. */
    enum Moment implements FactOperand {
        /** Last instant of the period, or now while it runs. */
        T,
        /** First day of the period. */
        PERIOD_START,
        /** Day with which is compared. */
        BASELINE;

        @Override
        public String text() {
            return this == T ? "T" : name().toLowerCase(Locale.ROOT);
        }

        @Override
        public FactField.Kind kind() {
            return this == T ? FactField.Kind.INSTANT : FactField.Kind.DATE;
        }
    }

    /**
     * A value that the target brings (Vietnamese: tham số của chỉ tiêu).
     *
     * @param kind that of the field with which it is compared
     */
    record Parameter(String name, FactField.Kind kind) implements FactOperand {
        @Override
        public String text() {
            return "$" + name;
        }
    }

    /** The first that is not empty. */
    record Coalesce(List<FactOperand> parts) implements FactOperand {
        public Coalesce {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(FactOperand::text).collect(joining(", ", "coalesce(", ")"));
        }

        @Override
        public FactField.Kind kind() {
            return parts.getFirst().kind();
        }
    }
}
