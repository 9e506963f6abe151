package vn.thongsuot.programme.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.programme.steering.DifficultyTransitions.Party;

@DisplayName("Vòng đời cuộc đối thoại và khó khăn, vướng mắc là bảng")
class SteeringTransitionsTests {

    @Test
    void namesEveryStatusOfADialogue() {
        Set<DialogueStatus> seen = EnumSet.noneOf(DialogueStatus.class);
        DialogueTransitions.list().forEach(edge -> {
            seen.add(edge.from());
            seen.add(edge.to());
        });

        assertThat(seen).containsExactlyInAnyOrder(DialogueStatus.values());
    }

    @ParameterizedTest
    @EnumSource(DialogueStatus.class)
    void leavesEveryDialogueStatusExceptTheEnds(DialogueStatus status) {
        assertThat(DialogueTransitions.findActions(status).isEmpty()).isEqualTo(status.isEnd());
    }

    @Test
    void namesEveryStatusOfADifficulty() {
        Set<DifficultyStatus> seen = EnumSet.noneOf(DifficultyStatus.class);
        DifficultyTransitions.list().forEach(edge -> {
            seen.add(edge.from());
            seen.add(edge.to());
        });

        assertThat(seen).containsExactlyInAnyOrder(DifficultyStatus.values());
    }

    @ParameterizedTest
    @EnumSource(DifficultyStatus.class)
    void leavesEveryDifficultyStatusExceptTheEnds(DifficultyStatus status) {
        assertThat(DifficultyTransitions.findActions(status).isEmpty()).isEqualTo(status.isEnd());
    }

    @Test
    void hasOneEdgePerStatusAndAction() {
        assertThat(DialogueTransitions.list().stream()
                        .map(edge -> edge.from() + " " + edge.action())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(DialogueTransitions.list());
        assertThat(DifficultyTransitions.list().stream()
                        .map(edge -> edge.from() + " " + edge.action())
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(DifficultyTransitions.list());
    }

    @Test
    @DisplayName("R24: khó khăn đến Ủy ban chỉ qua cơ quan tham mưu cải cách hành chính")
    void reachesTheCommitteeThroughTheOfficeAlone() {
        assertThat(DifficultyTransitions.list().stream()
                        .filter(edge -> edge.to() == DifficultyStatus.FORWARDED)
                        .map(DifficultyTransitions.Edge::who))
                .containsExactly(Party.OFFICE);
        assertThat(DifficultyTransitions.find(DifficultyStatus.FORWARDED, DifficultyAction.ANSWER))
                .hasValueSatisfying(edge -> assertThat(edge.who()).isEqualTo(Party.COMMITTEE));
    }
}
