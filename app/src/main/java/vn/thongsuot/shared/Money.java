package vn.thongsuot.shared;

/** An amount in whole đồng (Vietnamese: số tiền); never negative here, for fees and receipts. */
public record Money(long dong) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public Money {
        if (dong < 0) {
            throw new IllegalArgumentException("Money: %d is negative, allowed: 0 and more.".formatted(dong));
        }
    }

    public static Money ofDong(long dong) {
        return new Money(dong);
    }

    public boolean isZero() {
        return dong == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(dong, other.dong);
    }
}
