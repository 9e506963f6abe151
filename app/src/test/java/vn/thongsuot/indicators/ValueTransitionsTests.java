package vn.thongsuot.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.access.Permission;

@DisplayName("Vòng đời số báo cáo: một bảng, không ngõ cụt, cái gì không có trong bảng thì bị từ chối")
class ValueTransitionsTests {

    private static final Set<ValueState> ENDS = EnumSet.of(ValueState.REPLACED, ValueState.WITHDRAWN);

    @Test
    void leadsOutOfEveryStateThatIsNoEnd() {
        assertThat(ValueState.values())
                .allSatisfy(state ->
                        assertThat(ValueTransitions.from(state).isEmpty()).isEqualTo(ENDS.contains(state)));
    }

    @Test
    void reachesEveryStateFromTheDraft() {
        Set<ValueState> reached = EnumSet.of(ValueState.DRAFT);
        for (int i = 0; i < ValueState.values().length; i++) {
            ValueTransitions.list().stream()
                    .filter(edge -> reached.contains(edge.from()))
                    .forEach(edge -> reached.add(edge.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ValueState.values());
    }

    @Test
    void listsNoPairTwice() {
        assertThat(ValueTransitions.list().stream().map(edge -> edge.from() + " " + edge.action()))
                .doesNotHaveDuplicates();
    }

    @Test
    void approvesOnlyWithTheRightToApprove() {
        assertThat(Arrays.stream(ValueState.values())
                        .flatMap(state -> ValueTransitions.from(state).stream())
                        .filter(edge -> edge.to() == ValueState.APPROVED || edge.to() == ValueState.RETURNED))
                .allSatisfy(edge -> assertThat(edge.permission()).isEqualTo(Permission.VALUE_APPROVE));
    }
}
