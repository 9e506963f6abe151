package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.shared.Paged;

@DisplayName("Thông báo: cùng có với thay đổi, gửi ít nhất một lần, đọc đúng một lần")
class NoticeIntegrationTests extends ProductTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Thay đổi bị hủy thì không có thông báo; ghi hai lần thì có một")
    void tellsWhatHappenedOnce() {
        Actor reader = people.actor("van");
        NewNotice undone = notice(reader, "undone");
        NewNotice done = notice(reader, "done");
        transaction.executeWithoutResult(status -> {
            outbox.post(undone);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.post(done));
        transaction.executeWithoutResult(status -> outbox.post(done));
        drain();

        assertThat(readAll(reader)).containsOnlyOnce(done.id()).doesNotContain(undone.id());
    }

    @Test
    @DisplayName("Kênh không gửi được: thử lại muộn dần rồi dừng, các thông báo khác vẫn đi")
    void giveUpAfterSomeTries() {
        Actor reader = people.actor("van");
        NewNotice good = notice(reader, "good-beside-a-bad-one");
        UUID bad = UUID.randomUUID();
        jdbc.sql("""
                insert into notifications.outbox (id, authority_id, channel, template, params, state, not_before, created_at)
                values (?, ?, 'in-app', 'x', '{}', 'created', ?, ?)""")
                .params(
                        bad,
                        reader.authorityId(),
                        java.sql.Timestamp.from(clock.instant()),
                        java.sql.Timestamp.from(clock.instant()))
                .update();
        transaction.executeWithoutResult(status -> outbox.post(good));
        for (int i = 0; i < 75; i++) {
            drain();
            clock.add(java.time.Duration.ofHours(1));
        }

        assertThat(readAll(reader)).contains(good.id());
        assertThat(jdbc.sql(
                                "select state || ' ' || last_error from notifications.outbox where id = ? and attempts > 10")
                        .param(bad)
                        .query(String.class)
                        .single())
                .isEqualTo("technical-failure not-written");
    }

    @Test
    @DisplayName("Thông báo cũ không mất: nằm ở các trang sau, mỗi thông báo một lần")
    void turnsThePages() {
        Actor reader = people.actor("van");
        List<NewNotice> many = IntStream.range(0, Notices.PAGE_SIZE + 10)
                .mapToObj(number -> notice(reader, "page " + number))
                .toList();
        transaction.executeWithoutResult(status -> many.forEach(outbox::post));
        drain();

        assertThat(notices.list(reader, 1).more()).isTrue();
        assertThat(readAll(reader))
                .doesNotHaveDuplicates()
                .containsAll(many.stream().map(NewNotice::id).toList());
        assertThat(notices.list(reader, -3)).isEqualTo(notices.list(reader, 1));
    }

    /** Page by page: other notices of the same instant may stand before those of a test. */
    private List<UUID> readAll(Actor reader) {
        List<UUID> read = new ArrayList<>();
        Paged<Notice> found;
        int page = 1;
        do {
            found = notices.list(reader, page++);
            found.rows().stream().map(Notice::id).forEach(read::add);
        } while (found.more());
        return read;
    }

    private void drain() {
        while (delivery.deliver() > 0) {
            // Until nothing waits.
        }
    }

    private static NewNotice notice(Actor reader, String occasion) {
        return new NewNotice(
                reader.authorityId(),
                reader.accountId(),
                occasion + UUID.randomUUID(),
                "apology-due",
                List.of("a", "b", "c"),
                null);
    }
}
