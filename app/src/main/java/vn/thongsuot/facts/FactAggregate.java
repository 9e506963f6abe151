package vn.thongsuot.facts;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate over the rows of one fact (Vietnamese: phép tổng hợp); its condition is also the list behind it.
 *
 * @param role how a row falls in the period: a date field, {@code as_of} or {@code year}
 * @param of what is added, averaged, counted once or read; null for a count of rows
 * @param every for {@link Function#EVERY}: what every row of a value of {@code of} has to satisfy; null otherwise
 */
public record FactAggregate(
        String fact,
        String role,
        Function function,
        @Nullable FactField of,
        @Nullable FactPredicate every,
        FactPredicate where) {

    /** How rows become a number. */
    public enum Function {
        COUNT,
        SUM,
        AVG,
        MIN,
        MAX,
        MEDIAN,
        /** Number of different values. */
        DISTINCT,
        /** Number of different values all of whose rows satisfy a condition. */
        EVERY,
        /** Value of the row with the newest day. */
        LATEST;

        /** Whether it adds over units and periods. */
        public boolean isAdditive() {
            return this == COUNT || this == SUM;
        }

        /** Whether no row means 0, and not "no value". */
        boolean isZeroWhenEmpty() {
            return isAdditive() || this == DISTINCT || this == EVERY;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Normal form. */
    public String text() {
        String what = function.key() + "(" + (every == null ? "" : every.text() + " by ")
                + (of == null ? "" : of.name()) + ")";
        String condition = where.text();
        return what + " on " + fact + " at " + role + (condition.isEmpty() ? "" : " where " + condition);
    }

    /** The same with another condition. */
    public FactAggregate where(FactPredicate condition) {
        return new FactAggregate(fact, role, function, of, every, condition);
    }

    /** The same narrowed. */
    public FactAggregate and(FactPredicate condition) {
        return where(FactPredicate.and(where, condition));
    }

    /** Every field that it reads, its role included. */
    public Stream<String> fieldNames() {
        Stream<String> conditions = Stream.concat(where.fields(), every == null ? Stream.empty() : every.fields())
                .map(FactField::name);
        Stream<String> own = Stream.concat(
                of == null ? Stream.empty() : Stream.of(of.name()),
                role.equals(FactContract.AS_OF) || role.equals(FactContract.YEAR) ? Stream.empty() : Stream.of(role));
        return Stream.concat(conditions, own);
    }
}
