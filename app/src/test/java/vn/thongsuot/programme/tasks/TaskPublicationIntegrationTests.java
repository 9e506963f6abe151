package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

@DisplayName("Công khai kết quả hằng tháng: tính từ sổ nhiệm vụ, giữ nguyên từ lúc công khai")
class TaskPublicationIntegrationTests extends ProductTest {

    /** A month of its own, far from what other tests and the demo do. */
    private static final YearMonth MONTH = YearMonth.of(2027, 3);

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskDetails details;

    @Autowired
    private TaskPublications publications;

    @Autowired
    private PublicationReminders reminders;

    @Autowired
    private JdbcClient jdbc;

    private TaskFixtures tasks;
    private UUID province;
    private UUID commune;

    @BeforeEach
    void prepare() {
        tasks = new TaskFixtures(people, assigning, details);
        province = people.unit("chutich");
        commune = people.unit("xa03.ld");
    }

    @Test
    void countsAndFreezes() {
        clock.set("2027-03-03T08:00");
        TaskTotals before = totals();
        UUID onTime = assigned("2027-03-10");
        UUID late = assigned("2027-03-04");
        assigned("2027-03-25");
        assigned("2027-04-25");
        clock.set("2027-03-09T08:00");
        finish(onTime);
        finish(late);
        assertThat(delta(before))
                .usingRecursiveComparison()
                .comparingOnlyFields("assigned", "doneOnTime", "doneLate", "running", "runningLate")
                .isEqualTo(new TaskTotals(commune, totals().name(), 4, 1, 1, 2, 1));
        refuses("TSK-030", people.actor("cchc"));
        assertThat(new Desk(base()).get("/tasks/2027/3").statusCode()).isEqualTo(404);

        clock.set("2027-04-02T08:00");
        refuses("ACC-001", people.actor("chutich"));
        publications.publish(people.actor("cchc"), province, MONTH);
        TaskTotals published = totals();
        refuses("TSK-031", people.actor("cchc"));

        clock.set("2027-03-30T08:00");
        assigned("2027-04-30");
        assertThat(totals()).isEqualTo(published);
        String page = new Desk(base()).get("/tasks/2027/3").body();
        assertThat(page).contains("tháng 03/2027", published.name().vi()).doesNotContain("Người Thử");
        assertThat(new Desk(base()).get("/tasks").body()).contains("/tasks/2027/3");
    }

    @Test
    @DisplayName("Từ ngày mùng 3 nhắc công khai kết quả tháng trước, mỗi người một lần; đã công khai thì thôi")
    void remindsOfTheMonthThatIsNotPublished() {
        clock.set("2027-05-03T08:00");
        assigned("2027-05-20");
        clock.set("2027-06-02T08:00");
        reminders.tell();
        assertThat(reminded("2027/5")).isZero();
        clock.set("2027-06-03T08:00");
        reminders.tell();
        reminders.tell();
        assertThat(reminded("2027/5")).isEqualTo(1);

        clock.set("2027-07-01T08:00");
        publications.publish(people.actor("cchc"), province, YearMonth.of(2027, 6));
        clock.set("2027-07-05T08:00");
        reminders.tell();
        assertThat(reminded("2027/6")).isZero();
    }

    private long reminded(String month) {
        return jdbc.sql("""
                        select count(*) from notifications.outbox o join identity.account a on a.id = o.account_id
                        where o.template = 'task-results-due' and a.login = 'cchc' and o.path like ?""")
                .param("/desk/tasks/results/" + month + "?unit=" + province + "%")
                .query(Long.class)
                .single();
    }

    private TaskTotals totals() {
        return publications.get(province, MONTH).rows().stream()
                .filter(row -> row.unitId().equals(commune))
                .findFirst()
                .orElseGet(
                        () -> new TaskTotals(commune, vn.thongsuot.shared.LocalizedText.of("chưa có"), 0, 0, 0, 0, 0));
    }

    private TaskTotals delta(TaskTotals before) {
        TaskTotals now = totals();
        return new TaskTotals(
                commune,
                now.name(),
                now.assigned() - before.assigned(),
                now.doneOnTime() - before.doneOnTime(),
                now.doneLate() - before.doneLate(),
                now.running() - before.running(),
                now.runningLate() - before.runningLate());
    }

    private UUID assigned(String due) {
        return tasks.assigned(
                "chutich", tasks.content(commune, people.actor("xa03.ld").accountId(), LocalDate.parse(due)));
    }

    private void finish(UUID id) {
        Actor leader = people.actor("xa03.ld");
        work.accept(leader, tasks.seen("xa03.ld", id));
        work.complete(leader, tasks.seen("xa03.ld", id), TaskFixtures.evidence(100));
        assigning.close(people.actor("chutich"), tasks.seen("chutich", id));
    }

    private void refuses(String code, Actor actor) {
        assertThatThrownBy(() -> publications.publish(actor, province, MONTH))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
