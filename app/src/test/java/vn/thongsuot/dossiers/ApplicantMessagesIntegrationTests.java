package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.shared.DomainException;

@DisplayName("Nhắn tin cho người nộp: chỉ khi họ đồng ý cho hồ sơ đó, đúng bốn việc, chỉ mã và ngày")
class ApplicantMessagesIntegrationTests extends ProductTest {

    @Autowired
    private Reception reception;

    @Autowired
    private MessageConsents consents;

    @Autowired
    private Tracking tracking;

    @Autowired
    private DossierStore store;

    @Autowired
    private Processing processing;

    @Autowired
    private Waiting waiting;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Tiếp nhận, bổ sung, xin lỗi, có kết quả: mỗi việc một tin; không đồng ý thì không có tin nào")
    void tellsWhoAgreed() {
        DossierCode agreed = receive();
        consents.agree(people.actor("ngan"), agreed);
        DossierCode silent = receive();
        live(agreed);
        live(silent);

        assertThat(told(agreed))
                .containsExactlyInAnyOrder(
                        "dossier-received", "dossier-supplement", "dossier-apology", "dossier-ready");
        assertThat(told(silent)).isEmpty();
        assertThat(jdbc.sql(
                                "select params from notifications.outbox where template like 'dossier-%' and person_id is not null"
                                        + " and params like '%' || ? || '%'")
                        .param(agreed.value())
                        .query(String.class)
                        .list())
                .allSatisfy(params -> assertThat(params).doesNotContain("Nhắn Tin", "0912345001"));
    }

    @Test
    @DisplayName("Người nộp tự bật, tắt ở trang tra cứu; khóa sai thì không thấy gì; người lạ không ghi thay được")
    void changesOnTheTrackingPage() {
        DossierCode code = receive();
        String[] path = tracking.path(store.find(code).orElseThrow()).split("/");
        String key = path[path.length - 1];

        assertThat(consents.isAgreed(code.value(), key)).isFalse();
        consents.change(code.value(), key, true);
        consents.change(code.value(), key, true);
        assertThat(consents.isAgreed(code.value(), key)).isTrue();
        consents.change(code.value(), key, false);
        assertThat(consents.isAgreed(code.value(), key)).isFalse();
        assertThat(jdbc.sql(
                                "select action from audit.entry where stream_id = ? and action like 'dossier.messages%' order by seq")
                        .param(store.find(code).orElseThrow().id())
                        .query(String.class)
                        .list())
                .containsExactly("dossier.messages-agreed", "dossier.messages-ended");
        assertThatThrownBy(() -> consents.change(code.value(), "sai", true)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> consents.agree(people.actor("xa08.mc"), code)).hasMessageContaining("ACC-001");
    }

    private DossierCode receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Nhắn Tin", null, null, null, "0912345001", null, "099201004321");
        return reception.receive(
                clerk, new ReceiveCommand("1.001612", "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    private void live(DossierCode code) {
        step("ngan", code);
        step("bao", code);
        waiting.askSupplement(
                people.actor("quan"), seen("quan", code), List.of("Bản sao giấy tờ trụ sở"), "Thiếu giấy tờ");
        waiting.resume(people.actor("ngan"), seen("ngan", code));
        conclusion.extend(people.actor("phuc"), seen("phuc", code), "2 working days", "Cần xác minh thêm");
        step("quan", code);
        step("bao", code);
        step("phuc", code);
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.RESULT_READY);
    }

    private void step(String login, DossierCode code) {
        processing.completeStep(people.actor(login), seen(login, code));
    }

    private Seen seen(String login, DossierCode code) {
        return new Seen(code, details.get(people.actor(login), code).version());
    }

    private List<String> told(DossierCode code) {
        UUID applicant = store.find(code).orElseThrow().row().getApplicantId();
        return jdbc.sql("select template from notifications.outbox where person_id = ? and params like '%' || ? || '%'")
                .params(applicant, code.value())
                .query(String.class)
                .list();
    }
}
