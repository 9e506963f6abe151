package vn.thongsuot.procedures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.procedures.ProcedureCatalogue;
import vn.thongsuot.procedures.ProcedureVersions;

@DisplayName("Quyết định đã ký được thu hồi trước ngày hiệu lực, không bao giờ dưới một thay đổi về sau")
class DecisionWithdrawalIntegrationTests extends DecisionTest {

    @Autowired
    private ProcedureCatalogue catalogue;

    @Autowired
    private ProcedureVersions versions;

    @Test
    @DisplayName(
            "Thu hồi trước ngày có hiệu lực, có lý do: mọi thủ tục như trước khi ký; có hiệu lực rồi hoặc đã đổi tiếp"
                    + " thì không")
    void isWithdrawnBeforeItsFirstDay() {
        World world = world();
        clock.set("2026-10-01T09:00");
        announce(world, LocalDate.of(2026, 10, 12), entry("9.820101", "Thử sửa", "5 working days"));
        announce(world, LocalDate.of(2026, 10, 13), entry("9.820103", "Thử bỏ", "5 working days"));
        clock.set("2026-11-20T09:42");
        UUID draft = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                draft,
                0,
                List.of(entry("9.820101", "Thử sửa, đã sửa", "3 working days"), entry("9.820102", "Thử mới", null)),
                List.of(new CatalogueWorkbook.Abolished("9.820103", List.of())));
        decisions.submit(world.officer(), draft, 1);
        decisions.sign(world.leader(), draft, 2, signature());
        assertThat(decisions.actions(world.leader(), decisions.get(world.leader(), draft)))
                .contains(DecisionAction.WITHDRAW);

        assertThatThrownBy(() -> decisions.withdraw(world.leader(), draft, 3, " "))
                .hasMessageContaining("RTE-320");
        assertThatThrownBy(() -> decisions.withdraw(world.officer(), draft, 3, "Sai"))
                .hasMessageContaining("ACC-002");
        decisions.withdraw(world.leader(), draft, 3, "Sai thời hạn");

        assertThat(decisions.get(world.leader(), draft)).satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(DecisionState.WITHDRAWN);
            assertThat(decision.withdrawnReason()).isEqualTo("Sai thời hạn");
        });
        assertThat(catalogue.findByCode(world.province(), "9.820101", EFFECTIVE))
                .get()
                .satisfies(procedure -> assertThat(procedure.name().vi()).isEqualTo("Thử sửa"));
        assertThat(catalogue.findByCode(world.province(), "9.820102", EFFECTIVE))
                .isEmpty();
        assertThat(catalogue.findByCode(world.province(), "9.820103", EFFECTIVE))
                .isPresent();
        assertThat(versions.list(world.province(), "9.820101"))
                .singleElement()
                .satisfies(version -> assertThat(version.lastDay()).isNull());
        assertThat(decisions.listSigned(world.province()))
                .noneMatch(one -> one.id().equals(draft));

        UUID again = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(), again, 0, List.of(entry("9.820101", "Thử sửa lại", "4 working days")), List.of());
        decisions.submit(world.officer(), again, 1);
        decisions.sign(
                world.leader(),
                again,
                2,
                new Decisions.Signature("9/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", true));
        clock.set(EFFECTIVE + "T08:00");
        assertThatThrownBy(() -> decisions.withdraw(world.leader(), again, 3, "Muộn"))
                .hasMessageContaining("RTE-321");
        assertThat(decisions.actions(world.leader(), decisions.get(world.leader(), again)))
                .doesNotContain(DecisionAction.WITHDRAW);
    }

    @Test
    @DisplayName("Thủ tục đã được sửa tiếp sau khi ký: không thu hồi, nêu mã thủ tục, không gì thay đổi")
    void isNotWithdrawnUnderneathALaterChange() {
        World world = world();
        clock.set("2026-11-20T09:42");
        UUID first = draft(world, EFFECTIVE);
        decisions.put(
                world.officer(),
                first,
                0,
                List.of(entry("9.820104", "Thử đầu", null), entry("9.820105", "Thử hai", null)),
                List.of());
        decisions.submit(world.officer(), first, 1);
        decisions.sign(world.leader(), first, 2, signature());
        UUID second = draft(world, EFFECTIVE.plusDays(20));
        decisions.put(world.officer(), second, 0, List.of(entry("9.820105", "Thử hai, đã sửa", null)), List.of());
        decisions.submit(world.officer(), second, 1);
        decisions.sign(
                world.leader(),
                second,
                2,
                new Decisions.Signature("10/QĐ-UBND", LocalDate.of(2026, 11, 20), "Chủ tịch", true));

        assertThatThrownBy(() -> decisions.withdraw(world.leader(), first, 3, "Sai"))
                .hasMessageContaining("RTE-322");
        assertThat(catalogue.findByCode(world.province(), "9.820104", EFFECTIVE))
                .isPresent();

        decisions.withdraw(world.leader(), second, 3, "Sai");
        decisions.withdraw(world.leader(), first, 3, "Sai");
        assertThat(catalogue.findByCode(world.province(), "9.820105", EFFECTIVE.plusDays(30)))
                .isEmpty();
    }
}
