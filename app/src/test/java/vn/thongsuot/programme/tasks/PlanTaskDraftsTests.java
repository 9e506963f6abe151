package vn.thongsuot.programme.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dự thảo nhiệm vụ từ bản đọc kế hoạch")
class PlanTaskDraftsTests {

    @Test
    void cutsLongWordsAtASpace() {
        assertThat(TaskContent.shortened("một hai ba", 20)).isEqualTo("một hai ba");
        assertThat(TaskContent.shortened("một hai ba bốn", 10)).isEqualTo("một hai…");
        assertThat(TaskContent.shortened("x".repeat(30), 10)).hasSize(10).endsWith("…");
    }
}
