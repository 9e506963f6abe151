package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.MachineClients;

@DisplayName("Trả kết quả: xem lại giao gì, còn nợ gì, ai nhận rồi mới trả; người nhận còn trong diễn biến")
class HandingOverIntegrationTests extends ProductTest {

    private static final String WITH_FEE = "1.001612";

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MachineClients clients;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "Chưa chọn người nhận, thiếu thông tin người được ủy quyền, không có người nộp thay: báo tại ô; chọn đúng thì lưu, mã hóa")
    void asksWhoCollects() {
        DossierCode code = ready();
        Desk desk = new Desk("http://localhost:" + port).login("ngan");
        String path = "/desk/dossiers/" + code;
        assertThat(desk.get(path).body()).contains("href=\"" + path + "/return-result\"");
        long due = details.get(people.actor("ngan"), code).feeAmount();
        String page = desk.get(path + "/return-result").body();
        assertThat(page).contains("Lê Thị Thử", "099187004261", "không làm lại được");
        assertThat(page).contains(due == 0 ? "Không còn khoản nào phải nộp" : "Còn phải nộp");

        assertThat(post(desk, code, "", "").body()).contains("id=\"collector-error\"");
        assertThat(post(desk, code, "authorised", " ").body()).contains("id=\"details-error\"");
        assertThat(post(desk, code, "agent", "").body()).contains("không có người nộp thay");
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.RESULT_READY);

        assertThat(post(desk, code, "authorised", "Hà Thị Nhận Thay, GUQ 7/2026")
                        .statusCode())
                .isEqualTo(302);
        assertThat(desk.get(path).body())
                .contains("Trả kết quả: người được ủy quyền nhận", "Hà Thị Nhận Thay, GUQ 7/2026");
        assertThat(desk.get(path + "/return-result").statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit.entry where data like '%Nhận Thay%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(post(desk, code, "applicant", "").statusCode()).as("once").isEqualTo(409);
    }

    @Test
    @DisplayName("Hệ thống khác trả kết quả cũng phải nói ai nhận, như tại quầy")
    void asksMachinesWhoCollects() {
        DossierCode code = ready();
        String name = "thu-" + UUID.randomUUID().toString().substring(0, 8);
        Machine machine = new Machine("http://localhost:" + port)
                .login(
                        name,
                        clients.create(
                                name, people.actor("phuc").authorityId(), people.unit("ngan"), Role.INTAKE_CLERK));
        HttpResponse<String> seen = machine.get("/api/v1/dossiers/" + code);

        HttpResponse<String> unnamed = act(machine, seen, code, "");
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("DOS-284", "người nộp thay hoặc người được ủy quyền");
        assertThat(act(machine, seen, code, ",\"collector\":\"authorised\"").body())
                .contains("DOS-285");
        assertThat(act(machine, seen, code, ",\"collector\":\"agent\"").body()).contains("DOS-286");
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.RESULT_READY);

        assertThat(act(machine, seen, code, ",\"collector\":\"applicant\"").statusCode())
                .isEqualTo(200);
        assertThat(new Desk("http://localhost:" + port)
                        .login("ngan")
                        .get("/desk/dossiers/" + code)
                        .body())
                .contains("Trả kết quả: người nộp hồ sơ nhận");
    }

    private static HttpResponse<String> act(
            Machine machine, HttpResponse<String> seen, DossierCode code, String collector) {
        return machine.act(
                "/api/v1/dossiers/" + code + "/acts", "{\"action\":\"return-result\"%s}".formatted(collector), seen);
    }

    private HttpResponse<String> post(Desk desk, DossierCode code, String collector, String particulars) {
        return desk.post(
                "/desk/dossiers/" + code + "/return-result",
                new HashMap<>(Map.of(
                        "version",
                        String.valueOf(details.get(people.actor("ngan"), code).version()),
                        "idempotencyKey",
                        UUID.randomUUID().toString(),
                        "collector",
                        collector,
                        "details",
                        particulars)));
    }

    private DossierCode ready() {
        OfficerWorld world = new OfficerWorld(people, accounts, reception, processing, details);
        DossierCode code = world.atTheOfficer(WITH_FEE);
        for (String login : new String[] {"quan", "bao", "phuc"}) {
            processing.completeStep(people.actor(login), world.seen(code));
        }
        return code;
    }
}
