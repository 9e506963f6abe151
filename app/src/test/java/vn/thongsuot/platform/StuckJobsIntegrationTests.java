package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.DomainException;

@DisplayName("Việc nền bị lỗi: một việc lỗi không cản việc sau, có lý do, thử lại được")
class StuckJobsIntegrationTests extends ProductTest {

    @Autowired
    private FailedWork failed;

    @Autowired
    private StuckJobs jobs;

    @Autowired
    private List<RecurringTask<?>> tasks;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Việc lỗi được giữ lại với lý do, không giữ lời của lỗi; nghỉ một lát rồi tự làm lại; xong thì không còn")
    void keepsWhatFailedAndGoesOn() {
        UUID authority = UUID.randomUUID();
        FailedWork.Piece first = new FailedWork.Piece("test", UUID.randomUUID().toString(), authority, "1/QĐ", null);
        FailedWork.Piece second = new FailedWork.Piece("test", UUID.randomUUID().toString(), authority, "2/QĐ", null);
        FailedWork.Piece third = new FailedWork.Piece("test", UUID.randomUUID().toString(), authority, "3/QĐ", null);
        List<String> done = new ArrayList<>();

        failed.attempt(first, () -> {
            throw new IllegalStateException("Bà Lê Thị Mẫu");
        });
        failed.attempt(second, () -> done.add("second"));
        failed.attempt(third, () -> {
            throw new DomainException("TST-001", DomainException.Kind.CONFLICT, "not now");
        });
        assertThat(done).containsExactly("second");
        assertThat(failed.list("test", authority))
                .extracting(StuckPiece::what, StuckPiece::reason, StuckPiece::attempts)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("1/QĐ", "IllegalStateException", 1),
                        org.assertj.core.groups.Tuple.tuple("3/QĐ", "TST-001", 1));

        failed.attempt(first, () -> done.add("too early"));
        clock.add(Duration.ofMinutes(5));
        failed.attempt(first, () -> done.add("first"));
        failed.again(third, () -> done.add("third"));

        assertThat(done).containsExactly("second", "first", "third");
        assertThat(failed.list("test", authority)).isEmpty();
    }

    @Test
    @DisplayName("Việc định kỳ lỗi cả lượt được nêu và chạy lại ngay khi bấm thử lại")
    void runsAJobAgain() throws InterruptedException {
        Actor keeper = people.actor("quantri");
        jdbc.sql("update jobs.scheduled_tasks set consecutive_failures = 2, last_failure = now()"
                        + " where task_name = 'webhooks-forget' and not picked")
                .update();
        assertThat(jobs.list(keeper))
                .filteredOn(piece -> piece.id().equals("webhooks-forget"))
                .singleElement()
                .matches(piece -> piece.attempts() == 2);
        assertThatThrownBy(() -> jobs.retry(keeper, "no-such-job")).hasMessageContaining("ACC-001");

        jobs.retry(keeper, "webhooks-forget");

        long end = System.nanoTime() + 30_000_000_000L;
        while (jobs.list(keeper).stream().anyMatch(piece -> piece.id().equals("webhooks-forget"))) {
            assertThat(System.nanoTime()).as("the job ran again").isLessThan(end);
            Thread.sleep(200);
        }
    }

    @Test
    void namesEveryJobInBothLanguages() {
        assertThat(tasks)
                .isNotEmpty()
                .allSatisfy(task -> List.of("vi", "en")
                        .forEach(language -> assertThat(texts.has(Locale.of(language), "job." + task.getName()))
                                .as(task.getName())
                                .isTrue()));
    }
}
