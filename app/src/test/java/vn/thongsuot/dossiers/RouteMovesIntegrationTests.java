package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.access.Role;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.AtUnit;
import vn.thongsuot.procedures.Place;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.RouteExit;
import vn.thongsuot.procedures.RouteOpinion;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.StepView;
import vn.thongsuot.shared.LocalizedText;

@DisplayName("Chuyển hồ sơ đang giải quyết sang quy trình mới")
class RouteMovesIntegrationTests extends ProductTest {

    private static final String PROCEDURE = "1.001731";

    @Autowired
    private Reception reception;

    @Autowired
    private Processing processing;

    @Autowired
    private DossierDetails details;

    @Autowired
    private RouteMoves moves;

    @Autowired
    private RouteMover mover;

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("Chạy thử nói rõ từng hồ sơ; chuyển chạy nền, nối tiếp được; hạn không đổi; mỗi hồ sơ một sự kiện")
    void movesAfterADryRun() {
        clock.set("2026-05-04T08:00");
        Actor keeper = people.actor("quantri");
        DossierCode atDesk = receive();
        DossierCode atHead = receive();
        processing.completeStep(people.actor("ngan"), seen(atHead));
        DossierDetail before = details.get(people.actor("ngan"), atHead);
        UUID newer = publishWithoutHead();

        assertThat(moves.listBehind(keeper))
                .anyMatch(behind -> behind.procedureCode().equals(PROCEDURE));
        UUID first = moves.plan(keeper, newer, Map.of());
        RouteMoveView dry = moves.get(keeper, first);
        assertThat(fitOf(dry, atDesk)).isEqualTo(RouteFit.SAME);
        assertThat(fitOf(dry, atHead)).isEqualTo(RouteFit.MISSING);
        assertThat(rowOf(dry, atDesk).asks()).extracting(LocalizedText::vi).containsExactly("Sở Tư pháp");
        assertThat(rowOf(dry, atHead).asks()).isEmpty();
        assertThat(dry.missing()).containsOnlyKeys("b2");
        assertThat(routeOf(atDesk)).isNotEqualTo(newer);
        assertThatThrownBy(() -> moves.plan(keeper, newer, Map.of("b2", "b77"))).hasMessageContaining("DOS-070");
        moves.cancel(keeper, first, 0);
        assertThatThrownBy(() -> moves.start(keeper, first, 1)).hasMessageContaining("DOS-072");

        UUID second = moves.plan(keeper, newer, Map.of("b2", "b3"));
        assertThat(fitOf(moves.get(keeper, second), atHead)).isEqualTo(RouteFit.CHANGED);
        moves.start(keeper, second, 0);
        mover.run();
        mover.run();

        assertThat(moves.get(keeper, second).state()).isEqualTo("done");
        assertThat(moves.get(keeper, second).count("moved")).isEqualTo(2);
        DossierDetail after = details.get(people.actor("ngan"), atHead);
        assertThat(routeOf(atHead)).isEqualTo(newer);
        assertThat(after.stepRole()).isEqualTo(Role.OFFICER.name());
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.appointmentAt()).isEqualTo(before.appointmentAt());
        assertThat(after.history().stream().filter(item -> item.action().equals("dossier.route-moved")))
                .hasSize(1);
        assertThat(opinionsOf(atDesk)).containsExactly("b1");
        assertThat(opinionsOf(atHead)).isEmpty();
        assertThat(moves.listBehind(keeper))
                .noneMatch(behind -> behind.procedureCode().equals(PROCEDURE));
    }

    @Test
    @DisplayName("Chỉ người quản trị danh mục của tỉnh chuyển được")
    void isForKeepersOfTheCatalogue() {
        assertThatThrownBy(() -> moves.list(people.actor("phuc"))).hasMessageContaining("ACC-001");
        assertThatThrownBy(() -> moves.get(people.actor("quantri"), UUID.randomUUID()))
                .hasMessageContaining("ACC-001");
    }

    /** The same route without its second step, and with an opinion beside the first. */
    private UUID publishWithoutHead() {
        Actor clerk = people.actor("ngan");
        UUID version = catalogue
                .findByCode(clerk.authorityId(), PROCEDURE, LocalDate.of(2026, 5, 4))
                .orElseThrow()
                .versionId();
        RouteView route =
                catalogue.findPublishedRoute(version, LocalDate.of(2026, 5, 4)).orElseThrow();
        List<StepView> steps = new ArrayList<>();
        for (StepView step : route.steps()) {
            if (step.key().equals("b1")) {
                steps.add(askingTheProvince(step, "b3"));
            } else if (!step.key().equals("b2")) {
                steps.add(step);
            }
        }
        return registry.publish(version, steps, true);
    }

    private static StepView askingTheProvince(StepView step, String next) {
        return new StepView(
                step.n(),
                step.key(),
                step.name(),
                step.role(),
                step.place(),
                step.budget(),
                step.product(),
                List.of(RouteExit.to(next)),
                List.of(new RouteOpinion(
                        "y1",
                        LocalizedText.of("Sở Tư pháp", "Department of Justice"),
                        Place.of(AtUnit.PROVINCE_AGENCY),
                        Role.OFFICER,
                        Duration.ofHours(16),
                        true)));
    }

    private DossierCode receive() {
        Actor clerk = people.actor("ngan");
        PersonForm person = new PersonForm(
                clerk.authorityId(), "citizen", "Lê Thị Thử", null, null, null, null, null, "099187004239");
        return reception.receive(
                clerk, new ReceiveCommand(PROCEDURE, "counter", people.unit("ngan"), null, person, List.of(), false));
    }

    private static RouteFit fitOf(RouteMoveView move, DossierCode code) {
        return rowOf(move, code).fit();
    }

    private static RouteMoveView.Row rowOf(RouteMoveView move, DossierCode code) {
        return move.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Steps beside which opinions are open. */
    private List<String> opinionsOf(DossierCode code) {
        return jdbc.sql("""
                        select o.step_key from dossiers.opinion o join dossiers.dossier d on d.id = o.dossier_id
                        where d.code = ? and o.state = 'open'
                        """).param(code.value()).query(String.class).list();
    }

    private UUID routeOf(DossierCode code) {
        return Objects.requireNonNull(jdbc.sql("select route_id from dossiers.dossier where code = ?")
                .param(code.value())
                .query(UUID.class)
                .single());
    }

    private Seen seen(DossierCode code) {
        return new Seen(code, details.get(people.actor("ngan"), code).version());
    }
}
