package vn.thongsuot.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a target compares (Vietnamese: cách so sánh): what must be at least, at most, exactly or between something. The
 * actual value of a rise or fall is its size, as its indicator computes it.
 */
public enum Comparator {
    /** Vietnamese: tối thiểu, ít nhất, từ ... trở lên. */
    AT_LEAST(">=", Direction.HIGHER, Family.LEVEL),
    /** Vietnamese: trên, hơn. */
    ABOVE(">", Direction.HIGHER, Family.LEVEL),
    /** Vietnamese: đạt, bằng. */
    EXACTLY("=", Direction.NEITHER, Family.LEVEL),
    /** Vietnamese: tối đa, không quá. */
    AT_MOST("<=", Direction.LOWER, Family.LEVEL),
    /** Vietnamese: dưới. */
    BELOW("<", Direction.LOWER, Family.LEVEL),
    /** Vietnamese: giảm ít nhất. */
    DECREASE_AT_LEAST("decrease>=", Direction.HIGHER, Family.DECREASE),
    /** Vietnamese: tăng ít nhất. */
    INCREASE_AT_LEAST("increase>=", Direction.HIGHER, Family.INCREASE),
    /** Vietnamese: từ ... đến ... */
    RANGE("range", Direction.NEITHER, Family.LEVEL),
    /** Vietnamese: mỗi năm tăng tối thiểu. */
    YEARLY_INCREASE_AT_LEAST("per-year-increase>=", Direction.HIGHER, Family.YEARLY_INCREASE);

    private final String symbol;
    private final Direction direction;
    private final Family family;

    Comparator(String symbol, Direction direction, Family family) {
        this.symbol = symbol;
        this.direction = direction;
        this.family = family;
    }

    /** Which way is better, as far as the comparator alone tells. */
    public enum Direction {
        HIGHER,
        LOWER,
        NEITHER
    }

    /** What is measured: a level, or the size of a change. Only values of one family can be compared with each other. */
    public enum Family {
        LEVEL,
        DECREASE,
        INCREASE,
        YEARLY_INCREASE
    }

    /** How it is stored and written for machines, such as {@code >=}. */
    public String symbol() {
        return symbol;
    }

    public Direction direction() {
        return direction;
    }

    public Family family() {
        return family;
    }

    /** Message key of its words. */
    public String key() {
        return "comparator." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the actual value, in the target's unit, meets the target. A plain number is read as at least, or as at most where
     * lower is better; a range is met from its near end on.
     */
    boolean met(BigDecimal actual, Aim aim, boolean higherIsBetter) {
        int below = actual.compareTo(aim.value());
        return switch (this) {
            case AT_LEAST, DECREASE_AT_LEAST, INCREASE_AT_LEAST, YEARLY_INCREASE_AT_LEAST -> below >= 0;
            case ABOVE -> below > 0;
            case EXACTLY -> higherIsBetter ? below >= 0 : below <= 0;
            case AT_MOST -> below <= 0;
            case BELOW -> below < 0;
            case RANGE -> higherIsBetter ? below >= 0 : actual.compareTo(aim.upper()) <= 0;
        };
    }

    /** @throws IllegalArgumentException for a symbol that is none of these */
    public static Comparator of(String symbol) {
        return List.of(values()).stream()
                .filter(comparator -> comparator.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No comparator '%s'.".formatted(symbol)));
    }
}
