package vn.thongsuot.platform;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Ranges of days in SQL, first day inclusive, end exclusive (Vietnamese: khoảng thời gian hiệu lực). */
public final class DateRanges {

    private DateRanges() {}

    /** From a day on, without an end. */
    public static Field<String> from(LocalDate first) {
        return DSL.field("daterange({0}, null)", String.class, DSL.val(first));
    }

    /** Both days inclusive. */
    public static Field<String> between(LocalDate first, LocalDate last) {
        return DSL.field("daterange({0}, {1}, '[]')", String.class, DSL.val(first), DSL.val(last));
    }

    /** The range with another end: the first day that it does not hold any more. */
    public static Field<String> until(Field<String> range, LocalDate end) {
        return DSL.field("daterange(lower({0}), {1}::date)", String.class, range, DSL.val(end));
    }

    /** The range holds the day. */
    public static Condition holds(Field<?> range, LocalDate day) {
        return DSL.condition("{0} @> {1}::date", range, DSL.val(day));
    }

    /** First day of a range. */
    public static Field<LocalDate> first(Field<?> range) {
        return DSL.field("lower({0})", LocalDate.class, range).as(range.getName() + "_first");
    }

    /** Last day of a range, inclusive; null when it is open. */
    public static Field<LocalDate> last(Field<?> range) {
        return DSL.field("(upper({0}) - 1)", LocalDate.class, range).as(range.getName() + "_last");
    }
}
