package vn.thongsuot.programme.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.programme.Goals;
import vn.thongsuot.programme.PlanHead;
import vn.thongsuot.programme.PlanKind;
import vn.thongsuot.programme.PlanState;
import vn.thongsuot.programme.Plans;
import vn.thongsuot.programme.ReformArea;
import vn.thongsuot.programme.Target;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.programme.tasks.TaskFilter;
import vn.thongsuot.programme.tasks.TaskLine;
import vn.thongsuot.programme.tasks.TaskLists;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Rà soát bản đọc: xác nhận, sửa, loại, tách, gộp; ghi nhớ; tạo kế hoạch")
class ReadingsIntegrationTests extends ProductTest {

    private static final String TEXT = """
            KẾ HOẠCH
            Cải cách hành chính năm 2027

            II. MỤC TIÊU
            1. Cải cách thủ tục hành chính
            a) Tối thiểu 97% hồ sơ được giải quyết đúng hạn trong năm 2027.
            b) Tối thiểu 72% hồ sơ được tiếp nhận trực tuyến trong năm 2027.
            2. Cải cách tài chính công
            a) Ít nhất 95% vốn đầu tư công được giải ngân trong năm 2027.
            """;

    @Autowired
    private Readings readings;

    @Autowired
    private RowDecisions decisions;

    @Autowired
    private ReadingPlans readingPlans;

    @Autowired
    private LessonBook lessons;

    @Autowired
    private Plans plans;

    @Autowired
    private Goals planGoals;

    @Autowired
    private TaskLists tasks;

    @Test
    @DisplayName("Mỗi chỉ tiêu gắn với đúng câu của nó trong văn bản")
    void tiesEachRowToItsSentence() {
        UUID reading = read(TEXT);
        Reading kept = readings.get(officer(), reading);

        List<ReadingRow> rows = targets(reading);
        assertThat(rows).hasSize(3).allMatch(ReadingRow::isOpen);
        assertThat(rows.stream()
                        .map(row -> kept.content().substring(row.from(), row.to()))
                        .toList())
                .anyMatch(quote -> quote.contains("97%"))
                .anyMatch(quote -> quote.contains("72%"))
                .anyMatch(quote -> quote.contains("95%"));
    }

    @Test
    @DisplayName("Sửa rồi xác nhận, loại một dòng, tạo kế hoạch: chỉ dòng đã xác nhận vào dự thảo, kèm trích dẫn")
    void makesAPlanOfWhatWasAccepted() {
        UUID reading = read(TEXT);
        List<ReadingRow> rows = targets(reading);
        assertThatThrownBy(() -> readingPlans.make(officer(), reading, head())).hasMessageContaining("PLN-024");

        accept(reading, rows.get(0), Map.of("value", "98"));
        accept(reading, rows.get(1), Map.of());
        decide(reading, rows.get(2), RowAction.REJECT);
        UUID plan = readingPlans.make(officer(), reading, head());

        List<Target> targets = plans.listTargetsOfPlan(plan);
        assertThat(targets.stream().map(target -> target.value().intValue())).containsExactly(98, 72);
        assertThat(targets).allSatisfy(target -> assertThat(target.quote()).isNotNull());
        assertThat(plans.find(plan).orElseThrow().state()).isEqualTo(PlanState.DRAFT);
        assertThatThrownBy(() -> readingPlans.make(officer(), reading, head())).hasMessageContaining("PLN-023");
    }

    @Test
    @DisplayName("Mục tiêu không có con số: xác nhận thì vào kế hoạch, không xác nhận thì không")
    void keepsGoalsWithoutANumber() {
        UUID reading = read(TEXT + """
                b) Hoàn thành sắp xếp các đơn vị sự nghiệp của phường.
                c) Công khai mọi khoản thu của phường trên cổng thông tin.
                """);
        List<ReadingRow> goals = readings.listRows(reading, ReadingRow.Kind.GOAL);
        assertThat(goals)
                .extracting(row -> row.get("statement"))
                .containsExactly(
                        "Hoàn thành sắp xếp các đơn vị sự nghiệp của phường.",
                        "Công khai mọi khoản thu của phường trên cổng thông tin.");
        assertThat(readings.get(officer(), reading)
                        .content()
                        .substring(goals.getFirst().from(), goals.getFirst().to()))
                .isEqualTo("Hoàn thành sắp xếp các đơn vị sự nghiệp của phường.");

        accept(reading, goals.getFirst(), Map.of("horizon", "2027"));
        targets(reading).forEach(row -> accept(reading, row, Map.of()));
        UUID plan = readingPlans.make(officer(), reading, head());

        assertThat(planGoals.list(plan)).singleElement().satisfies(goal -> {
            assertThat(goal.statement()).startsWith("Hoàn thành sắp xếp");
            assertThat(goal.area()).isEqualTo(ReformArea.PUBLIC_FINANCE);
            assertThat(goal.judgement()).isNull();
        });
    }

