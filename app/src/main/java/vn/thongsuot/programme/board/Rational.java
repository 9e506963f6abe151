package vn.thongsuot.programme.board;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms (Vietnamese: phân số), so that parts of a change add up to the change without a rest. */
record Rational(BigInteger top, BigInteger bottom) {

    static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    Rational {
        if (bottom.signum() <= 0) {
            throw new ArithmeticException("Rational: bottom is " + bottom + ", allowed: above 0.");
        }
        BigInteger common = top.gcd(bottom);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Rational of(long top, long bottom) {
        return new Rational(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Rational plus(Rational other) {
        return new Rational(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.top.negate(), other.bottom));
    }

    Rational times(Rational other) {
        return new Rational(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Rational half() {
        return new Rational(top, bottom.shiftLeft(1));
    }

    /** Times 100, with two decimals. */
    BigDecimal points() {
        return new BigDecimal(top.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(bottom), 2, RoundingMode.HALF_UP);
    }
}
