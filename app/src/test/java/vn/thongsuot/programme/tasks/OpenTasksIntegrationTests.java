package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.programme.tasks.OpenTask.Turn;

@DisplayName("Ai phải làm gì, từ bao giờ: nhiệm vụ đang mở của đơn vị và cấp dưới, quá hạn lâu nhất xếp trước")
class OpenTasksIntegrationTests extends ProductTest {

    @Autowired
    private OpenTasks open;

    @Autowired
    private TaskLists lists;

    @Autowired
    private TaskAssigning assigning;

    @Autowired
    private TaskWork work;

    @Autowired
    private TaskDetails details;

    private TaskFixtures tasks;
    private UUID commune;

    @BeforeEach
    void prepare() {
        tasks = new TaskFixtures(people, assigning, details);
        commune = people.unit("phuc");
    }

    @Test
    void saysWhoseTurnItIsAndSinceWhen() {
        UUID late = assigned(LocalDate.of(2026, 11, 23));
        UUID asking = assigned(LocalDate.of(2026, 11, 24));
        UUID reported = assigned(LocalDate.of(2026, 11, 25));
        UUID draft = tasks.draft("chutich", content(LocalDate.of(2026, 11, 21)));
        work.accept(people.actor("phuc"), tasks.seen("phuc", asking));
        work.askExtension(people.actor("phuc"), tasks.seen("phuc", asking), LocalDate.of(2026, 12, 20), "Chờ số liệu");
        work.accept(people.actor("phuc"), tasks.seen("phuc", reported));
        work.complete(people.actor("phuc"), tasks.seen("phuc", reported), TaskFixtures.evidence(100));
        clock.set("2026-11-26T09:00");

        assertThat(task(late)).satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.LATE);
            assertThat(task.unitId()).isEqualTo(commune);
            assertThat(task.personId()).isEqualTo(people.actor("phuc").accountId());
            assertThat(task.since()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(task.daysLeft()).isNegative();
        });
        assertThat(task(asking)).satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.ASKED);
            assertThat(task.unitId()).isEqualTo(people.unit("chutich"));
            assertThat(task.personId()).isEqualTo(people.actor("chutich").accountId());
        });
        assertThat(task(reported)).satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.REPORTED);
            assertThat(task.since()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
        assertThat(all().tasks()).extracting(OpenTask::id).doesNotContain(draft);
    }

    @Test
    @DisplayName("Số nhiệm vụ quá hạn đúng bằng số dòng mà đường dẫn mở ra")
    void countsAsManyLateOnesAsTheListShows() {
        assigned(LocalDate.of(2026, 11, 23));
        clock.set("2026-11-26T09:00");
        OpenTasks.Found found = all();
        TaskFilter late = new TaskFilter(TaskFilter.Whose.SUBTREE, TaskFilter.Due.LATE, commune, null, null, 1);

        assertThat(found.late())
                .isPositive()
                .isEqualTo(lists.list(people.actor("chutich"), late, 1000).size());
        assertThat(found.tasks().stream().filter(task -> task.turn() == Turn.LATE))
                .hasSize(found.late());
    }

    @Test
    @DisplayName(
            "Sắp đến hạn là ngày làm việc tới: thứ Sáu là thứ Hai, trước ngày nghỉ là ngày sau nghỉ; danh sách khớp số đếm")
    void isSoonOnTheNextWorkingDay() {
        UUID monday = assigned(LocalDate.of(2026, 11, 23));
        UUID tuesday = assigned(LocalDate.of(2026, 11, 24));
        UUID wednesday = assigned(LocalDate.of(2026, 11, 25));

        assertThat(soon()).contains(monday).doesNotContain(tuesday, wednesday);
        clock.set("2026-11-23T09:00");
        assertThat(soon()).as("24/11 is a day off").contains(tuesday, wednesday).doesNotContain(monday);
    }

    private List<UUID> soon() {
        TaskFilter filter = new TaskFilter(TaskFilter.Whose.SUBTREE, TaskFilter.Due.SOON, commune, null, null, 1);
        List<TaskLine> lines = lists.list(people.actor("chutich"), filter, 1000);
        assertThat(lists.tally(people.actor("chutich"), filter)).containsEntry(TaskFilter.Due.SOON, lines.size());
        return lines.stream().map(TaskLine::id).toList();
    }

    @Test
    void givesTheMostOverdueOfAllAndOfEachArea() {
        assigned(LocalDate.of(2026, 11, 20));
        UUID other = tasks.assigned("chutich", content(LocalDate.of(2026, 11, 21), "public-finance"));
        clock.set("2026-11-26T09:00");

        OpenTasks.Found few = open.find(people.actor("chutich"), new OpenTasks.Asked(commune, null, null), 1, 1);

        assertThat(all().tasks())
                .isSortedAccordingTo(Comparator.comparing(
                        OpenTask::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        assertThat(few.tasks().getFirst()).isEqualTo(all().tasks().getFirst());
        assertThat(few.tasks()).extracting(OpenTask::id).contains(other);
        assertThat(few.tasks())
                .extracting(task -> Arrays.asList(task.area(), task.planId(), task.targetId()))
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsNoUnitOutsideTheActorsOwn() {
        assertThatThrownBy(() ->
                        open.find(people.actor("phuc"), new OpenTasks.Asked(people.unit("chutich"), null, null), 1, 1))
                .hasMessageContaining("ACC-001");
    }

    private OpenTask task(UUID id) {
        return all().tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private OpenTasks.Found all() {
        return open.find(people.actor("chutich"), new OpenTasks.Asked(commune, null, null), 1000, 1);
    }

    private UUID assigned(LocalDate due) {
        return tasks.assigned("chutich", content(due));
    }

    private TaskContent content(LocalDate due) {
        return tasks.content(commune, people.actor("phuc").accountId(), due);
    }

    private TaskContent content(LocalDate due, String area) {
        TaskContent usual = content(due);
        return new TaskContent(
                usual.title(),
                usual.duty(),
                usual.product(),
                usual.dueOn(),
                usual.leadUnitId(),
                usual.holderId(),
                usual.leaderId(),
                usual.partnerIds(),
                area,
                null);
    }
}
