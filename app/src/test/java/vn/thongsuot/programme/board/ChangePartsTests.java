package vn.thongsuot.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.indicators.Fraction;
import vn.thongsuot.programme.board.ChangeParts.Part;
import vn.thongsuot.programme.board.ChangeParts.UnitCounts;

@DisplayName("Hàng 12: phân tích biến động: các phần cộng lại đúng bằng mức thay đổi")
class ChangePartsTests {

    private final Random random = new Random(42);

    @Test
    void row12PartsSumToTheChangeExactly() {
        for (int i = 0; i < 300; i++) {
            List<UnitCounts> units = new ArrayList<>();
            for (int unit = 0; unit < 1 + random.nextInt(20); unit++) {
                long bottom0 = random.nextInt(4) == 0 ? 0 : random.nextInt(500);
                long bottom1 = random.nextInt(4) == 0 ? 0 : random.nextInt(500);
                units.add(new UnitCounts(new UUID(0, unit), within(bottom0), bottom0, within(bottom1), bottom1));
            }
            ChangeParts.of(units).ifPresent(change -> {
                Fraction sum = change.parts().stream().map(Part::sum).reduce(Fraction.ZERO, Fraction::plus);
                assertThat(sum).isEqualTo(change.after().minus(change.before()));
            });
        }
    }

    @Test
    void tellsBetterWorkFromALargerShare() {
        ChangeParts better = ChangeParts.of(List.of(counts(1, 50, 100, 60, 100), counts(2, 90, 100, 90, 100)))
                .orElseThrow();
        assertThat(better.changePoints()).isEqualByComparingTo("5");
        assertThat(better.parts().getFirst().ownPoints()).isEqualByComparingTo("5");
        assertThat(better.parts().getFirst().weightPoints()).isEqualByComparingTo("0");

        ChangeParts larger = ChangeParts.of(List.of(counts(1, 50, 100, 50, 100), counts(2, 90, 100, 270, 300)))
                .orElseThrow();
        assertThat(larger.changePoints()).isEqualByComparingTo("10");
        assertThat(larger.parts())
                .allSatisfy(part -> assertThat(part.ownPoints()).isEqualByComparingTo("0"));
    }

    @Test
    void saysNothingOfAPeriodWithoutCases() {
        assertThat(ChangeParts.of(List.of(counts(1, 0, 0, 5, 10)))).isEmpty();
    }

    private static UnitCounts counts(int unit, long top0, long bottom0, long top1, long bottom1) {
        return new UnitCounts(new UUID(0, unit), top0, bottom0, top1, bottom1);
    }

    private long within(long bottom) {
        return bottom == 0 ? 0 : random.nextLong(bottom + 1);
    }
}
