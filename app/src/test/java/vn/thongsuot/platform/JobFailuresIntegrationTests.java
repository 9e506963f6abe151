package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Owner;
import vn.thongsuot._support.ProductTest;

@DisplayName("Việc định kỳ lỗi cả lượt: trang nói vì sao, từ lúc nào, mấy lần, cần làm gì")
class JobFailuresIntegrationTests extends ProductTest {

    private static final String JOB = "platform-forget-rate-windows";

    @Autowired
    private JobFailures failures;

    @Autowired
    private StuckJobs jobs;

    @Test
    void saysWhyAndSinceWhen() {
        clock.set("2026-11-20T08:00");
        failures.keep(JOB, "IllegalStateException", true);
        clock.set("2026-11-20T09:30");
        failures.keep(JOB, "DataIntegrityViolationException", false);
        Owner.execute(
                "update jobs.scheduled_tasks set consecutive_failures = 2, last_failure = now() where task_name = '"
                        + JOB + "'");
        try {
            assertThat(jobs.list(people.actor("quantri")))
                    .filteredOn(piece -> piece.id().equals(JOB))
                    .singleElement()
                    .satisfies(piece -> {
                        assertThat(piece.reason()).isEqualTo("DataIntegrityViolationException");
                        assertThat(piece.attempts()).isEqualTo(2);
                        assertThat(piece.since()).isEqualTo(clock.instant().minusSeconds(5400));
                    });
            assertThat(new Desk("http://localhost:" + port)
                            .login("quantri")
                            .get("/desk/messages/stuck")
                            .body())
                    .contains("Xóa số đếm truy cập đã cũ", "Cơ sở dữ liệu không nhận dữ liệu của việc này", "08:00");
        } finally {
            Owner.execute(
                    "update jobs.scheduled_tasks set consecutive_failures = 0, last_failure = null where task_name = '"
                            + JOB + "'");
        }
    }
}
