package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cần thêm bao nhiêu hồ sơ đúng hạn để đạt chỉ tiêu")
class WhatIfTests {

    private static final BigDecimal GOAL = new BigDecimal("96");

    @Test
    void countsWhatIsStillNeeded() {
        WhatIf answer = WhatIf.of(900, 1000, 1000, GOAL);

        assertThat(answer).isEqualTo(new WhatIf(1000, 1020, 0, false));
        assertThat(WhatIf.of(950, 1000, 1000, GOAL)).isEqualTo(new WhatIf(1000, 970, 30, true));
    }

    @Test
    void needsNothingWhereTheGoalIsSafe() {
        assertThat(WhatIf.of(1000, 1000, 10, GOAL)).isEqualTo(new WhatIf(10, 0, 10, true));
    }

    @Test
    @DisplayName("Làm đúng số đó thì đạt, thiếu một hồ sơ thì không đạt")
    void isTheSmallestNumberThatIsEnough() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            long bottom = random.nextInt(5_000);
            long top = bottom == 0 ? 0 : random.nextLong(bottom + 1);
            long expected = random.nextInt(3_000) + 1;
            WhatIf answer = WhatIf.of(top, bottom, expected, GOAL);

            assertThat(reached(top + answer.needed(), bottom + expected)).isTrue();
            if (answer.needed() > 0) {
                assertThat(reached(top + answer.needed() - 1, bottom + expected))
                        .isFalse();
            }
            assertThat(answer.reachable()).isEqualTo(reached(top + expected, bottom + expected));
        }
    }

    private static boolean reached(long top, long bottom) {
        return BigDecimal.valueOf(top * 100).compareTo(GOAL.multiply(BigDecimal.valueOf(bottom))) >= 0;
    }
}
