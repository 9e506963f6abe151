package vn.thongsuot.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.NewAccount;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.identity.PersonStore;
import vn.thongsuot.shared.DomainException;

@DisplayName("Gửi thư và tin nhắn: không mất, không gửi hai lần, kẹt thì có người thấy")
class SendingIntegrationTests extends ProductTest {

    private static final String PHONE = "0912 000 111";
    private static final String MAIL = "nguoi.nop@thu.invalid";

    @Autowired
    private Outbox outbox;

    @Autowired
    private SendingStore store;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Recipients recipients;

    @Autowired
    private MessageTexts texts;

    @Autowired
    private MessageTemplates templates;

    @Autowired
    private NotificationSettings settings;

    @Autowired
    private StuckMessages stuck;

    @Autowired
    private Preferences preferences;

    @Autowired
    private DailyDigest digest;

    @Autowired
    private StuckMessages messages;

    @Autowired
    private Delivery delivery;

    @Autowired
    private PersonStore persons;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    /** What other tests left is not sent by these, and theirs not by others. */
    @BeforeEach
    @AfterEach
    void clear() {
        jdbc.sql(
                        "update notifications.outbox set state = 'given-up' where channel <> 'in-app' and state in"
                                + " ('created', 'sending', 'temporary-failure', 'permanent-failure', 'technical-failure', 'unknown')")
                .update();
    }

