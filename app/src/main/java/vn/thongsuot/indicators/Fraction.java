package vn.thongsuot.indicators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number (Vietnamese: phân số): 95.996 % is never rounded into 96 % on its way to a target. */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(BigDecimal.ZERO);

    /** In lowest terms, with a positive bottom. */
    public Fraction {
        if (bottom.signum() == 0) {
            throw new IllegalArgumentException("Fraction: the bottom must not be 0.");
        }
        BigInteger shared = sharedBy(top, bottom);
        if (bottom.signum() < 0) {
            shared = shared.negate();
        }
        if (!shared.equals(BigInteger.ONE)) {
            top = top.divide(shared);
            bottom = bottom.divide(shared);
        }
    }

    /** The greatest common divisor; that of counts, which are small, without making numbers on the way. */
    private static BigInteger sharedBy(BigInteger top, BigInteger bottom) {
        if (top.bitLength() >= Long.SIZE - 1 || bottom.bitLength() >= Long.SIZE - 1) {
            return top.gcd(bottom);
        }
        long a = Math.abs(top.longValue());
        long b = Math.abs(bottom.longValue());
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    public static Fraction of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0
                ? new Fraction(plain.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /** @throws ArithmeticException if the other is 0 */
    public Fraction over(Fraction other) {
        if (other.isZero()) {
            throw new ArithmeticException("Fraction: divided by 0.");
        }
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Fraction negated() {
        return new Fraction(top.negate(), bottom);
    }

    public boolean isZero() {
        return top.signum() == 0;
    }

    /** With ten decimals, half up. */
    public BigDecimal toDecimal() {
        return new BigDecimal(top).divide(new BigDecimal(bottom), 10, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
