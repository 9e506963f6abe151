package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.indicators.Indicator;
import vn.thongsuot.indicators.Indicators;
import vn.thongsuot.indicators.Question;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.Progress;
import vn.thongsuot.programme.board.TargetStanding;

@DisplayName("Hàng 1: mọi chỉ tiêu của kế hoạch là một chỉ số tính được, hoặc nói rõ là chưa")
class ExecutableTargetsIntegrationTests extends PlanFixtures {

    @Autowired
    private Indicators indicators;

    @Autowired
    private Board board;

    @Test
    @DisplayName("Kế hoạch mẫu: 100 % chỉ tiêu dẫn tới một phiên bản chỉ số, bộ lọc đọc được, đơn vị và kỳ xác định")
    void row01ResolvesEveryTargetToAVersion() {
        List<Target> all = plans.listTargets(province());

        int resolved = 0;
        for (Target target : all) {
            Optional<Indicator> known =
                    Optional.ofNullable(target.indicatorId()).flatMap(id -> indicators.find(province(), id));
            if (known.isPresent()) {
                assertThat(known.get().version()).as(target.indicatorId()).isNotBlank();
                indicators.check(
                        province(), Question.of(known.get().id(), target.proof().filter(), target.from(), target.to()));
                resolved++;
            }
        }
        assertThat(resolved).isGreaterThan(10);
        assertThat(board.list(province(), province()))
                .filteredOn(standing -> indicators
                        .find(province(), String.valueOf(standing.target().indicatorId()))
                        .isEmpty())
                .allSatisfy(standing -> assertThat(standing.progress()).isEqualTo(Progress.NO_DATA));
    }

    @Test
    @DisplayName("Chỉ tiêu chưa gắn chỉ số hiện rõ là chưa có số liệu, không phải 0")
    void row01SaysWhatIsManual() {
        UUID commune = commune();
        UUID plan = issued(
                commune,
                null,
                null,
                atLeast("dossiers.on-time-rate", 97, Reach.ALL),
                TargetDraft.of(
                        ReformArea.PROCEDURES,
                        vn.thongsuot.shared.LocalizedText.of("Chỉ tiêu chưa có chỉ số"),
                        Aim.of(Comparator.AT_LEAST, java.math.BigDecimal.TEN, "%"),
                        Reach.ALL,
                        Proof.NONE,
                        Horizon.year(2026)));

        List<TargetStanding> standings = board.list(province(), commune).stream()
                .filter(standing -> standing.target().planId().equals(plan))
                .toList();

        assertThat(standings).hasSize(2);
        assertThat(standings)
                .filteredOn(standing -> standing.indicator() == null)
                .singleElement()
                .satisfies(standing -> {
                    assertThat(standing.progress()).isEqualTo(Progress.NO_DATA);
                    assertThat(standing.value()).isNull();
                });
        assertThat(standings)
                .filteredOn(standing -> standing.indicator() != null)
                .allSatisfy(standing -> assertThat(
                                Objects.requireNonNull(standing.indicator()).validFrom())
                        .isBefore(LocalDate.of(2026, 12, 31)));
    }
}
