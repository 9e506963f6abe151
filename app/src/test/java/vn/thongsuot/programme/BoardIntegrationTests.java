package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ReadTables;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.programme.board.Board;
import vn.thongsuot.programme.board.TargetStanding;

@DisplayName("Bảng điều hành: giữ sẵn cho mọi người xem, nhưng thấy ngay mọi thay đổi")
class BoardIntegrationTests extends PlanFixtures {

    @Autowired
    private Board board;

    @Autowired
    private FactJournal journal;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void seesEveryChangeAtOnce() {
        UUID unit = province();
        board.list(unit, unit);

        UUID plan = issued(unit, null, null, atLeast("meetings.through-system-rate", 97, Reach.ALL));
        UUID target = plans.listTargetsOfPlan(plan).getFirst().id();
        long before = meetings(target);
        meeting(unit);

        assertThat(meetings(target)).isEqualTo(before + 1);
        desk.close(leader(), seen(plan));
        assertThat(board.list(unit, unit))
                .noneMatch(standing -> standing.target().id().equals(target));
    }

    @Test
    @DisplayName("Mọi bảng mà tình hình chỉ tiêu đọc đều đếm thay đổi của mình")
    void readsOnlyWhatCountsItsChanges() {
        UUID unit = province();
        issued(unit, null, null, atLeast("meetings.through-system-rate", 97, Reach.ALL));
        ReadTables tables = new ReadTables(db, transaction);

        List<String> read = tables.by(() -> board.list(unit, unit));

        assertThat(read).contains("programme.plan", "programme.target");
        assertThat(tables.counted()).containsAll(read);
    }

    /** Meetings of the measured year, as the standing of a target counts them. */
    private long meetings(UUID target) {
        TargetStanding found = board.list(province(), province()).stream()
                .filter(standing -> standing.target().id().equals(target))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(Objects.requireNonNull(found.figure()).denominator());
    }

    private void meeting(UUID unit) {
        transaction.executeWithoutResult(status -> journal.record(
                "meeting",
                unit,
                UUID.randomUUID(),
                UUID.randomUUID(),
                unit,
                Map.of("held_on", LocalDate.of(2026, 3, 3), "through_system", true, "secret", false)));
    }
}
