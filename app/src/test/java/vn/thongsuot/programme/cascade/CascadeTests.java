package vn.thongsuot.programme.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.organisation.UnitLevel.COMMUNE;
import static vn.thongsuot.organisation.UnitLevel.DISTRICT;
import static vn.thongsuot.organisation.UnitLevel.PROVINCE;
import static vn.thongsuot.programme.cascade.Targets.target;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.organisation.UnitLevel;
import vn.thongsuot.programme.Horizon;
import vn.thongsuot.programme.Reach;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.cascade.Finding.Kind;

@DisplayName("Chỉ tiêu cấp dưới không thấp hơn cấp trên (R1, R11, R12, R26-R29)")
class CascadeTests {

    private static final String FIGURE = "figure";

    @ParameterizedTest(name = "cấp trên {0}, cấp dưới {1}, chỉ số {2}: yếu hơn = {3}")
    @CsvSource({
        ">= 80, >= 80, higher, false",
        ">= 80, >= 85, higher, false",
        ">= 80, >= 79.9, higher, true",
        ">= 80, > 80, higher, false",
        "> 80, >= 80, higher, true",
        ">= 80, = 100, higher, false",
        ">= 80, = 79, higher, true",
        "= 100, >= 100, higher, false",
        "= 100, >= 95, higher, true",
        "= 95, = 96, unknown, false",
        "= 95, = 94, unknown, true",
        "= 5, = 4, lower, false",
        "= 5, = 6, lower, true",
        "<= 5, <= 5, lower, false",
        "<= 5, <= 4, unknown, false",
        "<= 5, <= 6, unknown, true",
        "<= 5, < 5, lower, false",
        "< 5, <= 5, lower, true",
        "<= 5, = 3, lower, false",
        "<= 5, >= 3, lower, true",
        "decrease>= 10, decrease>= 10, unknown, false",
        "decrease>= 10, decrease>= 12, unknown, false",
        "decrease>= 10, decrease>= 8, unknown, true",
        "increase>= 2, increase>= 1.5, unknown, true",
        "per-year-increase>= 20, per-year-increase>= 20, unknown, false",
        "per-year-increase>= 20, per-year-increase>= 15, unknown, true",
        "range 25-35, range 25-35, unknown, false",
        "range 25-35, range 27-33, unknown, false",
        "range 25-35, range 20-35, unknown, true",
        "range 25-35, range 25-40, unknown, true",
        "range 25-35, range 30-40, higher, false",
        "range 25-35, range 20-40, higher, true",
        "range 25-35, range 20-30, lower, false",
        "range 25-35, >= 25, higher, false",
        "range 25-35, >= 25, unknown, true",
        ">= 25, range 25-35, higher, false",
        ">= 25, range 24-35, higher, true"
    })
    void comparesInTheRightDirection(String parent, String child, String better, boolean weaker) {
        List<Finding> findings = compare(
                COMMUNE,
                "2025",
                better,
                List.of(target(FIGURE, parent, null, "2025")),
                List.of(target(FIGURE, child, COMMUNE, "2025")));

        assertThat(findings.stream().map(Finding::kind)).isEqualTo(weaker ? List.of(Kind.WEAKER) : List.of());
    }

    @Test
    void showsBothSentencesOfAWeakerTarget() {
        Target parent = target(FIGURE, ">= 80", null, "2025");
        Target child = target(FIGURE, ">= 70", null, "2025");

        assertThat(compare(COMMUNE, "2025", "higher", List.of(parent), List.of(child)))
                .containsExactly(new Finding(Kind.WEAKER, parent, child, null));
    }

    @Test
    @DisplayName("Ba giá trị cho ba cấp: mỗi cấp chỉ đối chiếu với giá trị của cấp mình (R11)")
    void comparesWithTheOwnLevelsValue() {
        List<Target> parents = List.of(
                target(FIGURE, ">= 30", PROVINCE, "2021"),
                target(FIGURE, ">= 20", DISTRICT, "2021"),
                target(FIGURE, ">= 15", COMMUNE, "2021"));

        assertThat(compare(COMMUNE, "2021", "higher", parents, List.of(target(FIGURE, ">= 15", null, "2021"))))
                .isEmpty();
        assertThat(kinds(compare(DISTRICT, "2021", "higher", parents, List.of(target(FIGURE, ">= 15", null, "2021")))))
                .containsExactly(Kind.WEAKER);
    }

