package vn.thongsuot.centres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Conclusion;
import vn.thongsuot.dossiers.DossierAction;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.ReceiveCommand;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.ReturnPlaces;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.fees.FeeChoice;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Tiếp nhận không phụ thuộc địa giới: nơi tiếp nhận, nơi hỗ trợ, nơi giải quyết là ba việc khác nhau")
class ForeignIntakeIntegrationTests extends ProductTest {

    /** Of communes, with a published route, regardless of boundaries. */
    private static final String PROCEDURE = "1.001612";

    /** As a known one of communes, but bound to the desk of the unit that decides. */
    private static final String BOUND = "9.860001";

    @Autowired
    private ProcedureRegistry procedures;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private PointRegistry registry;

    @Autowired
    private Points points;

    @Autowired
    private Counters counters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private Conclusion conclusion;

    @Autowired
    private ReturnPlaces returns;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("NĐ 118/2025 Điều 14: xã này tiếp nhận, xã kia giải quyết; cả hai thấy hồ sơ, xã thứ ba thì không")
    void routesToTheUnitThatDecides() {
        UUID deciding = people.unit("xa02.ld");
        DossierCode code = receive("ngan", deciding, null, "counter");

        DossierDetail received = details.get(people.actor("ngan"), code);
        assertThat(received.decidingUnitId()).isEqualTo(deciding);
        assertThat(facts(code))
                .containsEntry("foreign_intake", true)
                .containsEntry("intake_unit_id", people.unit("ngan"));
        processing.completeStep(people.actor("ngan"), new Seen(code, received.version()));
        DossierDetail handed = details.get(people.actor("xa02.ld"), code);
        assertThat(people.unit("xa02.kt")).isEqualTo(handed.stepUnitId());
        assertThat(details.get(people.actor("ngan"), code).code()).isEqualTo(code);
        assertThatThrownBy(() -> details.get(people.actor("xa04.mc"), code)).hasMessageContaining("ACC-001");
    }

    @Test
    void keepsToTheOwnUnitWithoutAChoice() {
        DossierCode code = receive("ngan", null, null, "counter");

        assertThat(details.get(people.actor("ngan"), code).decidingUnitId()).isEqualTo(people.unit("phuc"));
        assertThat(facts(code)).containsEntry("foreign_intake", false).containsEntry("support_unit_id", null);
    }

    @Test
    @DisplayName("Quầy hỗ trợ nộp trực tuyến: nơi hỗ trợ được ghi riêng")
    void notesWhereItWasSupported() {
        DossierCode code = receive("ngan", null, people.unit("ngan"), "online");

        assertThat(facts(code)).containsEntry("support_unit_id", people.unit("ngan"));
    }

    @Test
    @DisplayName("Trung tâm tỉnh nhận thủ tục cấp xã thì phải chọn xã; sở thì không chọn được")
    void asksTheProvinceCentreForTheCommune() {
        assertThatThrownBy(() -> receive("tinh.mc", null, null, "counter")).hasMessageContaining("DOS-091");
        assertThatThrownBy(() -> receive("tinh.mc", people.unit("chutich"), null, "counter"))
                .hasMessageContaining("DOS-092");

        DossierCode code = receive("tinh.mc", people.unit("phuc"), null, "counter");

        assertThat(facts(code)).containsEntry("foreign_intake", true);
    }

    @Test
    @DisplayName(
            "NĐ 118/2025 Điều 14, thủ tục mà danh mục ghi rõ là không thuộc diện không phụ thuộc địa giới: chỉ nơi tiếp nhận của cơ quan giải quyết được nhận")
    void bindsToTheOwnDesk() {
        announceBound();
        assertThatThrownBy(() -> receive(BOUND, "ngan", people.unit("xa02.ld"), null, "counter"))
                .hasMessageContaining("DOS-098");
        assertThatThrownBy(() -> receive(BOUND, "tinh.mc", people.unit("phuc"), null, "counter"))
                .hasMessageContaining("DOS-098");

        assertThat(facts(receive(BOUND, "ngan", null, null, "counter"))).containsEntry("foreign_intake", false);
    }

    @Test
    @DisplayName("Mô hình một cấp: Trung tâm và chi nhánh nhận cho mọi xã, phường; nơi không trực thuộc thì không nhận")
    void receivesForAllAtTheOneCentre() {
        announceBound();
        clock.set("2026-08-11T09:00");
        Actor keeper = people.actor("quantri");
        LocalDate day = LocalDate.of(2026, 8, 11);
        UUID centre = registry.create(keeper, oneTier(people.unit("tinh.mc"), PointKind.PROVINCE_CENTRE, null), day);
        UUID branch = registry.create(keeper, oneTier(people.unit("xa04.mc"), PointKind.BRANCH, centre), day);
        try {
            DossierCode atCentre = receive(BOUND, "tinh.mc", people.unit("phuc"), null, "counter");
            DossierCode atBranch = receive(BOUND, "xa04.mc", people.unit("xa02.ld"), null, "counter");

            assertThat(facts(atCentre)).containsEntry("foreign_intake", false);
            assertThat(facts(atBranch)).containsEntry("foreign_intake", false);
            assertThat(details.get(people.actor("xa04.mc"), atBranch).decidingUnitId())
                    .isEqualTo(people.unit("xa02.ld"));
            assertThatThrownBy(() -> receive("ngan", null, null, "counter")).hasMessageContaining("DOS-097");
            assertThatThrownBy(() ->
                            registry.create(keeper, oneTier(people.unit("ngan"), PointKind.COMMUNE_CENTRE, null), day))
                    .hasMessageContaining("CEN-012");
        } finally {
            registry.close(keeper, branch, 0);
            registry.close(keeper, centre, 0);
        }

        clock.set("2026-08-12T09:00");
        assertThat(receive("ngan", null, null, "counter")).isNotNull();
    }

