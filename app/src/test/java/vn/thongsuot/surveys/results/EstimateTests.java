package vn.thongsuot.surveys.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ước lượng và khoảng tin cậy 95% của mẫu phân tầng từ tổng thể hữu hạn")
class EstimateTests {

    /** n answers, of which k count as 1. */
    private static Estimate.Part part(long population, long n, long k) {
        return new Estimate.Part(population, n, k, k);
    }

    @Test
    @DisplayName("Một tầng: khoảng Wilson với hệ số hiệu chỉnh tổng thể hữu hạn (tính tay)")
    void agreesWithAHandComputation() {
        Estimate estimate = Estimate.ofSample(List.of(part(1000, 100, 80)), true);

        // s² = 100/99 · 0,8 · 0,2; phương sai = 0,9 · s² / 100 = 0,0014545; cỡ hiệu dụng = 0,16 / 0,0014545 = 110
        double size = 0.16 / (0.9 * (100.0 / 99 * 0.16) / 100);
        double z = 1.959964;
        double middle = (0.8 + z * z / (2 * size)) / (1 + z * z / size);
        double half = z / (1 + z * z / size) * Math.sqrt(0.16 / size + z * z / (4 * size * size));
        assertThat(size).isCloseTo(110, within(1e-9));
        assertThat(estimate.value()).isCloseTo(0.8, within(1e-12));
        assertThat(estimate.low()).isCloseTo(middle - half, within(1e-9)).isCloseTo(0.7155, within(1e-3));
        assertThat(estimate.high()).isCloseTo(middle + half, within(1e-9)).isCloseTo(0.8642, within(1e-3));
    }

    @Test
    @DisplayName("Giá trị chung là trung bình theo quy mô tầng, không phải theo số phiếu")
    void weighsStrataByPopulation() {
        Estimate estimate = Estimate.ofSample(List.of(part(900, 10, 10), part(100, 90, 0)), true);

        assertThat(estimate.value()).isCloseTo(0.9, within(1e-12));
        assertThat(estimate.answers()).isEqualTo(100);
    }

    @Test
    @DisplayName("Hỏi hết mọi người thì không còn sai số chọn mẫu")
    void knowsACensus() {
        Estimate estimate = Estimate.ofSample(List.of(part(50, 50, 40)), true);

        assertThat(estimate.low()).isEqualTo(estimate.value());
        assertThat(estimate.high()).isEqualTo(estimate.value());
    }

    @Test
    @DisplayName("Mọi phiếu giống nhau vẫn có khoảng tin cậy, không vượt 0 đến 100%")
    void isNotSureWhereAllAgree() {
        Estimate estimate = Estimate.ofSample(List.of(part(1000, 20, 20)), true);

        assertThat(estimate.value()).isEqualTo(1);
        assertThat(estimate.high()).isEqualTo(1);
        assertThat(estimate.low()).isBetween(0.80, 0.95);
    }

    @Test
    @DisplayName("Mẫu càng lớn khoảng càng hẹp; tổng thể càng nhỏ khoảng càng hẹp")
    void narrowsWithTheSample() {
        assertThat(width(part(10_000, 400, 320))).isLessThan(width(part(10_000, 100, 80)));
        assertThat(width(part(200, 100, 80))).isLessThan(width(part(10_000, 100, 80)));
    }

    @Test
    @DisplayName("Tầng chỉ có một phiếu mượn độ phân tán của các tầng khác")
    void borrowsSpreadForASingleAnswer() {
        Estimate estimate = Estimate.ofSample(List.of(part(500, 50, 25), part(500, 1, 1)), true);

        // W² · (1 − 1/500) · 0,2551 của tầng một phiếu áp đảo
        assertThat(estimate.value()).isCloseTo(0.75, within(1e-12));
        assertThat(estimate.high() - estimate.low()).isGreaterThan(0.5);
    }

    @Test
    @DisplayName("Điểm trung bình: ± 1,96 sai số chuẩn; không phải mẫu ngẫu nhiên thì không có khoảng")
    void statesMeans() {
        // 10 phiếu mức 4 (0,8), 10 phiếu mức 5 (1,0)
        Estimate.Part part = new Estimate.Part(400, 20, 18, 10 * 0.64 + 10);
        Estimate mean = Estimate.ofSample(List.of(part), false);
        double error = Math.sqrt(0.95 * (0.2 / 19) / 20);

        assertThat(mean.value()).isCloseTo(0.9, within(1e-12));
        assertThat(mean.high() - mean.value()).isCloseTo(1.959964 * error, within(1e-9));
        assertThat(Estimate.plain(List.of(part)).low()).isNull();
        assertThat(Estimate.plain(List.of())).isNull();
        assertThat(Estimate.ofSample(List.of(part(100, 0, 0)), true)).isNull();
    }

    private static double width(Estimate.Part part) {
        Estimate estimate = Estimate.ofSample(List.of(part), true);
        return estimate.high() - estimate.low();
    }
}