    @Test
    @DisplayName("Câu nhiệm vụ có chỉ tiêu: nhiệm vụ dự thảo phục vụ đúng chỉ tiêu đó")
    void letsATaskServeTheTargetOfItsSentence() {
        UUID reading = read(TEXT + """
                III. NHIỆM VỤ
                1. Cải cách thủ tục hành chính
                - Văn phòng Ủy ban nhân dân phường chủ trì rút ngắn ít nhất 20% thời gian giải quyết của thủ tục đất đai, hoàn thành trước ngày 30/6/2027.
                """);
        targets(reading).forEach(row -> accept(reading, row, Map.of()));
        readings.listRows(reading, ReadingRow.Kind.TASK).forEach(row -> accept(reading, row, Map.of()));
        UUID plan = readingPlans.make(officer(), reading, head());
        Target shortened = plans.listTargetsOfPlan(plan).getLast();

        List<TaskLine> drafts = tasks.list(
                officer(), new TaskFilter(TaskFilter.Whose.ASSIGNED, null, null, null, plan, shortened.id(), 1));

        assertThat(shortened.value().intValue()).isEqualTo(20);
        assertThat(drafts)
                .singleElement()
                .satisfies(task -> assertThat(task.title()).contains("rút ngắn"));
    }

    @Test
    @DisplayName("Dòng bị loại được nhớ cho lần đọc sau; xác nhận lại thì quên")
    void remembersWhatWasRejected() {
        UUID first = read(TEXT);
        ReadingRow row = targets(first).getLast();
        decide(first, row, RowAction.REJECT);
        String words = vn.thongsuot.programme.reader.Lessons.fingerprint(
                readings.get(officer(), first).content().substring(row.from(), row.to()));
        assertThat(lessons.lessons(officer().authorityId()).rejected()).contains(words);

        decide(first, row, RowAction.REOPEN);
        accept(first, row, Map.of());
        assertThat(lessons.lessons(officer().authorityId()).rejected()).doesNotContain(words);
    }

    @Test
    @DisplayName("Chỉ số người ta chọn được gợi ý cho chỉ tiêu cùng lời văn của kế hoạch sau")
    void remembersTheIndicator() {
        UUID first = read(TEXT);
        accept(first, targets(first).getLast(), Map.of("indicator", "dossiers.resolved"));

        UUID second = read(TEXT);
        assertThat(targets(second).getLast().get("indicator")).isEqualTo("dossiers.resolved");
    }

    @Test
    void splitsAndMerges() {
        UUID reading = read(TEXT);
        ReadingRow row = targets(reading).getFirst();
        decide(reading, row, RowAction.SPLIT);
        List<ReadingRow> rows = targets(reading);
        assertThat(rows).hasSize(4);
        assertThat(rows.getLast().from()).isEqualTo(row.from());

        decide(reading, rows.getLast(), RowAction.MERGE);
        assertThat(targets(reading).getLast().state()).isEqualTo(ReadingRow.State.MERGED);
        assertThatThrownBy(() -> decide(reading, rows.getLast(), RowAction.REJECT))
                .hasMessageContaining("PLN-022");
    }

    @Test
    void refusesAStaleViewAndStrangers() {
        UUID reading = read(TEXT);
        ReadingRow row = targets(reading).getFirst();
        int seen = readings.get(officer(), reading).version();
        decisions.decide(officer(), reading, seen, row.id(), RowAction.ACCEPT, row.content());

        assertThatThrownBy(() -> decisions.decide(officer(), reading, seen, row.id(), RowAction.REJECT, row.content()))
                .hasMessageContaining("PLN-021");
        assertThatThrownBy(() -> readings.get(people.actor("phuc"), reading)).hasMessageContaining("ACC-001");
    }

    private Actor officer() {
        return people.actor("cchc");
    }

    private UUID read(String text) {
        return readings.create(officer(), people.unit("phuc"), new PlanText("thu.txt", text), null);
    }

    private List<ReadingRow> targets(UUID reading) {
        return readings.listRows(reading, ReadingRow.Kind.TARGET);
    }

    private void accept(UUID reading, ReadingRow row, Map<String, String> corrected) {
        Map<String, String> content = new HashMap<>(row.content());
        content.putAll(corrected);
        decisions.decide(officer(), reading, version(reading), row.id(), RowAction.ACCEPT, content);
    }

    private void decide(UUID reading, ReadingRow row, RowAction action) {
        decisions.decide(officer(), reading, version(reading), row.id(), action, row.content());
    }

    private int version(UUID reading) {
        return readings.get(officer(), reading).version();
    }

    private static PlanHead head() {
        return new PlanHead(
                PlanKind.YEARLY,
                LocalizedText.of("Kế hoạch đọc thử"),
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                null,
                null);
    }
}