    private static PointDraft oneTier(UUID unit, PointKind kind, @Nullable UUID centre) {
        return new PointDraft(
                unit,
                centre,
                kind,
                true,
                LocalizedText.of("Trung tâm một cấp thử", "Sample one-tier centre"),
                "1 đường Thử",
                Services.ALL);
    }

    @Test
    @DisplayName(
            "Bưu cục, điểm cộng đồng hỗ trợ nộp ở nơi khác nơi tiếp nhận; chỉ đơn vị tiếp nhận của tỉnh mới được ghi")
    void notesWhoElseHelped() {
        DossierCode code = receive("ngan", null, people.unit("xa04.mc"), "postal");

        assertThat(facts(code))
                .containsEntry("support_unit_id", people.unit("xa04.mc"))
                .containsEntry("intake_unit_id", people.unit("ngan"));
        assertThatThrownBy(() -> receive("ngan", null, people.unit("chutich"), "postal"))
                .hasMessageContaining("DOS-099");
    }

    @Test
    @DisplayName("Nơi tiếp nhận chỉ nhận thủ tục trong phạm vi đã khai báo")
    void refusesWhatThePointDoesNotTake() {
        CentreFixtures centres = new CentreFixtures(people, registry, points, counters, accounts);
        PointView point = centres.centre("xa05.mc", new Services(Services.Takes.FIELDS, List.of("land")));

        assertThatThrownBy(() -> receive("xa05.mc", null, null, "counter")).hasMessageContaining("DOS-090");
        registry.change(
                centres.keeper(),
                point.id(),
                0,
                CentreFixtures.draft(
                        point.unitId(),
                        PointKind.COMMUNE_CENTRE,
                        null,
                        new Services(Services.Takes.PROCEDURES, List.of(PROCEDURE))));
        assertThat(receive("xa05.mc", null, null, "counter")).isNotNull();
        assertThat(points.list(point.authorityId(), LocalDate.of(2026, 11, 19)))
                .anyMatch(one -> one.id().equals(point.id()));
    }

    @Test
    @DisplayName("Trả kết quả ở nơi khác: chỉ khi cơ quan cho, chỉ khi đã có kết quả; nơi trả được ghi trên hồ sơ")
    void handsResultsOverElsewhere() {
        DossierCode code = receive("ngan", null, null, "counter");
        Actor elsewhere = people.actor("xa02.mc");
        Actor keeper = people.actor("quantri");
        returns.set(keeper, returns.get(keeper).version(), true);
        assertThatThrownBy(() -> details.get(elsewhere, code)).hasMessageContaining("ACC-001");
        List.of("ngan", "bao", "quan", "bao", "phuc")
                .forEach(login -> processing.completeStep(people.actor(login), seen(code)));
        returns.set(keeper, returns.get(keeper).version(), false);
        assertThatThrownBy(() -> details.get(elsewhere, code)).hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> returns.set(keeper, 0, true)).hasMessageContaining("RET-001");
        assertThatThrownBy(() -> returns.get(people.actor("phuc"))).hasMessageContaining("ACC-001");
        returns.set(keeper, returns.get(keeper).version(), true);

        assertThat(details.get(elsewhere, code).actions()).containsExactly(DossierAction.RETURN_RESULT);
        conclusion.returnResult(elsewhere, seen(code));
        returns.set(keeper, returns.get(keeper).version(), false);

        DossierDetail returned = details.get(elsewhere, code);
        assertThat(returned.returnedUnitId()).isEqualTo(people.unit("xa02.mc"));
        assertThat(returned.history().getLast().accountId()).isEqualTo(elsewhere.accountId());
        assertThat(details.get(people.actor("ngan"), code).status()).isEqualTo(DossierStatus.RETURNED);
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private DossierCode receive(String login, @Nullable UUID deciding, @Nullable UUID support, String channel) {
        return receive(PROCEDURE, login, deciding, support, channel);
    }

    private DossierCode receive(
            String procedure, String login, @Nullable UUID deciding, @Nullable UUID support, String channel) {
        Actor clerk = people.actor(login);
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lương Thị Địa Giới", null, null, null, null, null, "099187001188");
        return reception.receive(
                clerk,
                new ReceiveCommand(
                        procedure,
                        channel,
                        people.unit(login),
                        deciding,
                        person,
                        List.of(),
                        false,
                        FeeChoice.USUAL,
                        support));
    }

    private void announceBound() {
        UUID authority = people.actor("ngan").authorityId();
        if (catalogue.findByCode(authority, BOUND, LocalDate.of(2026, 1, 1)).isEmpty()) {
            new NewProcedures(authority, procedures, catalogue).announceBound(BOUND, "Thủ tục thử phụ thuộc địa giới");
        }
    }

    private Map<String, Object> facts(DossierCode code) {
        return jdbc.sql(
                        "select v.foreign_intake, v.intake_unit_id, v.support_unit_id from facts.dossier_version v "
                                + "join dossiers.dossier_code c using (authority_id, dossier_id) where c.code = ? and v.recorded_to is null")
                .param(code.value())
                .query()
                .singleRow();
    }
}
