package vn.thongsuot.programme.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.programme.cascade.Targets.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.cascade.Commitments.Commitment;
import vn.thongsuot.programme.cascade.Commitments.Shortfall;

@DisplayName("Cộng cam kết của cấp dưới: đủ hay không đủ cho chỉ tiêu của cấp trên")
class CommitmentsTests {

    private static final int CASES = 2_000;

    @Test
    @DisplayName("Hàng 5: cam kết gài thiếu được tìm thấy đủ, cam kết đủ không bị báo")
    void row05FindsEverySumThatFallsShort() {
        Random random = new Random(20_261_127);
        int tooLittle = 0;
        for (int i = 0; i < CASES; i++) {
            boolean percent = random.nextBoolean();
            int goal = 20 + random.nextInt(70);
            List<Commitment> children = new ArrayList<>();
            long weighed = 0;
            long cases = 0;
            for (int unit = 0; unit <= random.nextInt(12); unit++) {
                int value = percent ? random.nextInt(101) : random.nextInt(20);
                int own = 1 + random.nextInt(500);
                weighed += (long) value * (percent ? own : 1);
                cases += own;
                children.add(child(">= " + value + (percent ? "" : " thủ tục"), percent ? own : null));
            }
            boolean enough = percent ? weighed >= goal * cases : weighed >= goal;
            tooLittle += enough ? 0 : 1;

            assertThat(Commitments.check(parent(">= " + goal + (percent ? "" : " thủ tục")), children)
                            .isEmpty())
                    .as("case %d", i)
                    .isEqualTo(enough);
        }
        assertThat(tooLittle).isBetween(CASES / 4, CASES * 3 / 4);
    }

    @Test
    @DisplayName("90 % của 100 hồ sơ và 100 % của 1 hồ sơ là 90,1 %, không phải 95 %")
    void weighsSharesByCases() {
        assertThat(Commitments.check(parent(">= 95"), List.of(child(">= 90", 100), child(">= 100", 1))))
                .map(Shortfall::committed)
                .hasValueSatisfying(sum -> assertThat(sum).isBetween(new BigDecimal("90.09"), new BigDecimal("90.10")));
    }

    @Test
    @DisplayName("Chỉ tiêu trần: cộng lại vượt trần là không đạt")
    void addsUpUpperLimits() {
        Target parent = parent("<= 10 vụ");

        assertThat(Commitments.check(parent, List.of(child("<= 6 vụ", null), child("<= 5 vụ", null))))
                .map(Shortfall::committed)
                .hasValue(new BigDecimal("11"));
        assertThat(Commitments.check(parent, List.of(child("<= 6 vụ", null), child("<= 4 vụ", null))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereNobodyKnowsTheCases() {
        assertThat(Commitments.check(parent(">= 95"), List.of(child(">= 50", 10), child(">= 50", null))))
                .isEmpty();
        assertThat(Commitments.check(parent(">= 95"), List.of(child(">= 50 hồ sơ", 10))))
                .isEmpty();
        assertThat(Commitments.check(parent("increase>= 5"), List.of(child("increase>= 2", 10))))
                .isEmpty();
    }

    private static Target parent(String aim) {
        return target("figure", aim, UnitLevel.PROVINCE, "2026");
    }

    private static Commitment child(String aim, @Nullable Integer cases) {
        return new Commitment(
                target("figure", aim, UnitLevel.COMMUNE, "2026"), cases == null ? null : BigDecimal.valueOf(cases));
    }
}
