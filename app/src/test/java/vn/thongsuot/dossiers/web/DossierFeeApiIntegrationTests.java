package vn.thongsuot.dossiers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.Machine;
import vn.thongsuot._support.MachineTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.dossiers.bulk.BulkAction;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.fees.FeeBasis;
import vn.thongsuot.procedures.fees.FeeEditor;
import vn.thongsuot.procedures.fees.FeeKind;
import vn.thongsuot.procedures.fees.FeeLine;
import vn.thongsuot.procedures.fees.FeeSchedule;
import vn.thongsuot.shared.LocalizedText;
import vn.thongsuot.shared.Money;
import vn.thongsuot.webhooks.HappeningCatalogue;

@DisplayName("Khoản thu của hồ sơ qua giao diện máy: xem, chọn lại; không chờ phí khi không còn gì phải nộp")
class DossierFeeApiIntegrationTests extends MachineTest {

    private static final String PROCEDURE = "1.001612";
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 6);
    private static final int FEE = 71;
    private static final int COPY = 72;
    private static final String GET = "GET /api/v1/dossiers/{code}/fee";
    private static final String CORRECT = "POST /api/v1/dossiers/{code}/fee/corrections";

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private FeeEditor editor;

    @Autowired
    private FeeSchedule schedule;

    @Autowired
    private HappeningCatalogue happenings;

    private Actor clerk;
    private Machine desk;

    /** A schedule of two days, so that nobody else meets it. */
    @BeforeEach
    void writeSchedule() {
        clerk = people.actor("ngan");
        clock.set(FIRST + "T09:00");
        desk = login(Role.INTAKE_CLERK, people.unit("ngan"));
        if (schedule.listEver(clerk.authorityId(), PROCEDURE).stream().noneMatch(line -> line.n() == FEE)) {
            write(FEE, "Phí thẩm định", FeeKind.FEE, FeeBasis.FIXED, 60_000, true);
            write(COPY, "Lệ phí bản sao", FeeKind.CHARGE, FeeBasis.PER_COPY, 5_000, false);
        }
    }

    @AfterEach
    void endSchedule() {
        clock.set("2026-11-18T09:00");
    }

    @Test
    @DisplayName(
            "Xem khoản thu và các khoản được chọn kèm mã; chọn lại bằng mã đó, gửi lại cùng khóa thì không ghi hai lần")
    void readsAndCorrects() {
        String path = "/api/v1/dossiers/" + receive(false);

        HttpResponse<String> seen = desk.get(path + "/fee");
        JsonNode before = described(GET, 200, seen);
        assertThat(before.path("source").asString()).isEqualTo("schedule");
        assertThat(before.path("amountDong").asLong()).isEqualTo(60_000);
        assertThat(before.path("lines").findValuesAsString("basis")).contains("fixed", "per-copy");
        String copies = lineId(before, "Lệ phí bản sao");
        String body = "{\"fee\":{\"lines\":[{\"lineId\":\"%s\",\"copies\":4}]},\"reason\":\"Chỉ xin bản sao\"}"
                .formatted(copies);
        String key = UUID.randomUUID().toString();
        HttpResponse<String> corrected = desk.act(path + "/fee/corrections", body, seen, key);
        JsonNode after = described(CORRECT, 200, corrected);
        JsonNode again = described(CORRECT, 200, desk.act(path + "/fee/corrections", body, seen, key));

        assertThat(after.path("amountDong").asLong()).isEqualTo(20_000);
        assertThat(after.path("remainingDong").asLong()).isEqualTo(20_000);
        assertThat(after.path("charges").path(0).path("lineId").asString()).isEqualTo(copies);
        assertThat(after.path("charges").path(0).path("copies").asInt()).isEqualTo(4);
        assertThat(again.path("version")).isEqualTo(after.path("version"));
        described(CORRECT, 412, desk.act(path + "/fee/corrections", body, seen));
        described(CORRECT, 422, desk.act(path + "/fee/corrections", "{\"reason\":\" \"}", corrected));
        described(
                CORRECT,
                422,
                desk.act(
                        path + "/fee/corrections",
                        body.replace(copies, UUID.randomUUID().toString()),
                        corrected));
        Machine reader = login(Role.REFORM_OFFICER, clerk.authorityId());
        described(CORRECT, 403, reader.act(path + "/fee/corrections", body, corrected));
        Machine stranger = login(Role.INTAKE_CLERK, people.unit("xa02.mc"));
        described(GET, 404, stranger.get(path + "/fee"));
        described(CORRECT, 404, stranger.act(path + "/fee/corrections", body, corrected));
    }

    @Test
    @DisplayName("Hồ sơ đã nộp đủ: máy không cho dừng đồng hồ chờ phí; chờ phí không có trong thao tác hàng loạt")
    void refusesToWaitForNothing() {
        DossierCode paid = receive(true);
        DossierCode due = receive(false);
        for (DossierCode code : new DossierCode[] {paid, due}) {
            processing.completeStep(clerk, seen(code));
            processing.completeStep(people.actor("bao"), seen(code));
        }
        var step = details.get(clerk, paid);
        Machine officer = login(Role.valueOf(step.stepRole()), step.stepUnitId());
        String act = "POST /api/v1/dossiers/{code}/acts";

        String path = "/api/v1/dossiers/" + paid;
        JsonNode refused =
                described(act, 409, officer.act(path + "/acts", "{\"action\":\"ask-fee\"}", officer.get(path)));
        String other = "/api/v1/dossiers/" + due;
        described(act, 200, officer.act(other + "/acts", "{\"action\":\"ask-fee\"}", officer.get(other)));

        assertThat(refused.path("code").asString()).isEqualTo("DOS-085");
        assertThat(details.get(clerk, paid).waitReason()).isNull();
        assertThat(BulkAction.values()).extracting(BulkAction::key).doesNotContain("ask-fee");
        assertThat(new Desk(base())
                        .login("quan")
                        .get("/desk/work/bulk?act=ask-fee&row=" + paid + "_1")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    @DisplayName("Điều chỉnh khoản thu là một loại sự kiện gửi cho hệ thống khác")
    void isToldToOthers() {
        assertThat(happenings.permissionFor("dossier.fee-corrected")).isPresent();
    }

    private DossierCode receive(boolean paid) {
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Bùi Thị Giao Diện", null, null, null, null, null, "099187004312");
        return reception.receive(
                clerk, new ReceiveCommand(PROCEDURE, "counter", people.unit("ngan"), null, person, List.of(), paid));
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(clerk, code).version());
    }

    private static String lineId(JsonNode fee, String name) {
        for (JsonNode line : fee.path("lines")) {
            if (line.path("name").path("vi").asString().equals(name)) {
                return line.path("lineId").asString();
            }
        }
        throw new AssertionError(name);
    }

    private void write(int n, String name, FeeKind kind, FeeBasis basis, long dong, boolean usual) {
        FeeLine line = new FeeLine(
                new UUID(0, 0),
                n,
                LocalizedText.of(name, name),
                kind,
                basis,
                Money.ofDong(dong),
                null,
                null,
                usual,
                "78/2025/NQ-HĐND",
                LocalDate.MIN,
                null);
        editor.write(clerk.authorityId(), null, PROCEDURE, line, FIRST);
        editor.end(clerk.authorityId(), null, PROCEDURE, n, FIRST.plusDays(2));
    }
}
