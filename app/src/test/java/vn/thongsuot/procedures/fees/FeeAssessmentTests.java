package vn.thongsuot.procedures.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.procedures.fees.FeeAssessment.Chosen;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;

@DisplayName("Tính phí, lệ phí của một hồ sơ")
class FeeAssessmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @DisplayName("Hai trang đầu 2.000 đồng, từ trang thứ ba 1.000 đồng, tối đa 200.000 đồng một bản")
    @CsvSource({"1, 1, 2000", "2, 1, 4000", "3, 1, 5000", "5, 2, 14000", "500, 1, 200000", "500, 3, 600000"})
    void countsPages(int pages, int copies, long dong) {
        FeeLine line = line(FeeKind.FEE, FeeBasis.PER_PAGE, 2_000, new FeeLine.Step(3, Money.ofDong(1_000)), 200_000L);

        assertThat(line.costOf(pages, copies).dong()).isEqualTo(dong);
    }

    @Test
    void countsCopiesAndCases() {
        assertThat(line(FeeKind.FEE, FeeBasis.PER_COPY, 8_000, null, null)
                        .costOf(9, 3)
                        .dong())
                .isEqualTo(24_000);
        assertThat(line(FeeKind.FEE, FeeBasis.FIXED, 8_000, null, null)
                        .costOf(9, 3)
                        .dong())
                .isEqualTo(8_000);
    }

    @Test
    @DisplayName("Nhiều diện miễn giảm cùng đúng: lấy diện có lợi nhất, không cộng dồn")
    void takesTheBestReductionAlone() {
        FeeLine line = line(FeeKind.CHARGE, FeeBasis.FIXED, 50_000, null, null);
        FeeAssessment sum = FeeAssessment.of(
                List.of(new Chosen(line, 1, 1)), List.of(percent(30, FeeKind.CHARGE), percent(50, FeeKind.CHARGE)));

        assertThat(sum.reduction().dong()).isEqualTo(25_000);
        assertThat(sum.net().dong()).isEqualTo(25_000);
        assertThat(sum.items().getFirst().exemption())
                .isNotNull()
                .extracting(Exemption::percent)
                .isEqualTo(50);
    }

    @Test
    @DisplayName("Miễn lệ phí không miễn phí; giảm không bao giờ quá số phải nộp")
    void keepsToItsKind() {
        FeeLine fee = line(FeeKind.FEE, FeeBasis.FIXED, 50_000, null, null);
        Exemption off = new Exemption(
                UUID.randomUUID(),
                DAY,
                null,
                "1/NQ",
                DAY,
                LocalizedText.of("x"),
                null,
                List.of(),
                List.of(),
                List.of(FeeKind.FEE),
                List.of(),
                null,
                Money.ofDong(80_000),
                false);

        assertThat(FeeAssessment.of(List.of(new Chosen(fee, 1, 1)), List.of(percent(100, FeeKind.CHARGE)))
                        .net()
                        .dong())
                .isEqualTo(50_000);
        assertThat(FeeAssessment.of(List.of(new Chosen(fee, 1, 1)), List.of(off))
                        .net()
                        .isZero())
                .isTrue();
    }

    @Test
    @DisplayName(
            "Phí và lệ phí cùng thu: mỗi khoản được miễn, giảm theo nghị quyết của khoản đó; số tiền giảm chỉ trừ một lần")
    void reducesEachChargeByItsOwnResolution() {
        FeeLine fee = line(FeeKind.FEE, FeeBasis.FIXED, 60_000, null, null);
        FeeLine charge = line(FeeKind.CHARGE, FeeBasis.PER_COPY, 5_000, null, null);
        List<Chosen> both = List.of(new Chosen(fee, 1, 1), new Chosen(charge, 1, 3));
        Exemption once = new Exemption(
                UUID.randomUUID(),
                DAY,
                null,
                "2/NQ",
                DAY,
                LocalizedText.of("x"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                Money.ofDong(70_000),
                false);

        FeeAssessment sum = FeeAssessment.of(both, List.of(percent(100, FeeKind.CHARGE), percent(10, FeeKind.FEE)));

        assertThat(sum.gross().dong()).isEqualTo(75_000);
        assertThat(sum.items()).extracting(item -> item.reduction().dong()).containsExactly(6_000L, 15_000L);
        assertThat(sum.net().dong()).isEqualTo(54_000);
        assertThat(FeeAssessment.of(both, List.of(once)).net().dong()).isEqualTo(5_000);
    }

    @Test
    @DisplayName(
            "Nghị quyết nêu tên một khoản thì chỉ giảm khoản đó; mức theo quyết định công bố không phải khoản được nêu tên")
    void reducesTheNamedChargeAlone() {
        Exemption second = new Exemption(
                UUID.randomUUID(),
                DAY,
                null,
                "3/NQ",
                DAY,
                LocalizedText.of("x"),
                null,
                List.of("1.000001"),
                List.of(),
                List.of(),
                List.of(2),
                100,
                null,
                false);
        List<Chosen> both = List.of(new Chosen(numbered(1), 1, 1), new Chosen(numbered(2), 1, 1));

        assertThat(FeeAssessment.of(both, List.of(second)).items())
                .extracting(item -> item.reduction().dong())
                .containsExactly(0L, 40_000L);
        assertThat(second.covers(announced(2))).isFalse();
    }

    @Test
    void roundsHalfUp() {
        FeeLine line = line(FeeKind.FEE, FeeBasis.FIXED, 1_001, null, null);

        assertThat(FeeAssessment.of(List.of(new Chosen(line, 1, 1)), List.of(percent(50, FeeKind.FEE)))
                        .reduction()
                        .dong())
                .isEqualTo(501);
    }

    @Test
    void coversProceduresAndChannels() {
        Exemption online = new Exemption(
                UUID.randomUUID(),
                DAY,
                null,
                "1/NQ",
                DAY,
                LocalizedText.of("x"),
                null,
                List.of("1.000001"),
                List.of("online"),
                List.of(),
                List.of(),
                100,
                null,
                false);

        assertThat(online.covers("1.000001", "online")).isTrue();
        assertThat(online.covers("1.000001", "counter")).isFalse();
        assertThat(online.covers("1.000002", "online")).isFalse();
    }

    private static FeeLine line(FeeKind kind, FeeBasis basis, long dong, FeeLine.Step step, Long most) {
        return new FeeLine(
                UUID.randomUUID(),
                1,
                LocalizedText.of("x"),
                kind,
                basis,
                Money.ofDong(dong),
                step,
                most == null ? null : Money.ofDong(most),
                false,
                "1/NQ",
                DAY,
                null);
    }

    private static FeeLine numbered(int n) {
        return numbered(UUID.randomUUID(), n);
    }

    private static FeeLine announced(int n) {
        return numbered(FeeSchedule.FROM_VERSION, n);
    }

    private static FeeLine numbered(UUID id, int n) {
        return new FeeLine(
                id,
                n,
                LocalizedText.of("x"),
                FeeKind.CHARGE,
                FeeBasis.FIXED,
                Money.ofDong(40_000),
                null,
                null,
                false,
                "1/NQ",
                DAY,
                null);
    }

    private static Exemption percent(int percent, FeeKind kind) {
        return new Exemption(
                UUID.randomUUID(),
                DAY,
                null,
                "1/NQ",
                DAY,
                LocalizedText.of("x"),
                null,
                List.of(),
                List.of(),
                List.of(kind),
                List.of(),
                percent,
                null,
                false);
    }
}
