package vn.thongsuot.dossiers.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.Desk;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.Collector;
import vn.thongsuot.dossiers.DossierCode;
import vn.thongsuot.dossiers.DossierDetail;
import vn.thongsuot.dossiers.DossierDetails;
import vn.thongsuot.dossiers.DossierStatus;
import vn.thongsuot.dossiers.HandingOver;
import vn.thongsuot.dossiers.OfficerWorld;
import vn.thongsuot.dossiers.Processing;
import vn.thongsuot.dossiers.Reception;
import vn.thongsuot.dossiers.Seen;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.procedures.NewProcedures;
import vn.thongsuot.procedures.ProcedureCase;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Thao tác hàng loạt trong danh sách việc")
class BulkIntegrationTests extends ProductTest {

    /** Its officer's step has a choice. */
    private static final String BUILDING = "1.013225";

    @Autowired
    private BulkRuns runs;

    @Autowired
    private BulkRunner runner;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private HandingOver handingOver;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private OfficerWorld world;

    @BeforeEach
    void makeWorld() {
        world = new OfficerWorld(people, accounts, reception, processing, details);
        clock.set("2026-05-18T08:00");
        accounts.forget();
    }

    @Test
    @DisplayName("Từng hồ sơ một: được thì làm, không được thì giữ nguyên và nói lý do; làm lại không lặp")
    void doesEachOnItsOwn() {
        Actor officer = people.actor("quan");
        DossierCode fits = world.atTheOfficer(OfficerWorld.PLAIN);
        DossierCode stale = world.atTheOfficer(OfficerWorld.PLAIN);
        DossierCode elsewhere = world.atTheDesk(OfficerWorld.PLAIN);
        Seen old = new Seen(stale, world.seen(stale).version() - 1);
        UUID id = start(officer, BulkAction.CLAIM, List.of(world.seen(fits), old, world.seen(elsewhere)));

        runner.runNow(people.actor("bao"), id);
        assertThat(runs.get(officer, id).running()).isTrue();
        runner.runNow(officer, id);
        BulkView done = runs.get(officer, id);
        assertThat(done.running()).isFalse();
        assertThat(done.rows().stream().map(BulkView.Row::state)).containsExactly("done", "refused", "refused");
        assertThat(done.rows().stream()
                        .map(row -> row.refusal() == null ? "" : row.refusal().code()))
                .containsExactly("", "DOS-002", "ACC-001");
        assertThat(world.holder(fits)).isEqualTo(officer.accountId());

        int version = world.seen(fits).version();
        runner.runNow(officer, id);
        runner.run();
        assertThat(world.seen(fits).version()).isEqualTo(version);
        assertThatThrownBy(() -> runs.get(people.actor("bao"), id)).hasMessageContaining("ACC-001");
    }

    @Test
    @DisplayName("Bàn giao hàng loạt: người nhận phải có vai trò; người được giao và người giữ trước mỗi người nhận một"
            + " thông báo")
    void handsOver() {
        Actor head = people.actor("bao");
        Actor colleague = world.colleague("nhanviec", "Phạm Thị Nhận Việc");
        DossierCode one = world.atTheOfficer(OfficerWorld.PLAIN);
        DossierCode other = world.atTheOfficer(OfficerWorld.PLAIN);
        processing.claim(people.actor("quan"), world.seen(one));

        UUID wrong = UUID.randomUUID();
        runs.start(head, wrong, handOver(List.of(world.seen(one)), people.actor("thao")));
        runner.runNow(head, wrong);
        assertThat(runs.get(head, wrong).rows().getFirst().refusal()).hasMessageContaining("DOS-076");
        int given = notices("handover-given", people.actor("quan"));
        UUID id = UUID.randomUUID();
        runs.start(head, id, handOver(List.of(world.seen(one), world.seen(other)), colleague));
        runner.runNow(head, id);

        assertThat(runs.get(head, id).count("done")).isEqualTo(2);
        assertThat(world.holder(one)).isEqualTo(colleague.accountId());
        assertThat(world.holder(other)).isEqualTo(colleague.accountId());
        assertThat(notices("handover-taken", colleague)).isEqualTo(1);
        assertThat(notices("handover-given", people.actor("quan"))).isEqualTo(given + 1);
    }

