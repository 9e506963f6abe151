package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Phân số: luôn tối giản, mẫu dương, số nhỏ hay lớn như nhau")
class FractionTests {

    private final Random random = new Random(7);

    @Test
    void isInLowestTermsWhateverTheSize() {
        for (int bits = 1; bits < 70; bits++) {
            for (int i = 0; i < 50; i++) {
                BigInteger top = signed(bits);
                BigInteger bottom = signed(70 - bits).or(BigInteger.ONE);
                BigInteger times = signed(9).or(BigInteger.ONE);

                Fraction fraction = new Fraction(top.multiply(times), bottom.multiply(times));

                assertThat(fraction.bottom()).isPositive();
                assertThat(fraction.top().gcd(fraction.bottom())).isEqualTo(BigInteger.ONE);
                assertThat(fraction.top().multiply(bottom)).isEqualTo(top.multiply(fraction.bottom()));
            }
        }
    }

    @Test
    void isOneZeroOnly() {
        assertThat(new Fraction(BigInteger.ZERO, BigInteger.valueOf(-12))).isEqualTo(Fraction.ZERO);
    }

    private BigInteger signed(int bits) {
        BigInteger size = new BigInteger(bits, random);
        return random.nextBoolean() ? size : size.negate();
    }
}