    @Test
    @DisplayName("Kế hoạch xã mang theo chỉ tiêu của cấp huyện (R23): không đòi hỏi, không bịa sai khác")
    void letsAChildCarryAnotherLevelsTarget() {
        List<Target> parents =
                List.of(target(FIGURE, ">= 95", DISTRICT, "2024"), target(FIGURE, ">= 90", COMMUNE, "2024"));
        List<Target> children =
                List.of(target(FIGURE, ">= 95", DISTRICT, "2024"), target(FIGURE, ">= 90", COMMUNE, "2024"));

        assertThat(compare(COMMUNE, "2024", "higher", parents, children)).isEmpty();
    }

    @Test
    void findsWhatIsMissingLaterAndTheUnitsOwn() {
        Target parent = target(FIGURE, ">= 80", null, "2025");
        Target late = target(FIGURE, ">= 80", null, "2030");
        Target own = target("own", ">= 1", null, "2025");

        assertThat(compare(COMMUNE, "2021-2030", "higher", List.of(parent), List.of(late)))
                .containsExactly(new Finding(Kind.LATER, parent, late, null));
        assertThat(compare(COMMUNE, "2021-2030", "higher", List.of(parent), List.of(own)))
                .containsExactly(
                        new Finding(Kind.MISSING, parent, null, null), new Finding(Kind.UNMATCHED, null, own, null));
    }

    @Test
    void acceptsWhatIsReachedEarlier() {
        List<Target> parents = List.of(target(FIGURE, ">= 80", null, "2030"));

        assertThat(compare(COMMUNE, "2021-2030", "higher", parents, List.of(target(FIGURE, ">= 80", null, "2028"))))
                .isEmpty();
        assertThat(kinds(compare(
                        COMMUNE, "2021-2030", "higher", parents, List.of(target(FIGURE, ">= 50", null, "2028")))))
                .containsExactly(Kind.MISSING);
    }

    @Test
    @DisplayName("Kế hoạch năm chỉ mang chỉ tiêu của năm mình; giai đoạn của cấp trên gồm cả năm đó")
    void asksAYearlyPlanForItsYearOnly() {
        List<Target> parents =
                List.of(target("long", ">= 80", null, "2030"), target(FIGURE, "= 100", null, "2021-2030"));

        assertThat(compare(COMMUNE, "2026", "higher", parents, List.of(target(FIGURE, "= 100", null, "2026"))))
                .isEmpty();
        assertThat(kinds(compare(COMMUNE, "2026", "higher", parents, List.of(target(FIGURE, ">= 99", null, "2026")))))
                .containsExactly(Kind.WEAKER);
    }

    @Test
    @DisplayName("Có giá trị chung cả giai đoạn và giá trị của một năm: so với giá trị của năm đó (R28)")
    void comparesADatedValueWithTheDatedOne() {
        List<Target> parents =
                List.of(target(FIGURE, "= 100", null, "2021-2030"), target(FIGURE, ">= 70", null, "2025"));

        assertThat(compare(COMMUNE, "2025", "higher", parents, List.of(target(FIGURE, ">= 75", null, "2025"))))
                .isEmpty();
    }

    @Test
    void findsANarrowerScope() {
        Target parent = target(FIGURE, ">= 80", null, "2025");
        Target scoped = target(FIGURE, ">= 80", new Reach(null, "lĩnh vực đất đai", null, null), "2025", null);
        Target except = target(FIGURE, ">= 80", new Reach(null, null, null, "trừ hồ sơ mật"), "2025", null);

        assertThat(kinds(compare(COMMUNE, "2025", "higher", List.of(parent), List.of(scoped))))
                .containsExactly(Kind.NARROWER);
        assertThat(kinds(compare(COMMUNE, "2025", "higher", List.of(parent), List.of(except))))
                .containsExactly(Kind.NARROWER);
        assertThat(compare(COMMUNE, "2025", "higher", List.of(except), List.of(except)))
                .isEmpty();
    }

    @Test
    @DisplayName("Giảm so với mốc khác nhau, hay đơn vị tính khác nhau: không so sánh được (R16)")
    void saysWhereNothingCanBeSaid() {
        Target since2021 =
                target(FIGURE, "decrease>= 10", new Reach(null, null, "so với năm 2021", null), "2025", null);
        Target since2015 =
                target(FIGURE, "decrease>= 10", new Reach(null, null, "so với năm 2015", null), "2025", null);

        assertThat(kinds(compare(COMMUNE, "2025", "unknown", List.of(since2021), List.of(since2015))))
                .containsExactly(Kind.INCOMPARABLE);
        assertThat(kinds(compare(
                        COMMUNE,
                        "2025",
                        "unknown",
                        List.of(target(FIGURE, ">= 10 %", null, "2025")),
                        List.of(target(FIGURE, ">= 10 đơn-vị", null, "2025")))))
                .containsExactly(Kind.INCOMPARABLE);
    }

