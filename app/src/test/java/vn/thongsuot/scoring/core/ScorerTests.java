package vn.thongsuot.scoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.scoring.core.Sets.appraised;
import static vn.thongsuot.scoring.core.Sets.area;
import static vn.thongsuot.scoring.core.Sets.chosen;
import static vn.thongsuot.scoring.core.Sets.leaf;
import static vn.thongsuot.scoring.core.Sets.set;
import static vn.thongsuot.scoring.core.Sets.values;
import static vn.thongsuot.scoring.core.Sets.with;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.indicators.Fraction;

@DisplayName("Bộ chấm điểm: từ cách chấm ra điểm")
class ScorerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3 | công thức: M * @x / 100              | 95.996 | 2.88
            3 | công thức: M * @x / 100              | 120    | 3.00
            3 | công thức: M * @x / 100 - 5          | 50     | 0.00
            1 | công thức: M * @x / 3                | 1      | 0.33
            1 | công thức: M * @x / 8                | 1.04   | 0.13
            1 | công thức: M * @x / 8                | 1      | 0.13
            2 | công thức: M * coalesce(@x; 0) / 100 | -      | 0.00
            2 | công thức: M * @x / 100              | -      | -
            2 | công thức: M / @x                    | 0      | -
            2 | công thức: min(M; max(@x; 1))        | 1.5    | 1.50
            2 | mức: @x >= 96: 2; >= 90: 1; khác: 0  | 95.996 | 1.00
            2 | mức: @x >= 96: 2; >= 90: 1; khác: 0  | 96     | 2.00
            2 | mức: @x >= 96: 2; >= 90: 1; khác: 0  | 89.99  | 0.00
            2 | mức: @x >= 96: 2; >= 90: 1; khác: 0  | -      | -
            2 | mức: @x = 0: 2; <= 5: 1; khác: 0     | 0      | 2.00
            2 | mức: @x < 5: 2; khác: 0,5            | 5      | 0.50
            2 | mức: @x > 5: 2; khác: 0,5            | 5      | 0.50
            """)
    @DisplayName(
            "Công thức và mức tính đúng đến phần trăm điểm, làm tròn một lần; không có số liệu thì không có điểm đề xuất")
    void proposesPoints(String max, String rule, String value, String expected) {
        Criterion criterion = leaf("1", null, max, rule);
        UnitInputs inputs = value == null ? values() : values("x", value);

        assertThat(Scorer.of(set(criterion), List.of(inputs))
                        .propose(criterion, inputs)
                        .orElse(null))
                .isEqualTo(expected == null ? null : new BigDecimal(expected));
    }

    @Test
    @DisplayName("Một phần ba không bị làm tròn trước khi so với mức")
    void keepsQuotientsExact() {
        Criterion criterion = leaf("1", null, "2", "mức: @x * 3 >= 100: 2; khác: 0");
        UnitInputs third =
                new UnitInputs(Map.of("x", new Fraction(BigInteger.valueOf(100), BigInteger.valueOf(3))), Map.of());

        assertThat(Scorer.of(set(criterion), List.of(third)).propose(criterion, third))
                .hasValue(new BigDecimal("2.00"));
    }

    @Test
    @DisplayName("Mức so với trung bình chung của các đơn vị có số liệu")
    void comparesWithTheMean() {
        CriteriaSet set = set(leaf("1", null, "2", "mức: @x >= TB: 2; khác: 0"));
        Map<String, UnitInputs> units = new LinkedHashMap<>();
        units.put("a", values("x", "90"));
        units.put("b", values("x", "80"));
        units.put("c", values("x", "85"));
        units.put("d", values());

        Map<String, UnitScore> scores = Scorer.scoreAll(set, units);

        assertThat(scores.get("a").line("1").proposed()).isEqualByComparingTo("2");
        assertThat(scores.get("b").line("1").proposed()).isEqualByComparingTo("0");
        assertThat(scores.get("c").line("1").proposed()).isEqualByComparingTo("2");
        assertThat(scores.get("d").line("1").proposed()).isNull();
    }

    @Test
    @DisplayName("Tự chấm: nhận đề xuất, chọn mức, hoặc chấm khác; điều tra và hội đồng không tự chấm")
    void scoresItself() {
        CriteriaSet set = set(
                area("1", "10"),
                leaf("1.1", "1", "4", "công thức: M * @x / 100"),
                leaf("1.2", "1", "2", "chọn: 2 = Đúng hạn; 1 = Chậm; 0 = Không"),
                leaf("1.3", "1", "2", "điều tra"),
                leaf("1.4", "1", "2", "hội đồng"));
        UnitInputs inputs = with(values("x", "50"), "1.2", chosen(2));

        UnitScore score = Scorer.of(set, List.of(inputs)).score(inputs);

        assertThat(score.self()).isEqualByComparingTo("3");
        assertThat(score.max()).isEqualByComparingTo("10");
        assertThat(score.line("1").self()).isEqualByComparingTo("3");
        assertThat(score.line("1.3").self()).isNull();
        assertThat(score.total()).isEqualByComparingTo("0");

        UnitInputs other = with(inputs, "1.1", new Entry(true, new BigDecimal("1.255"), null, null, null, null, null));
        assertThat(Scorer.of(set, List.of(other)).score(other).line("1.1").self())
                .isEqualByComparingTo("1.26");
    }

    @Test
    @DisplayName("Bước sau thay bước trước: thẩm định, trả lời kiến nghị, điều tra, hội đồng")
    void laterStagesCount() {
        CriteriaSet set = set(leaf("1", null, "4", "chọn: 4 = Có; 0 = Không"));
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.TWO;
        BigDecimal three = BigDecimal.valueOf(3);

        assertThat(last(set, new Entry(true, null, 1, one, null, null, null))).isEqualByComparingTo(one);
        assertThat(last(set, new Entry(true, null, 1, one, two, null, null))).isEqualByComparingTo(two);
        assertThat(last(set, new Entry(true, null, 1, one, two, null, three))).isEqualByComparingTo(three);
        assertThat(last(set, chosen(1))).isNull();
    }

    private static BigDecimal last(CriteriaSet set, Entry entry) {
        UnitInputs inputs = with(values(), "1", entry);
        return Scorer.of(set, List.of(inputs)).score(inputs).line("1").last();
    }

    @Test
    @DisplayName("Tiêu chí không áp dụng rời cả hai phía")
    void leavesOutWhatDoesNotApply() {
        CriteriaSet set = set(
                area("1", "10"),
                leaf("1.1", "1", "6", "chọn: 6 = Có; 0 = Không"),
                leaf("1.2", "1", "4", "chọn: 4 = Có; 0 = Không"));
        UnitInputs inputs = with(
                with(values(), "1.1", appraised("3")),
                "1.2",
                new Entry(false, null, 1, new BigDecimal("4"), null, null, null));

        UnitScore score = Scorer.of(set, List.of(inputs)).score(inputs);

        assertThat(score.max()).isEqualByComparingTo("6");
        assertThat(score.total()).isEqualByComparingTo("3");
        assertThat(Ranking.shown(score.percent())).isEqualByComparingTo("50");
        assertThat(score.line("1").max()).isEqualByComparingTo("6");
    }

    @Test
    @DisplayName(
            "Điểm thưởng, điểm trừ không vào điểm tối đa; tổng không dưới 0, và không vượt tối đa nếu bộ tiêu chí quy định")
    void addsBonusAndTakesPenalty() {
        Criterion base = leaf("1", null, "10", "chọn: 10 = Có; 0 = Không");
        Criterion bonus = leaf("2", null, "3", "hội đồng", Effect.BONUS);
        Criterion penalty = leaf("3", null, "20", "hội đồng", Effect.PENALTY);

        assertThat(total(set(base, bonus, penalty), "9", "3", "0.5")).isEqualByComparingTo("11.5");
        assertThat(total(set(base, bonus, penalty), "5", "0", "20")).isEqualByComparingTo("0");
        CriteriaSet open = set(base, bonus, penalty);
        CriteriaSet capped = new CriteriaSet(open.code(), 2, true, open.classes(), open.criteria());
        assertThat(total(capped, "9", "3", "0.5")).isEqualByComparingTo("10");
    }

    private static BigDecimal total(CriteriaSet set, String base, String bonus, String penalty) {
        UnitInputs inputs =
                with(with(with(values(), "1", appraised(base)), "2", appraised(bonus)), "3", appraised(penalty));
        UnitScore score = Scorer.of(set, List.of(inputs)).score(inputs);
        assertThat(score.max()).isEqualByComparingTo("10");
        return score.total();
    }

    @Test
    @DisplayName("Xếp hạng theo tỷ lệ chính xác: bằng nhau thì cùng hạng, hạng sau bỏ trống; 79,996 % chưa phải 80 %")
    void ranksByExactShare() {
        CriteriaSet set = set(leaf("1", null, "1000", "chọn: 1000 = Có; 0 = Không"));
        Map<String, UnitInputs> units = new LinkedHashMap<>();
        units.put("a", with(values(), "1", appraised("799.96")));
        units.put("b", with(values(), "1", appraised("800")));
        units.put("c", with(values(), "1", appraised("800")));
        units.put("d", with(values(), "1", appraised("10")));

        List<Ranking.Placed<String>> ranking = Ranking.of(set, Scorer.scoreAll(set, units));

        assertThat(ranking).extracting(Ranking.Placed::unit).containsExactly("b", "c", "a", "d");
        assertThat(ranking).extracting(Ranking.Placed::place).containsExactly(1, 1, 3, 4);
        assertThat(ranking).extracting(Ranking.Placed::rankClass).containsExactly("Tốt", "Tốt", "Khá", "Yếu");
        assertThat(Ranking.shown(ranking.get(2).score().percent())).isEqualTo(new BigDecimal("80.00"));
    }
}
