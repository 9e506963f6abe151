package vn.thongsuot.identity.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeaveRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final UUID ABSENT = UUID.randomUUID();

    @Test
    void takesOneDayAndAWholeYear() {
        assertThatCode(() -> LeaveRules.require(leave(TODAY, TODAY, null), TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> LeaveRules.require(leave(TODAY, TODAY.plusDays(365), UUID.randomUUID()), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThatThrownBy(() -> LeaveRules.require(leave(TODAY.plusDays(1), TODAY, null), TODAY))
                .hasMessageContaining("LEV-001");
        assertThatThrownBy(() -> LeaveRules.require(leave(TODAY, TODAY.plusDays(366), null), TODAY))
                .hasMessageContaining("LEV-001");
        assertThatThrownBy(() -> LeaveRules.require(leave(TODAY.minusDays(1), TODAY, null), TODAY))
                .hasMessageContaining("LEV-002");
    }

    @Test
    void refusesStandingInForOneself() {
        assertThatThrownBy(() -> LeaveRules.require(leave(TODAY, TODAY, ABSENT), TODAY))
                .hasMessageContaining("LEV-003");
    }

    @Test
    void leavesOnlyTheEnteredState() {
        for (LeaveState state : LeaveState.values()) {
            for (LeaveState.Act act : LeaveState.Act.values()) {
                assertThat(state.edge(act).isPresent()).isEqualTo(state == LeaveState.ENTERED);
            }
        }
    }

    private static NewLeave leave(LocalDate first, LocalDate last, @Nullable UUID substitute) {
        return new NewLeave(ABSENT, LeaveKind.ANNUAL, first, last, substitute);
    }
}