    @Test
    @DisplayName(
            "R12: huyện 20 % đạt đúng 100 % năm 2025; tỉnh 30 % đạt 90 % năm 2024 rồi chạm trần; xã 15 % chỉ đạt 95 %")
    void growsToWhatThePlansImply() {
        assertThat(path(20).at(2025)).isEqualByComparingTo("100");
        assertThat(path(20).at(2024)).isEqualByComparingTo("80");
        assertThat(path(30).at(2024)).isEqualByComparingTo("90");
        assertThat(path(30).at(2025)).isEqualByComparingTo("100");
        assertThat(path(15).at(2025)).isEqualByComparingTo("95");
    }

    @Test
    @DisplayName("Lộ trình tăng 20 điểm mỗi năm từ 15 %: chỉ tiêu xã 90 % năm 2025 thấp hơn 95 % phải đạt")
    void findsAValueBelowTheParentsGrowth() {
        Target start = target(FIGURE, ">= 15", COMMUNE, "2021");
        Target growth =
                target("gain", "per-year-increase>= 20", new Reach(null, null, null, null), "2022-2025", start.id());
        Target gain = target("gain", "per-year-increase>= 20", null, "2022-2025");
        Target own = target(FIGURE, ">= 15", null, "2021");
        Target low = target(FIGURE, ">= 90", null, "2025");
        Target high = target(FIGURE, ">= 95", null, "2025");

        assertThat(compare(COMMUNE, "2021-2025", "higher", List.of(start, growth), List.of(own, gain, low)))
                .containsExactly(new Finding(Kind.WEAKER, growth, low, BigDecimal.valueOf(95)));
        assertThat(compare(COMMUNE, "2021-2025", "higher", List.of(start, growth), List.of(own, gain, high)))
                .isEmpty();
    }

    @Test
    @DisplayName("Đã gần trần 100 % thì tăng ít hơn không phải là yếu hơn")
    void asksForNoGrowthAboveTheCap() {
        Target growth = target("gain", "per-year-increase>= 20", null, "2022-2025");
        Target near = target(FIGURE, ">= 90", null, "2021");
        Target small =
                target("gain", "per-year-increase>= 10", new Reach(null, null, null, null), "2022-2025", near.id());
        Target far = target(FIGURE, ">= 30", null, "2021");
        Target weak =
                target("gain", "per-year-increase>= 10", new Reach(null, null, null, null), "2022-2025", far.id());

        assertThat(contradictions(compare(COMMUNE, "2021-2025", "higher", List.of(growth), List.of(near, small))))
                .isEmpty();
        assertThat(contradictions(compare(COMMUNE, "2021-2025", "higher", List.of(growth), List.of(far, weak))))
                .containsExactly(Kind.WEAKER);
    }

    @Test
    @DisplayName("Chưa gắn chỉ số: nhận ra nhau theo lời văn, không kể dấu và chữ hoa")
    void matchesByWordsWithoutAnIndicator() {
        Target parent = target(null, ">= 80", null, "2025");
        Target child = target(null, ">= 70", null, "2025");

        assertThat(kinds(compare(COMMUNE, "2025", "unknown", List.of(parent), List.of(child))))
                .containsExactly(Kind.WEAKER);
        assertThat(Key.folded("Tỷ lệ Hồ sơ ĐÚNG hạn")).isEqualTo("ty le ho so dung han");
    }

    private static GrowthPath path(int start) {
        return new GrowthPath(2021, BigDecimal.valueOf(start), BigDecimal.valueOf(20), GrowthPath.HUNDRED);
    }

    private static List<Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    private static List<Kind> contradictions(List<Finding> findings) {
        return kinds(findings).stream().filter(Kind::isContradiction).toList();
    }

    private static List<Finding> compare(
            UnitLevel level, String years, String better, List<Target> parents, List<Target> children) {
        return new Cascade(level, Horizon.of(years), id -> higher(better)).compare(parents, children);
    }

    private static @Nullable Boolean higher(String better) {
        return better.equals("unknown") ? null : (Boolean) better.equals("higher");
    }
}
