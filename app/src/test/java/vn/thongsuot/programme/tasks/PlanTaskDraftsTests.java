package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dự thảo nhiệm vụ từ bản đọc kế hoạch")
class PlanTaskDraftsTests {

    @Test
    void takesADayButNoMonth() {
        assertThat(PlanTaskDrafts.day("trước ngày 15/3/2026")).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(PlanTaskDrafts.day("tháng 3/2026")).isNull();
        assertThat(PlanTaskDrafts.day("31/02/2026")).isNull();
    }

    @Test
    void cutsLongWordsAtASpace() {
        assertThat(TaskContent.shortened("một hai ba", 20)).isEqualTo("một hai ba");
        assertThat(TaskContent.shortened("một hai ba bốn", 10)).isEqualTo("một hai…");
        assertThat(TaskContent.shortened("x".repeat(30), 10)).hasSize(10).endsWith("…");
    }
}
