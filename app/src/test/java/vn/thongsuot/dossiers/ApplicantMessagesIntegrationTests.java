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
import vn.thongsuot.procedures.fees.FeeChoice;
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
        assertThat(jdbc.sql("select params from notifications.outbox where template like 'dossier-%' and person_id"
                                + " is not null and params like '%' || ? || '%'")
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
        assertThat(jdbc.sql("select action from audit.entry where stream_id = ? and action like"
                                + " 'dossier.messages%' order by seq")
                        .param(store.find(code).orElseThrow().id())
                        .query(String.class)
                        .list())
                .containsExactly("dossier.messages-agreed", "dossier.messages-ended");
        assertThatThrownBy(() -> consents.change(code.value(), "sai", true)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> consents.agree(people.actor("xa08.mc"), code)).hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName(
            "Có người nộp thay: mỗi tin đến cả hai người; một số điện thoại thì một tin; thôi nhận tin thì không ai"
                    + " nhận")
    void tellsTheAgentAsWell() {
        DossierCode together = receiveBy(agent("Trần Nộp Thay", "0912345002", "099301004322"));
        consents.agree(people.actor("ngan"), together);
        DossierCode oneNumber = receiveBy(agent("Trần Chung Máy", "+84 912 345 001", "099301004323"));
        consents.agree(people.actor("ngan"), oneNumber);
        DossierCode silent = receiveBy(agent("Trần Nộp Thay", "0912345002", "099301004322"));
        askSupplement(together);
        askSupplement(oneNumber);
        askSupplement(silent);

        assertThat(toldTo(agentOf(together), together))
                .containsExactlyInAnyOrder("dossier-received", "dossier-supplement")
                .containsExactlyInAnyOrderElementsOf(told(together));
        assertThat(toldTo(agentOf(oneNumber), oneNumber)).isEmpty();
        assertThat(told(oneNumber)).containsExactlyInAnyOrder("dossier-received", "dossier-supplement");
        assertThat(toldTo(agentOf(silent), silent)).isEmpty();
    }

    @Test
    @DisplayName("Người nộp tắt tin ở trang tra cứu thì người nộp thay cũng không nhận nữa")
    void stopsForTheAgentToo() {
        DossierCode code = receiveBy(agent("Trần Nộp Thay", "0912345002", "099301004322"));
        consents.agree(people.actor("ngan"), code);
        String[] path = tracking.path(store.find(code).orElseThrow()).split("/");
        consents.change(code.value(), path[path.length - 1], false);
        askSupplement(code);

        assertThat(toldTo(agentOf(code), code)).containsExactly("dossier-received");
    }

    private void askSupplement(DossierCode code) {
        step("ngan", code);
        step("bao", code);
        waiting.askSupplement(
                people.actor("quan"), seen("quan", code), List.of("Bản sao giấy tờ trụ sở"), "Thiếu giấy tờ");
    }

    private PersonForm agent(String name, String phone, String idNumber) {
        return new PersonForm(
                people.actor("ngan").authorityId(), "citizen", name, null, null, null, phone, null, idNumber);
    }

    private UUID agentOf(DossierCode code) {
        return jdbc.sql("select person_id from dossiers.representative where dossier_id = ?")
                .param(store.find(code).orElseThrow().id())
                .query(UUID.class)
                .single();
    }

    private DossierCode receiveBy(PersonForm agent) {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Nhắn Tin", null, null, null, "0912345001", null, "099201004321");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        "1.001612",
                        null,
                        "counter",
                        people.unit("ngan"),
                        null,
                        person,
                        List.of(),
                        false,
                        FeeChoice.USUAL,
                        null,
                        new Parties(new Parties.Agent(agent, AuthorisationKind.LEGAL, null, null), List.of()),
                        null));
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
        return toldTo(store.find(code).orElseThrow().row().getApplicantId(), code);
    }

    private List<String> toldTo(UUID person, DossierCode code) {
        return jdbc.sql("select template from notifications.outbox where person_id = ? and params like '%' || ? || '%'")
                .params(person, code.value())
                .query(String.class)
                .list();
    }
}