    @Test
    @DisplayName("D2.14: quá 50 hồ sơ thì chạy nền, có báo cáo từng dòng và một thông báo; hồ sơ lạ thì như không có")
    void runsManyInTheBackground() {
        Actor officer = people.actor("quan");
        DossierCode fits = world.atTheOfficer(OfficerWorld.PLAIN);
        List<Seen> rows = new ArrayList<>(List.of(world.seen(fits)));
        for (int i = 0; i < BulkRuns.AT_ONCE; i++) {
            rows.add(new Seen(new DossierCode("H99.99-260518-%04d".formatted(i)), 1));
        }
        UUID id = start(officer, BulkAction.CLAIM, rows);
        runner.runNow(officer, id);
        assertThat(runs.get(officer, id).count("planned")).isEqualTo(51);
        runToTheEnd(officer, id);

        BulkView done = runs.get(officer, id);
        assertThat(done.count("done")).isEqualTo(1);
        assertThat(done.rows().getLast().refusal()).hasMessageContaining("ACC-001");
        runner.run();
        assertThat(notices("bulk-done", officer)).isEqualTo(1);
        assertThat(new Desk("http://localhost:" + port)
                        .login("quan")
                        .get("/desk/work/bulk/" + id)
                        .body())
                .contains("Đã làm 1, không làm được 50");
    }

    @Test
    @DisplayName("Bước phải chọn hướng thì không chuyển hàng loạt được; không chọn hồ sơ nào thì từ chối tại chỗ")
    void refusesWhatNeedsAChoice() {
        Actor officer = people.actor("quan");
        UUID id = start(officer, BulkAction.COMPLETE_STEP, List.of(world.seen(world.atTheOfficer(BUILDING))));
        runner.runNow(officer, id);
        assertThat(runs.get(officer, id).rows().getFirst().refusal()).satisfies(refusal -> {
            assertThat(refusal).hasMessageContaining("DOS-060");
            assertThat(refusal.parameters()).isNotEmpty();
        });

        assertThatThrownBy(() -> start(officer, BulkAction.CLAIM, List.of())).hasMessageContaining("BLK-001");
        assertThatThrownBy(() -> start(
                        people.actor("bao"),
                        BulkAction.HAND_OVER,
                        List.of(new Seen(new DossierCode("H99-260518-0001"), 1))))
                .hasMessageContaining("BLK-003");
        var answer = new Desk("http://localhost:" + port).login("quan").get("/desk/work/bulk?act=claim&whose=mine");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chưa chọn hồ sơ nào");
    }

