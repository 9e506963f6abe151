package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.Accounts;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.organisation.UnitDirectory;
import vn.thongsuot.platform.WorkQuery;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOutcome;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.routes.RouteEdits;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Quy trình có lựa chọn, lấy ý kiến song song và liên thông")
class RouteWorkIntegrationTests extends ProductTest {

    private static final String BUILDING = "1.013225";
    private static final String TOBACCO = "2.000181";

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private Handovers handovers;

    @Autowired
    private Waiting waiting;

    @Autowired
    private StuckRouteMoves stuck;

    @Autowired
    private RouteMover mover;

    @Autowired
    private Holding holding;

    @Autowired
    private LateDossiers late;

    @Autowired
    private OpinionDesk opinions;

    @Autowired
    private OpinionLists lists;

    @Autowired
    private OpinionWorkSource work;

    @Autowired
    private OpinionReminders reminders;

    @Autowired
    private DossierDetails details;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Bước có nhiều hướng: phải chọn; chọn rồi thì đi theo nhánh, trả lại thì về đúng bước đã chọn")
    void leavesAStepByAnExit() {
        DossierCode code = atTheOfficer(BUILDING, "2026-04-01T08:00");
        Actor officer = people.actor("quan");

        refuses("DOS-060", () -> processing.completeStep(officer, seen(code)));
        refuses("DOS-060", () -> processing.completeStep(officer, seen(code), new StepChoice("không-có", "")));
        processing.completeStep(officer, seen(code), new StepChoice("clear", ""));

        assertThat(stepOf(code)).isEqualTo("b4");
        assertThat(jdbc.sql(
                                "select exit_key from dossiers.step_log join dossiers.dossier_code c using (authority_id, dossier_id)"
                                        + " where c.code = ? and step_key = 'b3'")
                        .param(code.value())
                        .query(String.class)
                        .single())
                .isEqualTo("clear");
        processing.sendBack(people.actor("bao"), seen(code), "Cần kiểm tra thực địa");
        assertThat(stepOf(code)).isEqualTo("b3");
        processing.completeStep(officer, seen(code), new StepChoice("site", ""));
        assertThat(stepOf(code)).isEqualTo("b3a");
    }

