package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;

@DisplayName("Nhắc trước hạn, báo lãnh đạo phụ trách, rồi lãnh đạo bên giao khi quá hạn")
class TaskRemindersIntegrationTests extends ProductTest {

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskDetails details;

    @Autowired
    private TaskReminders reminders;

    @Autowired
    private JdbcClient jdbc;

    private TaskFixtures tasks;

    @BeforeEach
    void prepare() {
        tasks = new TaskFixtures(people, assigning, details);
    }

    @Test
    @DisplayName(
            "Hạn thứ Sáu 04/12: nhắc từ thứ Ba 01/12, quá hạn 1 ngày báo lãnh đạo, 5 ngày báo cấp trên; mỗi người một lần")
    void climbsWithTheLateness() {
        UUID id = assignedByReformOfficer();

        at("2026-11-30T08:00");
        assertThat(told(id)).containsExactly("task-assigned phuc");
        at("2026-12-01T08:00");
        at("2026-12-04T16:00");
        assertThat(told(id)).containsExactly("task-assigned phuc", "task-due phuc");
        at("2026-12-07T08:00");
        assertThat(told(id)).contains("task-late phuc", "task-late-leader cchc").hasSize(4);
        at("2026-12-10T08:00");
        assertThat(told(id)).hasSize(4);
        at("2026-12-11T08:00");
        at("2026-12-14T08:00");
        // Every leader of the unit above is told; other tests may have given it more of them.
        assertThat(told(id))
                .contains("task-late-above chutich")
                .hasSizeGreaterThanOrEqualTo(5)
                .filteredOn(line -> !line.startsWith("task-late-above"))
                .hasSize(4);
    }

    @Test
    @DisplayName("Sản phẩm đã nộp thì không nhắc nữa")
    void staysSilentWhenHandedIn() {
        UUID id = assignedByReformOfficer();
        jdbc.sql("update programme.task set status = 'reported', completed_on = date '2026-11-27' where id = ?")
                .param(id)
                .update();

        at("2026-12-14T08:00");
        assertThat(told(id)).containsExactly("task-assigned phuc");
    }

    private UUID assignedByReformOfficer() {
        return tasks.assigned("cchc", tasks.content());
    }

    private void at(String local) {
        clock.set(local);
        reminders.tell();
    }

    private List<String> told(UUID task) {
        return jdbc.sql("""
                select o.template || ' ' || a.login from notifications.outbox o join identity.account a on a.id = o.account_id
                where o.path = ? order by o.created_at, o.template""").param("/desk/tasks/" + task).query(String.class).list();
    }
}
