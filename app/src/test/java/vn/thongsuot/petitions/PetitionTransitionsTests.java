package vn.thongsuot.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thongsuot.db.petitions.tables.records.PetitionRecord;
import vn.thongsuot.shared.DomainException;

@DisplayName("Vòng đời phản ánh, kiến nghị là một bảng")
class PetitionTransitionsTests {

    private static final Set<PetitionStatus> FINAL =
            EnumSet.of(PetitionStatus.REFUSED, PetitionStatus.REDIRECTED, PetitionStatus.FORWARDED);

    @Test
    void namesEveryStatusAndAction() {
        Set<PetitionStatus> statuses = EnumSet.noneOf(PetitionStatus.class);
        Set<PetitionAction> actions = EnumSet.noneOf(PetitionAction.class);
        PetitionTransitions.list().forEach(edge -> {
            statuses.add(edge.from());
            statuses.add(edge.to());
            actions.add(edge.action());
        });

        assertThat(statuses).containsExactlyInAnyOrder(PetitionStatus.values());
        assertThat(actions).containsExactlyInAnyOrder(PetitionAction.values());
    }

    @Test
    void hasOneEdgePerStatusAndAction() {
        Set<String> pairs = PetitionTransitions.list().stream()
                .map(edge -> edge.from() + " " + edge.action())
                .collect(Collectors.toSet());

        assertThat(pairs).hasSameSizeAs(PetitionTransitions.list());
    }

    @ParameterizedTest
    @EnumSource(PetitionStatus.class)
    @DisplayName("Từ mọi trạng thái, trừ các kết thúc, đều đi được đến câu trả lời")
    void reachesAnAnswerUnlessEnded(PetitionStatus status) {
        assertThat(PetitionTransitions.findActions(status).isEmpty()).isEqualTo(FINAL.contains(status));
        assertThat(reachable(status).contains(PetitionStatus.ANSWERED)).isEqualTo(!FINAL.contains(status));
    }

    @ParameterizedTest
    @EnumSource(PetitionStatus.class)
    @DisplayName("Việc không có trong bảng bị từ chối, nêu trạng thái và việc làm được")
    void refusesWhatIsNotListed(PetitionStatus status) {
        PetitionRecord row = new PetitionRecord();
        row.setCode("PA-261120-0001");
        row.setStatus(status.key());
        Set<PetitionAction> listed = PetitionTransitions.findActions(status);

        for (PetitionAction action : PetitionAction.values()) {
            if (!listed.contains(action)) {
                assertThatThrownBy(() -> new Petition(row).apply(action))
                        .isInstanceOfSatisfying(DomainException.class, refused -> {
                            assertThat(refused.code()).isEqualTo("PTN-001");
                            assertThat((List<?>) refused.parameters().getLast()).hasSameSizeAs(listed);
                        });
                assertThat(row.getStatus()).isEqualTo(status.key());
            }
        }
    }

    @Test
    @DisplayName(
            "Người soạn không duyệt, người duyệt không thụ lý; người gửi chỉ bổ sung, đánh giá, cho biết đã xong chưa, đề nghị xử lý lại")
    void keepsPartiesApart() {
        assertThat(of(PetitionParty.APPROVER))
                .containsExactlyInAnyOrder(
                        PetitionAction.APPROVE, PetitionAction.RETURN, PetitionAction.PUBLISH, PetitionAction.REOPEN);
        assertThat(of(PetitionParty.SENDER))
                .containsExactlyInAnyOrder(
                        PetitionAction.COMPLETE,
                        PetitionAction.RATE,
                        PetitionAction.CONFIRM,
                        PetitionAction.DENY,
                        PetitionAction.REOPEN);
        assertThat(of(PetitionParty.HANDLER)).doesNotContain(PetitionAction.APPROVE, PetitionAction.PUBLISH);
    }

    private static Set<PetitionAction> of(PetitionParty party) {
        return PetitionTransitions.list().stream()
                .filter(edge -> edge.who().contains(party))
                .map(PetitionTransition::action)
                .collect(Collectors.toSet());
    }

    private static Set<PetitionStatus> reachable(PetitionStatus from) {
        Set<PetitionStatus> found = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            Set<PetitionStatus> next = PetitionTransitions.list().stream()
                    .filter(edge -> found.contains(edge.from()))
                    .map(PetitionTransition::to)
                    .collect(Collectors.toSet());
            more = found.addAll(next);
        }
        return found;
    }
}
