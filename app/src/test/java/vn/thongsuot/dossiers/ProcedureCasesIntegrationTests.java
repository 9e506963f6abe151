package vn.thongsuot.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.dossiers.CaseProcedures.AGAIN;
import static vn.thongsuot.dossiers.CaseProcedures.BEGIN;
import static vn.thongsuot.dossiers.CaseProcedures.VERIFY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot._support.ProductTest;
import vn.thongsuot.access.Actor;
import vn.thongsuot.dossiers.ReceiveCommand.GivenComponent;
import vn.thongsuot.identity.PersonForm;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureRegistry;
import vn.thongsuot.procedures.ProcedureView;
import vn.thongsuot.procedures.RouteView;
import vn.thongsuot.procedures.fees.FeeChoice;

@DisplayName("Trường hợp của thủ tục: thời hạn, giấy tờ và quy trình riêng")
class ProcedureCasesIntegrationTests extends ProductTest {

    @Autowired
    private ProcedureRegistry registry;

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private Reception reception;

    @Autowired
    private DossierDetails details;

    @Autowired
    private RouteMoves moves;

    @Test
    @DisplayName(
            "Mỗi trường hợp một hạn, một bộ giấy tờ, một quy trình; trường hợp không có quy trình riêng theo quy trình chung")
    void receivesByCase() {
        clock.set("2026-03-12T08:00");
        String code = "9.850001";
        UUID version = procedures().announce(code, BEGIN, List.of(VERIFY, AGAIN));
        UUID usual = registry.publish(version, procedures().steps(), true);
        UUID own = procedures().publish(version, VERIFY.key());

        DossierDetail plain = receive(code, null);
        DossierDetail verified = receive(code, VERIFY.key());
        DossierDetail again = receive(code, AGAIN.key());

        assertThat(plain.dueAt()).isEqualTo(Instant.parse("2026-03-19T10:00:00Z"));
        assertThat(verified.dueAt()).isEqualTo(Instant.parse("2026-03-26T10:00:00Z"));
        assertThat(again.dueAt()).isEqualTo(plain.dueAt());
        assertThat(names(plain)).containsExactly("Đơn");
        assertThat(names(verified)).containsExactly("Đơn", "Văn bản đề nghị xác minh");
        assertThat(routeOf(code, null)).isEqualTo(usual);
        assertThat(routeOf(code, VERIFY.key())).isEqualTo(own);
        assertThat(routeOf(code, AGAIN.key())).isEqualTo(usual);
        assertThat(verified.route()).hasSize(procedures().steps().size() - 1);
        assertThat(plain.route()).hasSize(procedures().steps().size());
        assertThat(verified.procedure().findOwnCase()).contains(VERIFY);
        assertThat(plain.procedure().findOwnCase()).isEmpty();
    }

    @Test
    @DisplayName("Trường hợp không có trong thủ tục bị từ chối, nói rõ các trường hợp có; không có hồ sơ nào được ghi")
    void refusesAnUnknownCase() {
        clock.set("2026-03-12T08:00");
        String code = "9.850002";
        registry.publish(
                procedures().announce(code, BEGIN, List.of(VERIFY)),
                procedures().steps(),
                true);

        assertThatThrownBy(() -> receive(code, "khong-co"))
                .hasMessageContaining("PRO-004")
                .hasMessageContaining("khong-co");
    }

    @Test
    @DisplayName("Thủ tục được sửa đổi: quy trình của trường hợp còn lại đi theo, của trường hợp đã bỏ thì không")
    void keepsTheRoutesOfCasesThatRemain() {
        String code = "9.850003";
        LocalDate amended = LocalDate.of(2026, 6, 1);
        UUID before = procedures().announce(code, BEGIN, List.of(VERIFY, AGAIN));
        registry.publish(before, procedures().steps(), true);
        procedures().publish(before, VERIFY.key());
        procedures().publish(before, AGAIN.key());

        UUID after = procedures().announce(code, amended, List.of(VERIFY));
        registry.carryRoutes(before, after, amended);

        assertThat(catalogue.listPublishedRoutes(after).stream().map(RouteView::caseKey))
                .containsExactlyInAnyOrder(null, VERIFY.key());
        assertThat(catalogue.findPublishedRoute(after, VERIFY.key(), amended))
                .get()
                .extracting(RouteView::caseKey)
                .isEqualTo(VERIFY.key());
    }

    @Test
    @DisplayName("Quy trình riêng ban hành sau: chỉ hồ sơ của trường hợp đó chuyển sang")
    void movesDossiersOfTheCaseAlone() {
        clock.set("2026-03-13T08:00");
        String code = "9.850004";
        UUID version = procedures().announce(code, BEGIN, List.of(VERIFY));
        registry.publish(version, procedures().steps(), true);
        DossierDetail plain = receive(code, null);
        DossierDetail verified = receive(code, VERIFY.key());
        UUID own = procedures().publish(version, VERIFY.key());
        Actor keeper = people.actor("quantri");

        assertThat(moves.listBehind(keeper))
                .filteredOn(behind -> behind.procedureCode().equals(code))
                .singleElement()
                .satisfies(behind -> {
                    assertThat(behind.to().id()).isEqualTo(own);
                    assertThat(behind.dossiers()).isEqualTo(1);
                });
        UUID move = moves.plan(keeper, own, Map.of());

        assertThat(moves.get(keeper, move).rows().stream().map(RouteMoveView.Row::code))
                .containsExactly(verified.code())
                .doesNotContain(plain.code());
    }

    private static List<String> names(DossierDetail detail) {
        return detail.components().stream().map(one -> one.name().vi()).toList();
    }

    private UUID routeOf(String code, @Nullable String caseKey) {
        ProcedureView procedure = catalogue
                .findByCode(people.actor("ngan").authorityId(), code, BEGIN)
                .orElseThrow();
        return catalogue
                .findPublishedRoute(procedure.versionId(), caseKey, BEGIN)
                .orElseThrow()
                .id();
    }

    private DossierDetail receive(String code, @Nullable String caseKey) {
        Actor clerk = people.actor("ngan");
        ProcedureView procedure = catalogue
                .findByCode(clerk.authorityId(), code, LocalDate.of(2026, 3, 12))
                .orElseThrow();
        List<GivenComponent> papers = procedure.components().stream()
                .filter(one ->
                        one.cases().isEmpty() || caseKey != null && one.cases().contains(caseKey))
                .map(one -> new GivenComponent(one.id(), true, one.form(), 1))
                .toList();
        PersonForm applicant = new PersonForm(
                clerk.authorityId(), "citizen", "Người Thử Nghiệm", null, null, null, null, null, "099187004221");
        return details.get(
                clerk,
                reception.receive(
                        clerk,
                        new ReceiveCommand(
                                code,
                                caseKey,
                                "counter",
                                people.unit("ngan"),
                                null,
                                applicant,
                                papers,
                                false,
                                FeeChoice.USUAL,
                                null,
                                Parties.NONE,
                                null)));
    }

    private CaseProcedures procedures() {
        return new CaseProcedures(people.actor("ngan").authorityId(), registry, catalogue);
    }
}