    @Test
    @DisplayName("Hai máy cùng gửi: mỗi tin đến đúng một lần; địa chỉ không nằm trong hộp thư đi")
    void sendsOnceFromTwoNodes() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            UUID person = person(null, MAIL);
            List<UUID> sent = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                sent.add(post(person, "once-" + i));
            }
            MailCarrier mail = MailCarrierTests.carrier(server.getSmtp().getPort());
            Callable<Integer> node = () -> drain(sending(mail));
            for (Future<Integer> done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }

            assertThat(server.getReceivedMessages()).hasSize(30);
            assertThat(sent).allSatisfy(id -> assertThat(state(id)).isEqualTo("delivered"));
            assertThat(jdbc.sql("select string_agg(t::text, ' ') from notifications.outbox t")
                            .query(String.class)
                            .single())
                    .doesNotContain(MAIL);
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("Máy chủ hỏng: thử lại theo thang, được thì thôi; hết thời hạn thì kẹt, người bấm thử lại thì đi")
    void triesAgainAndLeavesItToAPersonAtTheEnd() {
        AtomicReference<HandOver> answer =
                new AtomicReference<>(HandOver.failed(MessageAction.POSTPONE, "mail-server"));
        Sending sending = sending(carrier(Outbox.MAIL, answer));
        UUID first = post(person(null, MAIL), "later");

        sending.send();
        assertThat(state(first)).isEqualTo("temporary-failure");
        assertThat(drain(sending)).isZero();
        clock.add(Duration.ofMinutes(2));
        answer.set(HandOver.delivered());
        sending.send();
        assertThat(state(first)).isEqualTo("delivered");

        answer.set(HandOver.failed(MessageAction.POSTPONE, "mail-server"));
        UUID second = post(person(null, MAIL), "never");
        for (int i = 0; i < 80 && !state(second).equals("technical-failure"); i++) {
            sending.send();
            clock.add(Duration.ofHours(1));
        }
        assertThat(state(second)).isEqualTo("technical-failure");
        Actor keeper = people.actor("quantri");
        assertThat(stuck.list(keeper)).anySatisfy(message -> {
            assertThat(message.id()).isEqualTo(second);
            assertThat(message.reason()).isEqualTo("mail-server");
        });
        assertThatThrownBy(() -> stuck.retry(people.actor("van"), second))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
        stuck.retry(keeper, second);
        answer.set(HandOver.delivered());
        sending.send();
        assertThat(state(second)).isEqualTo("delivered");
    }

    @Test
    @DisplayName("Máy dừng giữa chừng: không rõ, không tự gửi lại; thôi không gửi phải có lý do")
    void neverSendsAgainWhatMayHaveArrived() {
        UUID id = post(person(null, MAIL), "lost");
        store.take(List.of(Outbox.SMS, Outbox.MAIL), 100);
        clock.add(Duration.ofMinutes(11));
        store.sweep();

        assertThat(state(id)).isEqualTo("unknown");
        assertThat(drain(sending(carrier(Outbox.MAIL, new AtomicReference<>(HandOver.delivered())))))
                .isZero();
        Actor keeper = people.actor("quantri");
        assertThatThrownBy(() -> stuck.giveUp(keeper, id, " "))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("NTF-006"));
        stuck.giveUp(keeper, id, "Đã gọi điện");
        assertThat(state(id)).isEqualTo("given-up");
    }

    @Test
    @DisplayName("Báo phát đến hai lần, đến trước câu trả lời của cổng, hay đủ từng phần: trạng thái vẫn đúng")
    void takesReceiptsOnceAndEarly() {
        UUID person = person(PHONE, null);
        UUID early = post(person, "early");
        receipts.take("r1", MessageState.DELIVERED);
        sending(carrier(Outbox.SMS, new AtomicReference<>(HandOver.accepted(List.of("r1")))))
                .send();
        assertThat(state(early)).isEqualTo("delivered");

        UUID parts = post(person, "parts");
        sending(carrier(Outbox.SMS, new AtomicReference<>(HandOver.accepted(List.of("r2", "r3")))))
                .send();
        assertThat(state(parts)).isEqualTo("sending");
        receipts.take("r2", MessageState.DELIVERED);
        receipts.take("r2", MessageState.PERMANENT_FAILURE);
        assertThat(state(parts)).isEqualTo("sending");
        receipts.take("r3", MessageState.DELIVERED);
        receipts.take("r3", MessageState.PERMANENT_FAILURE);
        assertThat(state(parts)).isEqualTo("delivered");

        UUID silent = post(person, "silent");
        sending(carrier(Outbox.SMS, new AtomicReference<>(HandOver.accepted(List.of("r4")))))
                .send();
        clock.add(Duration.ofDays(4));
        store.sweep();
        assertThat(state(silent)).isEqualTo("unknown");
    }

    @Test
    @DisplayName("Không có địa chỉ, hay ở chế độ thử: không gửi, và biết vì sao")
    void withholds() {
        AtomicReference<HandOver> answer = new AtomicReference<>(HandOver.delivered());
        UUID nowhere = post(person(null, null), "nowhere");
        UUID trial = post(person(PHONE, null), "trial");
        NotificationSettings trying = new NotificationSettings(
                settings.retryWaits(),
                settings.retryWhole(),
                settings.receiptWithin(),
                settings.takenAtMost(),
                settings.digestAt(),
                true,
                List.of("84999999999"),
                settings.mail(),
                settings.sms());
        new Sending(
                        store,
                        receipts,
                        recipients,
                        texts,
                        new MessageCarriers(List.of(carrier(Outbox.SMS, answer))),
                        trying)
                .send();

        assertThat(state(nowhere)).isEqualTo("withheld");
        assertThat(reason(nowhere)).isEqualTo("no-address");
        assertThat(reason(trial)).isEqualTo("trial");
    }

    @Test
    @DisplayName("Lời văn của đơn vị: bản mới dùng ngay, xem trước đúng như gửi, hai người sửa thì người sau được báo")
    void sendsOwnWords() {
        Actor keeper = people.actor("quantri");
        int seen = templates
                .find(keeper.authorityId(), "dossier-ready")
                .map(MessageTemplate::version)
                .orElse(0);
        Wording wording = new Wording("Kết quả", "", "Mời ông/bà nhận kết quả hồ sơ {ma-ho-so}.", "");
        templates.change(keeper, "dossier-ready", seen, wording);
        assertThatThrownBy(() -> templates.change(keeper, "dossier-ready", seen, wording))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo("NTF-004"));
        List<Letter> letters = new ArrayList<>();
        UUID id = post(person(PHONE, null), "worded");
        sending(new MessageCarrier() {
                    @Override
                    public String channel() {
                        return Outbox.SMS;
                    }

                    @Override
                    public HandOver send(Letter letter) {
                        letters.add(letter);
                        return HandOver.delivered();
                    }
                })
                .send();

        assertThat(letters)
                .filteredOn(letter -> letter.id().equals(id))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.address()).isEqualTo("84912000111");
                    assertThat(letter.text()).startsWith("Mời ông/bà nhận kết quả hồ sơ H99-1.");
                });
    }

    @Test
    @DisplayName(
            "Bản tin đầu ngày: một lần mỗi ngày, không có việc thì không gửi; thông báo chọn thêm cũng đi bằng thư")
    void writesTheDigestOnce() {
        clock.set("2025-08-04T07:30");
        Actor keeper = people.actor("quantri");
        Actor idle = newcomer(keeper.authorityId());
        List.of(keeper, idle)
                .forEach(reader -> transaction.executeWithoutResult(status -> preferences.change(
                        reader,
                        new Preference("quan.tri@coquan.invalid", Locale.of("vi"), true, Set.of(Topic.OTHER)))));

        UUID lost = post(person(null, MAIL), "for-the-digest");
        store.take(List.of(Outbox.SMS), 100);
        clock.add(Duration.ofMinutes(11));
        store.sweep();
        assertThat(state(lost)).isEqualTo("unknown");
        assertThat(written(keeper)).isEqualTo(1);
        assertThat(mails(idle, "digest")).isZero();

        transaction.executeWithoutResult(status -> outbox.post(new NewNotice(
                keeper.authorityId(), keeper.accountId(), "mailed", "handover-taken", List.of("1", "x"), null)));
        delivery.deliver();
        assertThat(mails(keeper, "notice.handover-taken")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Bản tin đầu ngày: không gửi vào ngày nghỉ, gửi vào thứ Bảy làm bù; việc của ngày nghỉ có trong bản tin ngày làm việc kế tiếp")
    void writesTheDigestOnDaysAtWorkAlone() {
        Actor keeper = people.actor("quantri");
        transaction.executeWithoutResult(status ->
                preferences.change(keeper, new Preference("quan.tri@coquan.invalid", Locale.of("vi"), true, Set.of())));
        clock.set("2026-08-22T07:30");
        lose("on-a-worked-saturday");
        assertThat(written(keeper)).as("worked Saturday").isEqualTo(1);

        clock.set("2026-08-31T07:30");
        assertThat(written(keeper)).as("day off for the worked Saturday").isZero();
        clock.set("2026-09-02T07:30");
        UUID lost = lose("on-a-holiday");
        assertThat(written(keeper)).as("holiday").isZero();
        clock.set("2026-09-06T07:30");
        assertThat(written(keeper)).as("Sunday").isZero();

        clock.set("2026-09-07T07:30");
        int stuck = messages.count(keeper);
        assertThat(state(lost)).isEqualTo("unknown");
        assertThat(written(keeper)).as("next day at work").isEqualTo(1);
        assertThat(jdbc.sql(
                                "select params from notifications.outbox where account_id = ? and template = 'digest' order by created_at desc limit 1")
                        .param(keeper.accountId())
                        .query(String.class)
                        .single())
                .contains("07/09/2026", "digest.stuck");
        assertThat(stuck).isPositive();
    }

    /** One that nobody knows whether it arrived: work of the keeper. */
    private UUID lose(String occasion) {
        UUID lost = post(person(null, MAIL), occasion);
        store.take(List.of(Outbox.SMS), 100);
        clock.add(Duration.ofMinutes(11));
        store.sweep();
        clock.add(Duration.ofMinutes(-11));
        return lost;
    }

    /** How many digests come of writing them now, of which the second time makes none. */
    private int written(Actor actor) {
        int before = mails(actor, "digest");
        digest.write();
        digest.write();
        return mails(actor, "digest") - before;
    }

    /** Who has no role has no work, whatever other tests left lying. */
    private Actor newcomer(UUID authority) {
        String login = "moi-" + UUID.randomUUID();
        accounts.create(new NewAccount(authority, login, "Người mới", "thongsuot-2026", List.of()));
        return people.actor(login);
    }

    private int mails(Actor actor, String template) {
        return jdbc.sql(
                        "select count(*) from notifications.outbox where account_id = ? and template = ? and channel = 'mail'")
                .params(actor.accountId(), template)
                .query(Integer.class)
                .single();
    }

    private UUID person(@Nullable String phone, @Nullable String mail) {
        Actor clerk = people.actor("ngan");
        return persons.save(
                clerk,
                new PersonForm(
                        clerk.authorityId(), "organisation", "Tổ chức thử", null, null, null, phone, mail, null));
    }

    private UUID post(UUID person, String occasion) {
        NewMessage message = new NewMessage(
                people.actor("ngan").authorityId(),
                person,
                occasion + UUID.randomUUID(),
                "dossier-ready",
                List.of("H99-1"),
                "/track/x/y");
        transaction.executeWithoutResult(status -> outbox.post(message));
        return message.id();
    }

    private Sending sending(MessageCarrier carrier) {
        return new Sending(store, receipts, recipients, texts, new MessageCarriers(List.of(carrier)), settings);
    }

    private static MessageCarrier carrier(String channel, AtomicReference<HandOver> answer) {
        return new MessageCarrier() {
            @Override
            public String channel() {
                return channel;
            }

            @Override
            public HandOver send(Letter letter) {
                return answer.get();
            }
        };
    }

    private static int drain(Sending sending) {
        int all = 0;
        for (int sent = sending.send(); sent > 0; sent = sending.send()) {
            all += sent;
        }
        return all;
    }

    private String state(UUID id) {
        return column(id, "state");
    }

    private String reason(UUID id) {
        return column(id, "last_error");
    }

    private String column(UUID id, String name) {
        return jdbc.sql("select " + name + " from notifications.outbox where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
