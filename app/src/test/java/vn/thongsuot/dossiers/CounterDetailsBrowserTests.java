package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.BrowserTest;
import vn.thongsuot._support.Desk;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureKind;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;

@DisplayName("Quầy: chọn thủ tục, cơ quan giải quyết của hồ sơ vừa nộp, ngày của phễu hồ sơ, thanh đầu trang một hàng")
class CounterDetailsBrowserTests extends BrowserTest {

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Ô chọn thủ tục không đưa ra thủ tục nội bộ giữa các cơ quan")
    void leavesOutWhatIsBetweenAgencies() {
        UUID authority = people.actor("ngan").authorityId();
        CaseProcedures procedures = new CaseProcedures(authority, registry, catalogue);
        procedures.announce("9.830103", CaseProcedures.BEGIN, List.of());
        procedures.announce("9.830102", CaseProcedures.BEGIN, ProcedureKind.INTERNAL, List.of());
        Desk desk = new Desk(url("")).login("ngan");

        assertThat(catalogue.search(authority, "9.83010", LocalDate.of(2026, 11, 20), 5))
                .extracting(ProcedureView::code)
                .contains("9.830102", "9.830103");
        assertThat(desk.get("/desk/intake/procedures?procedure=9.83010").body())
                .contains("data-procedure=\"9.830103\"")
                .doesNotContain("data-procedure=\"9.830102\"");
    }

    @Test
    @DisplayName("Quầy bị từ chối: lời từ chối hiện ngay trên trang, điều đã nhập còn nguyên")
    void keepsWhatWasTypedWhenRefused() {
        NewProcedures procedures = new NewProcedures(people.actor("ngan").authorityId(), registry, catalogue);
        UUID version = procedures.announce(
                "9.830104",
                "Thủ tục giữa các cơ quan",
                "5 working days",
                List.of(),
                ProcedureKind.INTERNAL,
                List.of(),
                CaseProcedures.BEGIN);
        Desk desk = new Desk(url("")).login("ngan");

        HttpResponse<String> unready = sent(desk, "9.830104");
        assertThat(unready.statusCode()).isEqualTo(422);
        assertThat(unready.body()).contains("chưa có thời hạn hoặc quy trình", "Lò Thị Giữ Lại");

        registry.publish(version, procedures.steps(), true);
        HttpResponse<String> refused = sent(desk, "9.830104");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"idNumber-error\"", "Lò Thị Giữ Lại", "hãy chọn loại người nộp là tổ chức");
    }

    private static HttpResponse<String> sent(Desk desk, String procedure) {
        return desk.post(
                "/desk/intake",
                Map.of(
                        "desk", desk.field("/desk/intake", "desk"),
                        "idempotencyKey", UUID.randomUUID().toString(),
                        "procedure", procedure,
                        "channel", "counter",
                        "kind", "citizen",
                        "idNumber", "099195074002",
                        "fullName", "Lò Thị Giữ Lại"));
    }

    @Test
    @DisplayName("Thêm hồ sơ cho người này: chọn sẵn cơ quan giải quyết của hồ sơ vừa nộp, nếu thủ tục cho chọn")
    void keepsWhoDecidedTheLastDossier() {
        Desk desk = new Desk(url("")).login("ngan");
        String commune = people.unit("xa02.ld").toString();
        String counter = desk.field("/desk/intake", "desk");
        Map<String, String> form = new HashMap<>(Map.of(
                "desk", counter,
                "idempotencyKey", UUID.randomUUID().toString(),
                "procedure", "1.001612",
                "channel", "counter",
                "kind", "citizen",
                "idNumber", "099195074001",
                "fullName", "Lò Văn Nối"));
        assertThat(desk.post("/desk/intake/side", form).body()).doesNotContain("value=\"" + commune + "\" selected");
        form.put("deciding", commune);
        HttpResponse<String> received = desk.post("/desk/intake", form);
        String code = received.headers().firstValue("Location").orElseThrow().replaceAll(".*received=", "");

        String again = desk.post("/desk/intake/again", Map.of("desk", counter, "again", code))
                .body();
        assertThat(again).contains("name=\"before\" value=\"" + commune + "\"");
        form.remove("deciding");
        form.put("before", commune);
        assertThat(desk.post("/desk/intake/side", form).body()).contains("value=\"" + commune + "\" selected");
    }

    @Test
    @DisplayName("Phễu hồ sơ: ngày không có thật, ngày cuối trước ngày đầu thì báo tại ô và giữ điều đã nhập")
    void refusesImpossibleDays() {
        Desk desk = new Desk(url("")).login("ngan");
        HttpResponse<String> impossible = desk.get("/desk/funnel?procedure=1.001612&from=31/02/2026");
        assertThat(impossible.statusCode()).isEqualTo(422);
        assertThat(impossible.body()).contains("id=\"from-error\"", "value=\"31/02/2026\"");
        assertThat(desk.get("/desk/funnel?procedure=1.001612&from=02/11/2026&to=01/11/2026")
                        .body())
                .contains("id=\"to-error\"", "Ngày cuối không được trước ngày đầu");
        assertThat(desk.get("/desk/funnel?procedure=1.001612&from=01/11/2026").statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Thanh đầu trang của quầy đứng một hàng ở 1280 khi có nhiều thông báo chưa đọc; ô tìm ghi rõ là tìm")
    void keepsTheBarInOneRow() {
        for (int notice = 0; notice < 120; notice++) {
            jdbc.sql("insert into notifications.notice (id, account_id, template, params, created_at)"
                            + " values (?, ?, 'bulk-done', '{\"values\":[\"1\",\"0\"]}', ?)")
                    .params(UUID.randomUUID(), people.actor("ngan").accountId(), Timestamp.from(clock.instant()))
                    .update();
        }
        Page clerk = login("ngan");
        clerk.navigate(url("/desk/work"));
        assertThat(clerk.locator(".ts-bar__end .ts-badge").first().innerText()).matches("\\d{3}");
        assertThat(clerk.locator(".ts-bar__in").boundingBox().height).isLessThan(70);
        assertThat(clerk.locator(".ts-bar__word").innerText().strip()).isEqualTo("Tìm");
        assertThat(clerk.locator(".ts-bar__word").isVisible()).isTrue();
        inspect(clerk, "work-with-notices");
        clerk.keyboard().press("/");
        assertThat(clerk.evaluate("document.activeElement.id")).isEqualTo("desk-search");
        jdbc.sql("update notifications.notice set read_at = now() where account_id = ?")
                .param(people.actor("ngan").accountId())
                .update();
    }
}
