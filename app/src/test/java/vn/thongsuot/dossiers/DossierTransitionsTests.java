package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierTransitionsTests {

    @Test
    void namesEveryStatus() {
        Set<DossierStatus> seen = EnumSet.noneOf(DossierStatus.class);
        DossierTransitions.list().forEach(edge -> {
            seen.add(edge.from());
            seen.add(edge.to());
        });

        assertThat(seen).containsExactlyInAnyOrder(DossierStatus.values());
    }

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void leavesEveryStatusExceptTheEnds(DossierStatus status) {
        assertThat(DossierTransitions.findActions(status).isEmpty()).isEqualTo(status.isEnd());
    }

    @Test
    void hasOneEdgePerStatusAndAction() {
        Set<String> pairs = DossierTransitions.list().stream()
                .map(edge -> edge.from() + " " + edge.action())
                .collect(Collectors.toSet());

        assertThat(pairs).hasSameSizeAs(DossierTransitions.list());
    }

    @Test
    @DisplayName("NĐ 118/2025 Điều 21, TT 03/2025 Điều 7: chỉ dừng khi chưa có kết quả")
    void stopsOnlyBeforeTheResult() {
        assertThat(DossierTransitions.find(DossierStatus.RESULT_READY, DossierAction.STOP))
                .isEmpty();
        assertThat(DossierTransitions.find(DossierStatus.RETURNED, DossierAction.STOP))
                .isEmpty();
        assertThat(DossierTransitions.find(DossierStatus.IN_PROCESS, DossierAction.STOP))
                .isPresent();
    }

    @Test
    void reachesAnEndFromEveryStatus() {
        for (DossierStatus status : DossierStatus.values()) {
            assertThat(reachable(status).stream().anyMatch(DossierStatus::isEnd))
                    .as(status.key())
                    .isTrue();
        }
    }

    @Test
    void givesEveryStatusItsNationalCode() {
        assertThat(java.util.Arrays.stream(DossierStatus.values()).map(DossierStatus::nationalCode))
                .containsExactly(1, 2, 3, 4, 5, 7, 8, 9, 10);
        assertThat(WaitReason.FEE.nationalCode()).isEqualTo(6);
    }

    private static Set<DossierStatus> reachable(DossierStatus from) {
        Set<DossierStatus> reached = new HashSet<>(Set.of(from));
        boolean grew = true;
        while (grew) {
            grew =
                    DossierTransitions.list().stream()
                            .filter(edge -> reached.contains(edge.from()))
                            .map(Transition::to)
                            .toList()
                            .stream()
                            .anyMatch(reached::add);
        }
        return reached;
    }
}
