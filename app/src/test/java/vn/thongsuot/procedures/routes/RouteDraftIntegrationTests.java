package vn.thongsuot.procedures.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteProblem;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.procedures.catalogue.CatalogueEntries;
import vn.thongsuot.shared.DomainException;

@DisplayName("Soạn, ban hành quy trình nội bộ")
class RouteDraftIntegrationTests extends ProductTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private RouteDrafts drafts;

    @Autowired
    private RouteImports imports;

    @Autowired
    private RouteFiles files;

    @Autowired
    private RouteChecks checks;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private CatalogueEntries entries;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Người soạn không tự ban hành; quy trình mới áp dụng từ ngày ghi trong quyết định")
    void isPublishedByASecondPerson() {
        ProcedureView procedure = procedure("1.004884");
        RouteView running =
                catalogue.findPublishedRoute(procedure.versionId(), TODAY).orElseThrow();
        UUID id = drafts.begin(writer(), procedure.code(), null);
        drafts.edit(
                writer(),
                id,
                1,
                steps -> RouteEdits.replace(steps, steps.get(1).key(), step -> spending(step, Duration.ofHours(20))));
        drafts.submit(writer(), id, 2);

        assertThat(code(() -> drafts.publish(writer(), id, 3, "15/QĐ-UBND", TODAY)))
                .isEqualTo("RTE-041");
        assertThat(code(() -> drafts.publish(second(), id, 3, " ", TODAY))).isEqualTo("RTE-042");
        assertThat(code(() -> drafts.publish(second(), id, 3, "15/QĐ-UBND", TODAY.minusDays(1))))
                .isEqualTo("RTE-043");
        UUID duty = asksForAnotherRoute(procedure);
        UUID route = drafts.publish(second(), id, 3, "15/QĐ-UBND", TODAY.plusDays(10));
        assertThat(jdbc.sql("select internal_flow_on from procedures.decision_item where id = ?")
                        .param(duty)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY);

        assertThat(catalogue.findPublishedRoute(procedure.versionId(), TODAY).map(RouteView::id))
                .contains(running.id());
        assertThat(catalogue.findPublishedRoute(procedure.versionId(), TODAY.plusDays(10)))
                .get()
                .satisfies(later -> {
                    assertThat(later.id()).isEqualTo(route);
                    assertThat(later.steps().get(1).budget()).hasHours(20);
                });
        assertThat(jdbc.sql("select decision_number from procedures.route where id = ?")
                        .param(route)
                        .query(String.class)
                        .single())
                .isEqualTo("15/QĐ-UBND");
    }

    @Test
    @DisplayName("Thủ tục được sửa đổi khi dự thảo còn dở: quy trình ban hành theo bản đang có hiệu lực, không mất")
    void goesAlongWithAnAmendment() {
        ProcedureView before = procedure("1.001776");
        UUID id = drafts.begin(writer(), before.code(), null);
        drafts.edit(
                writer(),
                id,
                1,
                steps -> RouteEdits.replace(
                        steps,
                        steps.get(1).key(),
                        step -> spending(step, step.budget().minusMinutes(30))));
        UUID amended = registry.announce(
                new ProcedureRegistry.NewVersion(writer().authorityId(), before, TODAY.plusDays(3), "20/QĐ-UBND"));
        registry.carryRoutes(before.versionId(), amended, TODAY.plusDays(3));
        drafts.submit(writer(), id, 2);

        assertThat(code(() -> drafts.begin(writer(), before.code(), null))).isEqualTo("RTE-040");
        drafts.publish(second(), id, 3, "21/QĐ-UBND", TODAY.plusDays(1));

        for (UUID version : List.of(before.versionId(), amended)) {
            RouteView route =
                    catalogue.findPublishedRoute(version, TODAY.plusDays(4)).orElseThrow();
            assertThat(route.steps()).isEqualTo(drafts.get(writer(), id).steps());
            assertThat(decisionOf(route.id())).isEqualTo("21/QĐ-UBND");
        }
    }

    @Test
    @DisplayName("Bãi bỏ thủ tục khi dự thảo còn dở: không ban hành được từ ngày thủ tục hết hiệu lực")
    void isNotPublishedForWhatIsAbolished() {
        ProcedureView procedure = procedure("1.001699");
        UUID id = drafts.begin(writer(), procedure.code(), null);
        drafts.submit(writer(), id, 1);
        registry.abolish(writer().authorityId(), procedure.code(), TODAY.plusDays(400), "30/QĐ-UBND");

        assertThat(code(() -> drafts.publish(second(), id, 2, "31/QĐ-UBND", TODAY.plusDays(400))))
                .isEqualTo("RTE-047");
    }

    @Test
    @DisplayName("Thủ tục được sửa đổi giữ số quyết định của quy trình và quy trình áp dụng từ ngày sau đó")
    void keepsDecisionAndLaterRoutes() {
        ProcedureView before = procedure("1.012784");
        RouteView running =
                catalogue.findPublishedRoute(before.versionId(), TODAY).orElseThrow();
        decide(running.id(), "11/QĐ-UBND");
        UUID later = registry.publish(
                new ProcedureRegistry.NewRoute(before.versionId(), null, running.steps(), TODAY.plusDays(40)), false);
        decide(later, "12/QĐ-UBND");
        UUID amended = registry.announce(
                new ProcedureRegistry.NewVersion(writer().authorityId(), before, TODAY.plusDays(3), "20/QĐ-UBND"));

        registry.carryRoutes(before.versionId(), amended, TODAY.plusDays(3));

        RouteView now = catalogue.findPublishedRoute(amended, TODAY.plusDays(3)).orElseThrow();
        RouteView then =
                catalogue.findPublishedRoute(amended, TODAY.plusDays(40)).orElseThrow();
        assertThat(decisionOf(now.id())).isEqualTo("11/QĐ-UBND");
        assertThat(decisionOf(then.id())).isEqualTo("12/QĐ-UBND");
        assertThat(then.validFrom()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    @DisplayName(
            "Thu hồi trước ngày áp dụng, có lý do: quy trình trước giữ hiệu lực, nhiệm vụ công bố mở lại; áp dụng rồi thì không")
    void isWithdrawnBeforeItsFirstDay() {
        ProcedureView procedure = procedure("2.000635");
        RouteView running =
                catalogue.findPublishedRoute(procedure.versionId(), TODAY).orElseThrow();
        UUID id = drafts.begin(writer(), procedure.code(), null);
        drafts.submit(writer(), id, 1);
        UUID duty = asksForAnotherRoute(procedure);
        drafts.publish(second(), id, 2, "41/QĐ-UBND", TODAY.plusDays(5));
        assertThat(flowOf(duty)).isEqualTo(TODAY);

        assertThat(code(() -> drafts.withdraw(writer(), id, 3, " "))).isEqualTo("RTE-310");
        drafts.withdraw(writer(), id, 3, "Sai thời gian bước 2");

        assertThat(drafts.get(writer(), id)).satisfies(draft -> {
            assertThat(draft.state()).isEqualTo(RouteDraftState.WITHDRAWN);
            assertThat(draft.withdrawnReason()).isEqualTo("Sai thời gian bước 2");
        });
        assertThat(catalogue
                        .findPublishedRoute(procedure.versionId(), TODAY.plusDays(6))
                        .map(RouteView::id))
                .contains(running.id());
        assertThat(flowOf(duty)).isNull();
        assertThat(code(() -> drafts.withdraw(writer(), id, 4, "Lại"))).isEqualTo("RTE-045");

        UUID again = drafts.begin(writer(), procedure.code(), null);
        drafts.submit(writer(), again, 1);
        drafts.publish(second(), again, 2, "42/QĐ-UBND", TODAY);
        assertThat(code(() -> drafts.withdraw(writer(), again, 3, "Muộn"))).isEqualTo("RTE-311");
    }

    private @Nullable LocalDate flowOf(UUID duty) {
        return jdbc.sql("select internal_flow_on from procedures.decision_item where id = ?")
                .param(duty)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private String decisionOf(UUID route) {
        return jdbc.sql("select decision_number from procedures.route where id = ?")
                .param(route)
                .query(String.class)
                .single();
    }

    private void decide(UUID route, String number) {
        jdbc.sql("update procedures.route set decision_number = ? where id = ?")
                .param(number)
                .param(route)
                .update();
    }

    @Test
    @DisplayName("Hai người cùng sửa, dự thảo còn lỗi, dự thảo thứ hai, người ngoài: đều bị từ chối đúng lý do")
    void refusesWhatMustNotBe() {
        UUID id = drafts.begin(writer(), "2.000815", null);

        assertThat(code(() -> drafts.begin(writer(), "2.000815", null))).isEqualTo("RTE-040");
        assertThat(code(() -> drafts.edit(writer(), id, 9, steps -> steps))).isEqualTo("RTE-044");
        assertThat(code(() -> drafts.publish(second(), id, 1, "1/QĐ", TODAY))).isEqualTo("RTE-045");
        assertThat(code(() -> drafts.get(people.actor("phuc"), id))).isEqualTo("ACC-001");
        drafts.edit(writer(), id, 1, steps -> List.of());
        assertThat(code(() -> drafts.submit(writer(), id, 2))).isEqualTo("RTE-046");
        drafts.discard(writer(), id, 2);
        assertThat(drafts.findUnfinished(writer(), drafts.get(writer(), id).versionId(), null))
                .isEmpty();
    }

    @Test
    @DisplayName("Tệp xuất ra được nhập lại thành dự thảo giống hệt, chỉ một lần")
    void takesInWhatItWrote() {
        ProcedureView procedure = procedure("1.001022");
        List<StepView> steps = catalogue
                .findPublishedRoute(procedure.versionId(), TODAY)
                .orElseThrow()
                .steps();
        UUID id = imports.read(writer(), "quy-trinh.docx", files.write(RouteFiles.Kind.WORD, procedure, steps));
        var chosen = List.of(new RouteImports.Chosen(
                0,
                procedure.code(),
                imports.get(writer(), id).routes().getFirst().content().toSteps()));

        List<UUID> made = imports.take(writer(), id, chosen);

        assertThat(drafts.get(writer(), made.getFirst()).steps()).isEqualTo(steps);
        assertThat(code(() -> imports.take(writer(), id, chosen))).isEqualTo("RTE-057");
    }

    @Test
    @DisplayName("Một quy trình trong tệp không nhập được thì không quy trình nào được nhập")
    void takesAllOrNothing() {
        ProcedureView procedure = procedure("2.000884");
        List<StepView> steps = catalogue
                .findPublishedRoute(procedure.versionId(), TODAY)
                .orElseThrow()
                .steps();
        UUID id = imports.read(writer(), "a.xlsx", files.write(RouteFiles.Kind.EXCEL, procedure, steps));
        var both = List.of(
                new RouteImports.Chosen(0, procedure.code(), steps), new RouteImports.Chosen(0, "9.999999", steps));

        assertThat(code(() -> imports.take(writer(), id, both))).isEqualTo("RTE-056");
        assertThat(drafts.findUnfinished(writer(), procedure.versionId(), null)).isEmpty();
        assertThat(imports.get(writer(), id).taken()).isFalse();
    }

    @Test
    @DisplayName("Vai trò và đơn vị của từng bước được đối chiếu với nhân sự thật")
    void knowsWhoCouldDoIt() {
        ProcedureView procedure = procedure("1.004884");
        List<StepView> running = catalogue
                .findPublishedRoute(procedure.versionId(), TODAY)
                .orElseThrow()
                .steps();
        List<StepView> elsewhere =
                RouteEdits.replace(running, running.get(1).key(), step -> at(step, Place.named("KHÔNG-CÓ")));
        List<StepView> nobody =
                RouteEdits.replace(running, running.get(0).key(), step -> at(step, Place.of(AtUnit.DECIDING_OFFICE)));

        assertThat(problems(procedure, running)).noneMatch(RouteProblem::blocks);
        assertThat(problems(procedure, elsewhere))
                .extracting(RouteProblem::code)
                .contains("RTE-020");
        assertThat(problems(procedure, nobody)).extracting(RouteProblem::code).contains("RTE-021");
    }

    private List<RouteProblem> problems(ProcedureView procedure, List<StepView> steps) {
        return checks.list(writer().authorityId(), procedure, steps);
    }

    private static StepView spending(StepView step, Duration budget) {
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                step.role(),
                step.place(),
                budget,
                step.product(),
                step.exits(),
                step.opinions());
    }

    private static StepView at(StepView step, Place place) {
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                step.role(),
                place,
                step.budget(),
                step.product(),
                step.exits(),
                step.opinions());
    }

    private Actor writer() {
        return people.actor("quantri");
    }

    private Actor second() {
        return people.actor("kstt");
    }

    private ProcedureView procedure(String code) {
        return catalogue.findByCode(writer().authorityId(), code, TODAY).orElseThrow();
    }

    private static String code(Runnable work) {
        String[] code = {""};
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(DomainException.class, refused -> code[0] = refused.code());
        return code[0];
    }

    /** A signed decision that made this version and asks for another route. */
    private UUID asksForAnotherRoute(ProcedureView procedure) {
        UUID decision = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        String content = entries.list(writer().authorityId(), TODAY).stream()
                .map(CatalogueEntries.Known::entry)
                .filter(entry -> entry.code().equals(procedure.code()))
                .map(json::writeValueAsString)
                .findFirst()
                .orElseThrow();
        jdbc.sql(
                        "insert into procedures.decision (id, authority_id, unit_id, title, basis, effective_on, state, number, signed_on,"
                                + " signer, created_at, created_by) values (?, ?, ?, 'Thử', 'Thử', '2026-11-01', 'signed', ?, '2026-11-01',"
                                + " 'Thử', now(), ?)")
                .params(
                        decision,
                        writer().authorityId(),
                        writer().authorityId(),
                        "thu/" + decision,
                        writer().accountId())
                .update();
        jdbc.sql(
                        "insert into procedures.decision_item (id, decision_id, code, kind, content, version_id, content_missing,"
                                + " flow_required, announce_due_on, publish_due_on, flow_due_on)"
                                + " values (?, ?, ?, 'amended', ?::jsonb, ?, 0, true, '2026-11-01', '2026-11-05', '2026-11-30')")
                .params(item, decision, procedure.code(), content, procedure.versionId())
                .update();
        return item;
    }
}
