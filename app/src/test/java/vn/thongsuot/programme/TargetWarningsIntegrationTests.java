package vn.thongsuot.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot.facts.FactJournal;
import vn.thongsuot.programme.board.TargetWarnings;

@DisplayName("Hàng 13: chỉ tiêu sắp lỡ được báo cho đúng người, mỗi bậc một lần")
class TargetWarningsIntegrationTests extends PlanFixtures {

    @Autowired
    private TargetWarnings warnings;

    @Autowired
    private FactJournal journal;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void row13TellsOncePerStep() {
        for (int month = 1; month <= 10; month++) {
            for (int i = 0; i < 10; i++) {
                meeting(LocalDate.of(2026, month, 10), i < 5);
            }
        }
        UUID plan = issued(province(), null, null, atLeast("meetings.through-system-rate", 97, Reach.ALL));
        UUID target = plans.listTargetsOfPlan(plan).getFirst().id();

        warnings.tell();
        warnings.tell();

        assertThat(jdbc.sql("select distinct template from notifications.outbox where path like ?")
                        .param("%" + target + "%")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("target-warning-");
        assertThat(jdbc.sql("select count(*) - count(distinct account_id) from notifications.outbox where path like ?")
                        .param("%" + target + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void meeting(LocalDate day, boolean throughSystem) {
        transaction.executeWithoutResult(status -> journal.record(
                "meeting",
                province(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                province(),
                Map.of("held_on", day, "through_system", throughSystem, "secret", false)));
    }
}
