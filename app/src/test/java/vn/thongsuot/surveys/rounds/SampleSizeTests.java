package vn.thongsuot.surveys.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.dossiers.ResultFrame;

@DisplayName("Cỡ mẫu, phân bổ mẫu, trọng số")
class SampleSizeTests {

    private static final UUID ONE = UUID.randomUUID();

    @ParameterizedTest(name = "N = {0}, e = {1}‰: n = {2}")
    @CsvSource({
        "10000, 50, 385",
        "1000, 50, 286",
        "100, 50, 80",
        "1, 50, 1",
        "0, 50, 0",
        "100000, 10, 9091",
        "3000000, 50, 400"
    })
    @DisplayName("n = N / (1 + N·e²), làm tròn lên, không quá N")
    void followsTheFormula(int population, int margin, int n) {
        assertThat(SampleSize.of(population, margin)).isEqualTo(n);
    }

    @Test
    @DisplayName("Phân bổ theo tỷ lệ, phần lẻ lớn nhất trước; tổng bằng n khi tầng nào cũng đủ lớn")
    void spreadsInProportion() {
        assertThat(SampleSize.allocate(List.of(500, 300, 200), 99)).containsExactly(49, 30, 20);
        assertThat(SampleSize.allocate(List.of(100, 100, 100), 100)).containsExactly(34, 33, 33);
    }

    @Test
    @DisplayName("Tầng nhỏ được ít nhất hai phiếu, hoặc tất cả; không tầng nào quá số hồ sơ của nó")
    void keepsSmallStrata() {
        assertThat(SampleSize.allocate(List.of(1000, 1, 3), 50)).containsExactly(50, 1, 2);
        assertThat(SampleSize.allocate(List.of(0, 0), 10)).containsExactly(0, 0);
    }

    @Test
    @DisplayName("Tổng trọng số bằng số phiếu; tầng không có phiếu bị bỏ ở cả hai vế")
    void weighsByPopulation() {
        Stratum land = new Stratum(ONE, "land", 900, 90, 90, null);
        Stratum other = new Stratum(ONE, "other", 100, 10, 10, null);
        Stratum silent = new Stratum(ONE, "justice", 500, 50, 50, null);

        Map<Stratum.Key, BigDecimal> weights =
                Weighting.weights(List.of(land, other, silent), Map.of(land.key(), 30, other.key(), 20));

        assertThat(weights).containsOnlyKeys(land.key(), other.key());
        assertThat(weights.get(land.key())).isEqualByComparingTo("1.5");
        assertThat(weights.get(other.key())).isEqualByComparingTo("0.25");
    }

    @Test
    @DisplayName("Không ai đứng một mình: nhóm quá nhỏ gộp vào lĩnh vực khác, đơn vị quá nhỏ không hỏi")
    void leavesNobodyAlone() {
        UUID two = new UUID(1, 2);
        UUID three = new UUID(1, 3);
        UUID four = new UUID(1, 4);
        List<Strata.Layer> layers = Strata.of(
                List.of(
                        new ResultFrame.Part(two, "land", 9),
                        new ResultFrame.Part(two, "justice", 1),
                        new ResultFrame.Part(two, "business", 4),
                        new ResultFrame.Part(three, "land", 6),
                        new ResultFrame.Part(three, "other", 1),
                        new ResultFrame.Part(four, "land", 4)),
                5);

        assertThat(layers)
                .extracting(Strata.Layer::key, Strata.Layer::size)
                .containsExactly(
                        Tuple.tuple(new Stratum.Key(two, "land"), 9),
                        Tuple.tuple(new Stratum.Key(two, "other"), 5),
                        Tuple.tuple(new Stratum.Key(three, "other"), 7));
        assertThat(layers.get(2).fieldGroups()).containsExactlyInAnyOrder("land", "other");
    }
}
