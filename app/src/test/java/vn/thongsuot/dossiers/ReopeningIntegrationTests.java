package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.documents.results.IssuedState;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;

@DisplayName("Giải quyết lại hồ sơ sau khiếu nại, sai sót, bản án")
class ReopeningIntegrationTests extends ProductTest {

    private static final String PROCEDURE = OfficerWorld.PLAIN;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private DossierDetails details;

    @Autowired
    private DossierResults results;

    @Autowired
    private Reopenings reopenings;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Hồ sơ cũ giữ nguyên; hồ sơ mới cùng người, cùng giấy tờ, không phí, hạn từ ngày quyết định; kết quả mới thay kết quả cũ")
    void opensANewDossierAndLeavesTheEarlierOne() throws Exception {
        Actor leader = people.actor("phuc");
        DossierCode earlier = received("2026-08-03T09:00");
        toTheLeader(earlier);
        UUID result =
                results.sign(leader, earlier, version(earlier), new DossierResults.Draft("31/GP", null, pdf(), null));
        finish(earlier);
        conclusion.returnResult(people.actor("ngan"), seen(earlier));
        DossierDetail before = details.get(leader, earlier);
        List<Map<String, Object>> facts = facts(earlier);

        clock.set("2026-08-20T10:00");
        DossierCode later = reopenings.open(leader, seen(earlier), decision("88/QĐ-UBND", "2026-08-19"));

        DossierDetail again = details.get(leader, later);
        assertThat(again.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(again.applicantId()).isEqualTo(before.applicantId());
        assertThat(again.feeAmount()).isZero();
        assertThat(again.receivedAt()).isEqualTo("2026-08-19T00:30:00Z");
        assertThat(again.dueAt()).isNotNull();
        assertThat(again.components().stream().filter(DossierDetail.Component::present))
                .hasSameSizeAs(before.components().stream()
                        .filter(DossierDetail.Component::present)
                        .toList());
        assertThat(again.history().getLast().action()).isEqualTo("dossier.reopened");
        DossierDetail untouched = details.get(leader, earlier);
        assertThat(untouched.version()).isEqualTo(before.version());
        assertThat(untouched.status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(untouched.history().getLast().action()).isEqualTo("dossier.handled-again");
        assertThat(facts(earlier)).hasSize(facts.size() + 1).containsAll(facts);
        assertThat(facts(earlier).getLast()).containsEntry("upheld", true).containsEntry("error", false);

        assertThat(Objects.requireNonNull(reopenings.links(again).earlier()).code())
                .isEqualTo(earlier);
        assertThat(Objects.requireNonNull(reopenings.links(untouched).later()).code())
                .isEqualTo(later);
        Desk citizen = new Desk("http://localhost:" + port);
        assertThat(citizen.get(Objects.requireNonNull(
                                        reopenings.links(untouched).later())
                                .trackPath())
                        .body())
                .contains(earlier.value())
                .contains("88/QĐ-UBND");
        assertThat(new Desk("http://localhost:" + port)
                        .login("phuc")
                        .get("/desk/dossiers/" + earlier)
                        .body())
                .contains(later.value());

        toTheLeader(later);
        results.sign(leader, later, version(later), new DossierResults.Draft("32/GP", null, pdf(), null));
        assertThat(results.list(leader, earlier).stream()
                        .filter(issued -> issued.id().equals(result))
                        .findFirst()
                        .orElseThrow()
                        .state())
                .isEqualTo(IssuedState.REPLACED);
    }

    @Test
    @DisplayName("Chỉ người quyết định, chỉ khi đã có kết quả, chỉ một lần, quyết định có số và ngày hợp lý")
    void refuses() throws Exception {
        Actor leader = people.actor("phuc");
        DossierCode code = received("2026-09-03T09:00");
        refuses("REO-002", leader, code, "1/QĐ", "2026-09-03");
        toTheLeader(code);
        finish(code);
        clock.set("2026-09-20T10:00");
        refuses("REO-001", people.actor("ngan"), code, "1/QĐ", "2026-09-20");
        refuses("ACC-001", people.actor("cchc"), new DossierCode("H99.98-260903-0001"), 1, "1/QĐ", "2026-09-20");
        refuses("REO-003", leader, code, " ", "2026-09-20");
        refuses("REO-003", leader, code, "1/QĐ", "2026-09-21");
        refuses("REO-003", leader, code, "1/QĐ", "2026-09-01");
        refuses("DOS-002", leader, code, version(code) - 1, "1/QĐ", "2026-09-20");
        reopenings.open(leader, seen(code), decision("1/QĐ", "2026-09-20"));
        refuses("REO-004", leader, code, "2/QĐ", "2026-09-20");
    }

    private void refuses(String expected, Actor actor, DossierCode code, String number, String on) {
        refuses(expected, actor, code, version(code), number, on);
    }

    private void refuses(String expected, Actor actor, DossierCode code, int version, String number, String on) {
        assertThatThrownBy(() -> reopenings.open(actor, new Seen(code, version), decision(number, on)))
                .hasMessageContaining(expected);
    }

    private static ReopenDecision decision(String number, String on) {
        return new ReopenDecision(ReopenReason.COMPLAINT, number, LocalDate.parse(on));
    }

    private DossierCode received(String at) {
        clock.set(at);
        Actor clerk = people.actor("ngan");
        var paper = catalogue
                .findByCode(clerk.authorityId(), PROCEDURE, LocalDate.parse(at.substring(0, 10)))
                .orElseThrow()
                .components()
                .getFirst();
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Ngô Thị Thử", null, null, null, null, null, "099187004271");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        PROCEDURE,
                        "counter",
                        people.unit("ngan"),
                        null,
                        person,
                        List.of(new GivenComponent(paper.id(), true, paper.form(), 1)),
                        false));
    }

    private void toTheLeader(DossierCode code) {
        List.of("ngan", "bao", "quan", "bao")
                .forEach(login -> processing.completeStep(people.actor(login), seen(code)));
    }

    private void finish(DossierCode code) {
        processing.completeStep(people.actor("phuc"), seen(code));
        if (details.get(people.actor("phuc"), code).status() == DossierStatus.IN_PROCESS) {
            processing.completeStep(people.actor("van"), seen(code));
        }
    }

    private List<Map<String, Object>> facts(DossierCode code) {
        return jdbc.sql(
                        "select v.* from facts.dossier_version v join dossiers.dossier_code c using (authority_id, dossier_id)"
                                + " where c.code = ? order by v.recorded_from")
                .param(code.value())
                .query((row, n) -> Map.<String, Object>of(
                        "from",
                        row.getString("recorded_from"),
                        "outcome",
                        row.getString("outcome"),
                        "upheld",
                        row.getBoolean("upheld_complaint"),
                        "error",
                        row.getBoolean("error_reissue")))
                .list();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, version(code));
    }

    private int version(DossierCode code) {
        return details.get(people.actor("phuc"), code).version();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