    @Test
    @DisplayName("Hướng từ chối: cần lý do; ra phiếu từ chối như khi lãnh đạo từ chối, dữ liệu ghi là từ chối")
    void refusesByTheRoute() {
        LocalDate day = LocalDate.of(2026, 4, 27);
        UUID version = catalogue
                .findByCode(people.actor("ngan").authorityId(), BUILDING, day)
                .orElseThrow()
                .versionId();
        RouteView usual = catalogue.findPublishedRoute(version, day).orElseThrow();
        registry.publish(
                version,
                usual.steps().stream()
                        .map(step -> step.role() == Role.LEADER ? withRefusal(step) : step)
                        .toList(),
                true);
        try {
            DossierCode code = atTheOfficer(BUILDING, day + "T08:00");
            processing.completeStep(people.actor("quan"), seen(code), new StepChoice("clear", ""));
            processing.completeStep(people.actor("bao"), seen(code));
            Actor leader = people.actor("phuc");

            refuses("DOS-060", () -> processing.completeStep(leader, seen(code)));
            refuses("DOS-021", () -> processing.completeStep(leader, seen(code), new StepChoice("no", "", " ")));
            processing.completeStep(leader, seen(code), new StepChoice("no", "", "Công trình nằm ngoài quy hoạch"));

            DossierDetail refused = details.get(people.actor("ngan"), code);
            assertThat(refused.status()).isEqualTo(DossierStatus.RESULT_READY);
            assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(refused.actions()).contains(DossierAction.RETURN_RESULT);
            assertThat(outcomeInFacts(code)).isEqualTo("refused");
            assertThat(jdbc.sql(
                                    "select count(*) from dossiers.paper join dossiers.dossier_code c using (authority_id, dossier_id)"
                                            + " where c.code = ? and kind = 'refusal'")
                            .param(code.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        } finally {
            registry.publish(version, usual.steps(), true);
        }
    }

    private static StepView withRefusal(StepView step) {
        RouteExit sign = step.exits().getFirst();
        return RouteEdits.withExits(
                step,
                List.of(
                        new RouteExit("yes", LocalizedText.of("Ký kết quả"), sign.nextKey()),
                        new RouteExit(
                                "no", LocalizedText.of("Không đủ điều kiện"), sign.nextKey(), RouteOutcome.REFUSED)));
    }

    private String outcomeInFacts(DossierCode code) {
        return jdbc.sql(
                        "select v.outcome from facts.dossier_version v join dossiers.dossier_code c using (authority_id, dossier_id)"
                                + " where c.code = ? and v.recorded_to is null")
                .param(code.value())
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName("Ý kiến bắt buộc còn mở thì chưa chuyển bước; cơ quan được hỏi thấy hồ sơ và trả lời một lần")
    void waitsForARequiredOpinion() {
        DossierCode code = atTheOfficer(TOBACCO, "2026-04-02T08:00");
        Actor construction = officerOf("H99.02");
        Actor trade = officerOf("H99.05");
        OpinionView asked = required(code);

        refuses("DOS-061", () -> processing.completeStep(people.actor("quan"), seen(code)));
        assertThat(details.get(construction, code).actions()).isEmpty();
        refuses("ACC-001", () -> opinions.get(trade, asked.id()));
        assertThat(work.list(construction, new WorkQuery(WorkQuery.Whose.MINE, null), 50))
                .anyMatch(entry -> entry.path().endsWith(asked.id().toString()));
        refuses("DOS-003", () -> opinions.answer(people.actor("quan"), asked.id(), 0, agree()));
        refuses(
                "DOS-067",
                () -> opinions.answer(construction, asked.id(), 0, new GivenOpinion(null, "Có", Optional.empty())));

        int version = details.get(people.actor("ngan"), code).version();
        opinions.answer(construction, asked.id(), 0, agree());

        assertThat(details.get(people.actor("ngan"), code).version()).isEqualTo(version);
        refuses("DOS-066", () -> opinions.answer(construction, asked.id(), 1, agree()));
        processing.completeStep(people.actor("quan"), new Seen(code, version));
        assertThat(stepOf(code)).isEqualTo("b3a");
    }

    @Test
    @DisplayName("Ý kiến bắt buộc quá hạn: chuyển bước được khi ghi lý do; vẫn tính trễ cho cơ quan được hỏi")
    void passesOverAnOverdueOpinion() {
        DossierCode code = atTheOfficer(TOBACCO, "2026-04-06T08:00");
        Actor officer = people.actor("quan");
        clock.set("2026-04-14T08:00");

        refuses("DOS-062", () -> processing.completeStep(officer, seen(code)));
        reminders.tell();
        processing.completeStep(officer, seen(code), new StepChoice(null, "Đã đôn đốc hai lần"));

        OpinionView passed = required(code);
        assertThat(passed.state()).isEqualTo(OpinionState.PASSED_OVER);
        assertThat(lists.tally(people.actor("chutich"), clock.instant().minusSeconds(30L * 86_400)))
                .anySatisfy(tally -> assertThat(tally.late()).isPositive());
        opinions.answer(officerOf("H99.02"), passed.id(), passed.version(), agree());
        assertThat(required(code).late()).isTrue();
    }

    @Test
    @DisplayName("Liên thông: sở giữ hồ sơ thì làm được, xã chỉ xem; chuyển về thì vẫn một hồ sơ, đếm lượt luân chuyển")
    void handsOverToTheProvinceAndBack() {
        DossierCode code = atTheOfficer(TOBACCO, "2026-04-15T08:00");
        opinions.answer(officerOf("H99.02"), required(code).id(), 0, agree());
        int before = transfers(code);
        processing.completeStep(people.actor("quan"), seen(code));
        Actor trade = officerOf("H99.05");

        assertThat(details.get(trade, code).actions()).contains(DossierAction.COMPLETE_STEP);
        assertThat(details.get(people.actor("quan"), code).actions()).doesNotContain(DossierAction.COMPLETE_STEP);
        refuses("DOS-003", () -> processing.completeStep(people.actor("quan"), seen(code)));

        processing.completeStep(trade, seen(code));
        assertThat(stepOf(code)).isEqualTo("b4");
        assertThat(transfers(code)).isEqualTo(before + 2);
        assertThat(details.get(trade, code).actions()).doesNotContain(DossierAction.COMPLETE_STEP);
        assertThat(jdbc.sql(
                                "select count(*) from facts.dossier_version v join dossiers.dossier_code c using (authority_id, dossier_id)"
                                        + " where c.code = ? and v.recorded_to is null")
                        .param(code.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "D3.7: thời gian chờ ý kiến và bước liên thông tính cho sở đó, bổ sung tính cho người nộp, còn lại của mình; cộng đủ")
    void d3_07_attributesTheTimeOfOtherAgencies() {
        DossierCode code = atTheOfficer(TOBACCO, "2026-05-04T08:00");
        Actor officer = people.actor("quan");
        clock.set("2026-05-06T08:00");
        opinions.answer(officerOf("H99.02"), required(code).id(), 0, agree());
        clock.set("2026-05-07T08:00");
        waiting.askSupplement(officer, seen(code), List.of("Bản vẽ"), "Thiếu bản vẽ");
        clock.set("2026-05-08T08:00");
        waiting.resume(officer, seen(code));
        processing.completeStep(officer, seen(code));
        clock.set("2026-05-12T08:00");
        processing.completeStep(officerOf("H99.05"), seen(code));
        clock.set("2026-05-12T11:00");

        List<HeldTime> held = holding.list(people.actor("ngan"), code);
        assertThat(sum(held, HeldTime.Who.OTHER_AGENCY, unit("H99.02"))).isEqualTo(2 * 480);
        assertThat(sum(held, HeldTime.Who.OTHER_AGENCY, unit("H99.05"))).isEqualTo(2 * 480);
        assertThat(sum(held, HeldTime.Who.CITIZEN, null)).isEqualTo(480);
        assertThat(held.stream().filter(time -> time.who() == HeldTime.Who.UNIT).mapToLong(HeldTime::minutes))
                .as("the day before the supplement and the morning after the return")
                .satisfies(own -> assertThat(
                                own.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(480 + 180));
        clock.set("2026-09-01T08:00");
        assertThat(late.list(people.actor("phuc"), 1000, 0))
                .filteredOn(one -> one.code().equals(code))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.otherUnits()).containsExactly(unit("H99.02"), unit("H99.05"));
                    assertThat(one.otherMinutes()).isEqualTo(4 * 480);
                    assertThat(one.citizenMinutes()).isEqualTo(480);
                });
    }

    @Test
    @DisplayName(
            "Hồ sơ không chuyển được quy trình: người giữ hệ thống thấy mã và lý do, thử lại thì lượt chuyển làm tiếp")
    void takesUpAFailedMoveAgain() {
        DossierCode code = atTheOfficer(BUILDING, "2026-05-18T08:00");
        Actor keeper = people.actor("quantri");
        UUID move = UUID.randomUUID();
        jdbc.sql(
                        "insert into dossiers.route_move (authority_id, id, procedure_code, to_route_id, mapping, state, created_at,"
                                + " created_by) select authority_id, ?, procedure_code, route_id, '{}', 'done', received_at, ?"
                                + " from dossiers.dossier where code = ?")
                .params(move, keeper.accountId(), code.value())
                .update();
        jdbc.sql(
                        "insert into dossiers.route_move_row (authority_id, move_id, dossier_id, from_route_id, from_step, fit, state,"
                                + " error_code, done_at) select authority_id, ?, id, route_id, step_key, 'same', 'failed', 'UNEXPECTED',"
                                + " received_at from dossiers.dossier where code = ?")
                .params(move, code.value())
                .update();
        String piece = stuck.list(keeper).stream()
                .filter(one -> one.what().equals(code.value()) && "UNEXPECTED".equals(one.reason()))
                .findFirst()
                .orElseThrow()
                .id();
        refuses("ACC-001", () -> stuck.retry(keeper, "none"));

        stuck.retry(keeper, piece);
        mover.run();

        assertThat(jdbc.sql("select state from dossiers.route_move_row where move_id = ?")
                        .param(move)
                        .query(String.class)
                        .single())
                .as("it is on that route already")
                .isEqualTo("left");
        assertThat(stuck.list(keeper)).noneMatch(one -> one.id().equals(piece));
    }

    @Test
    @DisplayName(
            "Ý kiến đã rút: tính cho cơ quan được hỏi đến lúc rút, không bao giờ trễ; không bắt buộc thì không trễ, không nhắc trễ")
    void countsWithdrawnAndOptionalOpinionsFairly() {
        DossierCode code = atTheOfficer(BUILDING, "2026-07-06T08:00");
        Actor officer = people.actor("quan");
        UUID land = unit("H99.03");
        OpinionTally before = tallyOf(land);
        opinions.ask(officer, seen(code), new AskedOpinion(land, "Hỏi", LocalDate.of(2026, 7, 8), true));
        clock.set("2026-07-10T08:00");
        OpinionView asked = opinionsOf(code).getLast();
        assertThat(asked.late()).isTrue();
        assertThat(tallyOf(land).late()).isEqualTo(before.late() + 1);
        opinions.withdraw(officer, asked.id(), asked.version());
        opinions.ask(officer, seen(code), new AskedOpinion(land, "Hỏi thêm", LocalDate.of(2026, 7, 13), false));
        clock.set("2026-07-20T08:00");
        reminders.tell();

        OpinionTally after = tallyOf(land);
        assertThat(after.asked()).isEqualTo(before.asked() + 2);
        assertThat(after.withdrawn()).isEqualTo(before.withdrawn() + 1);
        assertThat(after.late()).isEqualTo(before.late());
        assertThat(opinionsOf(code)).noneMatch(OpinionView::late);
        assertThat(sum(holding.list(people.actor("ngan"), code), HeldTime.Who.OTHER_AGENCY, land))
                .as("Monday to Thursday, until it was taken back on Friday morning")
                .isEqualTo(4 * 480);
        assertThat(work.list(officerOf("H99.03"), new WorkQuery(WorkQuery.Whose.MINE, null), 50))
                .filteredOn(entry -> entry.code().equals(code.value()))
                .isNotEmpty()
                .noneMatch(entry -> entry.isLate());
    }

    private OpinionTally tallyOf(UUID unit) {
        return lists.tally(people.actor("chutich"), clock.instant().minusSeconds(60L * 86_400)).stream()
                .filter(tally -> tally.unitId().equals(unit))
                .findFirst()
                .orElse(new OpinionTally(unit, 0, 0, 0, 0));
    }

    private static long sum(List<HeldTime> held, HeldTime.Who who, @Nullable UUID unit) {
        return held.stream()
                .filter(time -> time.who() == who && Objects.equals(time.unitId(), unit))
                .mapToLong(HeldTime::minutes)
                .sum();
    }

    @Test
    @DisplayName(
            "Xin ý kiến theo yêu cầu: phải có đơn vị khác, nội dung, hạn; rút lại được; hồ sơ kết thúc thì hết hiệu lực")
    void asksOnDemand() {
        DossierCode code = atTheOfficer(BUILDING, "2026-04-20T08:00");
        Actor officer = people.actor("quan");
        LocalDate due = LocalDate.of(2026, 4, 23);
        UUID land = unit("H99.03");

        refuses("DOS-063", () -> opinions.ask(officer, seen(code), new AskedOpinion(null, "Hỏi", due, true)));
        refuses("DOS-064", () -> opinions.ask(officer, seen(code), new AskedOpinion(land, " ", due, true)));
        refuses(
                "DOS-065",
                () -> opinions.ask(officer, seen(code), new AskedOpinion(land, "Hỏi", due.minusDays(9), true)));
        opinions.ask(officer, seen(code), new AskedOpinion(land, "Thửa đất có tranh chấp không?", due, true));
        OpinionView first = opinionsOf(code).getFirst();
        opinions.withdraw(officer, first.id(), first.version());
        assertThat(opinionsOf(code).getFirst().state()).isEqualTo(OpinionState.WITHDRAWN);
        refuses("ACC-001", () -> details.get(officerOf("H99.03"), code));

        opinions.ask(officer, seen(code), new AskedOpinion(land, "Hỏi lại", due, false));
        processing.completeStep(officer, seen(code), new StepChoice("clear", ""));
        processing.completeStep(people.actor("bao"), seen(code));
        processing.completeStep(people.actor("phuc"), seen(code));
        assertThat(opinionsOf(code).getLast().state()).isEqualTo(OpinionState.LAPSED);
    }

    @Test
    @DisplayName(
            "Bàn giao khi nghỉ việc: người nhận đủ vai trò thì giữ, cả hai được báo; người không phụ trách không làm được")
    void handsOverAllWork() {
        DossierCode code = atTheOfficer(BUILDING, "2026-04-24T08:00");
        Actor head = people.actor("bao");
        Actor officer = people.actor("quan");
        processing.claim(officer, seen(code));
        UUID taker = accounts.listHolders(head.grants().getFirst().unitId(), Role.OFFICER).stream()
                .filter(account -> !account.equals(officer.accountId()))
                .findFirst()
                .orElse(head.accountId());

        refuses(
                "DOS-075",
                () -> handovers.handOver(
                        head, new Handovers.Order(officer.accountId(), officer.accountId(), "Nghỉ hưu", false)));
        refuses("DOS-021", () -> handovers.handOver(head, new Handovers.Order(officer.accountId(), taker, " ", false)));
        assertThat(handovers.listOfficers(people.actor("van"))).isEmpty();
        int moved = handovers
                .handOver(head, new Handovers.Order(officer.accountId(), taker, "Nghỉ hưu", true))
                .dossiers();

        boolean fits = !taker.equals(head.accountId());
        assertThat(moved > 0).isEqualTo(fits);
        assertThat(handovers.listHeld(head, officer.accountId(), null).isEmpty())
                .isEqualTo(fits);
        assertThat(details.get(head, code).holderId()).isEqualTo(fits ? taker : officer.accountId());
    }

    private DossierCode atTheOfficer(String procedure, String at) {
        clock.set(at);
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Văn Thử", null, null, null, null, null, "099187004221");
        DossierCode code = reception.receive(
                clerk, new ReceiveCommand(procedure, "counter", people.unit("ngan"), null, person, List.of(), false));
        processing.completeStep(clerk, seen(code));
        processing.completeStep(people.actor("bao"), seen(code));
        return code;
    }

    private OpinionView required(DossierCode code) {
        return opinionsOf(code).stream()
                .filter(OpinionView::required)
                .findFirst()
                .orElseThrow();
    }

    private List<OpinionView> opinionsOf(DossierCode code) {
        return details.get(people.actor("ngan"), code).work().opinions();
    }

    private String stepOf(DossierCode code) {
        return jdbc.sql("select d.step_key from dossiers.dossier d where d.code = ?")
                .param(code.value())
                .query(String.class)
                .single();
    }

    private int transfers(DossierCode code) {
        return jdbc.sql("select d.transfers from dossiers.dossier d where d.code = ?")
                .param(code.value())
                .query(Integer.class)
                .single();
    }

    private Actor officerOf(String unitCode) {
        return accounts.find(accounts.listHolders(unit(unitCode), Role.OFFICER).getFirst())
                .orElseThrow();
    }

    private UUID unit(String code) {
        return units.findByCode(people.actor("ngan").authorityId(), code, LocalDate.of(2026, 4, 1))
                .orElseThrow()
                .id();
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }

    private static GivenOpinion agree() {
        return new GivenOpinion(Verdict.AGREE, "Nhất trí", Optional.empty());
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessageContaining(code);
    }
}
