package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What number a target wants (Vietnamese: giá trị mục tiêu).
 *
 * @param valueTo upper end of a range; null for every other comparator
 * @param unit {@code %}, or a noun in lower case
 */
public record Aim(
        Comparator comparator, BigDecimal value, @Nullable BigDecimal valueTo, String unit) {

    public Aim {
        if ((comparator == Comparator.RANGE) != (valueTo != null)) {
            throw new IllegalArgumentException("A range has two values, everything else one.");
        }
        if (valueTo != null && valueTo.compareTo(value) < 0) {
            throw new IllegalArgumentException("The range from %s to %s is upside down.".formatted(value, valueTo));
        }
    }

    public static Aim of(Comparator comparator, BigDecimal value, String unit) {
        return new Aim(comparator, value, null, unit);
    }

    public boolean percent() {
        return unit.equals("%");
    }

    /** Upper end of a range, the value itself otherwise. */
    public BigDecimal upper() {
        return Objects.requireNonNullElse(valueTo, value);
    }
}