    @Test
    @DisplayName(
            "Trả kết quả hàng loạt: chọn người nhận một lần, thiếu thông tin thì từ chối ngay; diễn biến từng hồ sơ"
                    + " ghi người nhận")
    void handsResultsToOne() {
        Actor desk = people.actor("ngan");
        DossierCode one = ready();
        DossierCode other = ready();
        List<Seen> rows = List.of(world.seen(one), world.seen(other));
        assertThatThrownBy(() -> start(desk, rows, null)).hasMessageContaining("DOS-284");
        assertThatThrownBy(() -> start(desk, rows, new Collector(Collector.Kind.AUTHORISED, " ")))
                .hasMessageContaining("DOS-285");

        UUID agent = start(desk, rows, new Collector(Collector.Kind.AGENT, ""));
        runner.runNow(desk, agent);
        assertThat(runs.get(desk, agent).rows())
                .allSatisfy(row -> assertThat(row.refusal()).hasMessageContaining("DOS-286"));
        UUID id = start(desk, rows, new Collector(Collector.Kind.AUTHORISED, "Hà Thị Nhận Cả Tổ, GUQ 8/2026"));
        runner.runNow(desk, id);

        assertThat(runs.get(desk, id).count("done")).isEqualTo(2);
        for (DossierCode code : List.of(one, other)) {
            DossierDetail detail = details.get(desk, code);
            assertThat(detail.status()).isEqualTo(DossierStatus.RETURNED);
            assertThat(handingOver.readParticulars(desk, detail)).contains("Hà Thị Nhận Cả Tổ, GUQ 8/2026");
        }
        assertThat(jdbc.sql("select (select count(*) from audit.entry where data like '%Nhận Cả Tổ%') + (select"
                                + " count(*) from dossiers.bulk_run where bulk_run::text like '%Nhận Cả Tổ%')")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Chuyển trường hợp hàng loạt: một thủ tục, chạy nền, báo cáo từng dòng; mỗi hồ sơ có giấy hẹn mới")
    void putsManyIntoACase() {
        ProcedureCase verify = ProcedureCase.named(LocalizedText.of("Cần xác minh"), "10 working days");
        Actor desk = people.actor("ngan");
        NewProcedures procedures = new NewProcedures(desk.authorityId(), registry, catalogue);
        registry.publish(
                procedures.announce("9.840021", "Thử chuyển trường hợp hàng loạt", List.of(verify)),
                procedures.steps(),
                true);
        procedures.announce("9.840022", "Thử không có trường hợp");
        DossierCode fits = world.atTheDesk("9.840021");
        DossierCode stale = world.atTheDesk("9.840021");
        DossierCode without = world.atTheDesk("9.840022");
        List<Seen> rows =
                List.of(world.seen(fits), new Seen(stale, world.seen(stale).version() + 7));
        assertThatThrownBy(() -> start(desk, List.of(world.seen(fits), world.seen(without)), verify.key(), "x"))
                .hasMessageContaining("DOS-290");
        assertThatThrownBy(() -> start(desk, rows, "khong-co", "x")).hasMessageContaining("DOS-291");
        assertThatThrownBy(() -> start(desk, List.of(world.seen(without)), verify.key(), "x"))
                .hasMessageContaining("DOS-292");
        assertThatThrownBy(() -> start(desk, rows, verify.key(), " ")).hasMessageContaining("DOS-021");

        UUID id = start(desk, rows, verify.key(), "Phải xác minh nơi cư trú");
        assertThat(runs.get(desk, id).background()).isTrue();
        runToTheEnd(desk, id);

        assertThat(runs.get(desk, id).rows())
                .extracting(row ->
                        row.refusal() == null ? row.state() : row.refusal().code())
                .containsExactly("done", "DOS-002");
        assertThat(details.get(desk, fits)).satisfies(detail -> {
            assertThat(detail.procedure().caseKey()).isEqualTo(verify.key());
            assertThat(detail.papers()).hasSize(2);
        });
        assertThat(details.get(desk, stale).procedure().caseKey()).isNull();
    }

    private UUID start(Actor actor, List<Seen> rows, @Nullable Collector collector) {
        UUID id = UUID.randomUUID();
        runs.start(
                actor,
                id,
                new BulkCommand(BulkAction.RETURN_RESULT, rows, BulkCommand.Choice.collectedBy(collector), ""));
        return id;
    }

    private UUID start(Actor actor, List<Seen> rows, String caseKey, String reason) {
        UUID id = UUID.randomUUID();
        runs.start(
                actor, id, new BulkCommand(BulkAction.CHANGE_CASE, rows, BulkCommand.Choice.intoCase(caseKey), reason));
        return id;
    }

    private DossierCode ready() {
        DossierCode code = world.atTheOfficer(OfficerWorld.PLAIN);
        for (String login : List.of("quan", "bao", "phuc")) {
            processing.completeStep(people.actor(login), world.seen(code));
        }
        return code;
    }

    private UUID start(Actor actor, BulkAction action, List<Seen> rows) {
        UUID id = UUID.randomUUID();
        runs.start(actor, id, new BulkCommand(action, rows, BulkCommand.Choice.NONE, ""));
        return id;
    }

    private static BulkCommand handOver(List<Seen> rows, Actor to) {
        return new BulkCommand(BulkAction.HAND_OVER, rows, BulkCommand.Choice.to(to.accountId()), "Chuyển công tác");
    }

    /** The product's own job may hold some of the rows at this moment. */
    private void runToTheEnd(Actor actor, UUID id) {
        for (int i = 0; i < 20 && runs.get(actor, id).running(); i++) {
            runner.run();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(runs.get(actor, id).running()).isFalse();
    }

    private int notices(String template, Actor reader) {
        return jdbc.sql("select count(*) from notifications.outbox where channel = 'in-app' and template = ? and"
                        + " account_id = ? and created_at >= ?::timestamptz")
                .param(template)
                .param(reader.accountId())
                .param("2026-05-18T00:00+07")
                .query(Integer.class)
                .single();
    }
}
